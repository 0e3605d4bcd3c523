import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import type { AttemptProgress } from '@/lib/progress/state'
import type { ProgressStore } from '@/lib/store/contract'
import type { SeatState } from '@/lib/store/seats'
import { ConfirmDialog } from './confirm-dialog'
import { EndReview } from './end-review'
import { QuestionSheet } from './question-sheet'
import { ClockKey, PanelClock } from './room-clock'
import { RoomHeader } from './room-header'
import { cellsOf, LETTERS, type RoomQuestion, tallyOf } from './room-model'
import { MapSheet, RoomPanel } from './room-panel'
import { Steps } from './steps'
import { TickStrip } from './tick-strip'
import { useClock } from './use-clock'
import { type ExamKey, useKeys } from './use-keys'
import { useRoom } from './use-room'
import { focusOption, optionInFocus, useHeadingFocus } from './use-room-focus'
import type { Submission } from './use-submit'

type RoomProps = {
  readonly locale: Locale
  readonly store: Pick<ProgressStore, 'getState' | 'commands' | 'clock'>
  readonly attempt: AttemptProgress
  /** Whether this tab writes, and how it comes to. */
  readonly seat: { readonly state: SeatState; readonly takeOver: () => void }
  readonly questions: readonly RoomQuestion[]
  readonly name: string
  readonly submission: Submission
  readonly onSubmit: () => void
  readonly onTimeOut: () => void
}

/** The room: place, time and doubt are all there is. */
export function Room({ locale, store, attempt, seat, questions, name, submission, onSubmit, onTimeOut }: RoomProps) {
  const t = useTranslations('exam')
  const looksOn = seat.state === 'elsewhere'
  const [hidden, setHidden] = useState(false)
  const room = useRoom({ store, attempt: attempt.id, questions, looksOn })
  const ask = useRef<HTMLDialogElement>(null)
  const item = questions[attempt.position]
  const heading = useHeadingFocus(`${room.view}/${attempt.position}`)
  const left = useClock({
    store,
    attempt,
    onWarning: (minutes) => room.setHint(t('minutesLeft', { minutes })),
    onTimeOut,
    onSetBack: room.enter,
  })

  // Coming in is a visit: the time away is not spent on the question.
  const entered = useRef(false)
  useEffect(() => {
    if (entered.current || !item) return
    entered.current = true
    room.enter()
  }, [item, room.enter])

  const onKey = (key: ExamKey): boolean => {
    if (key.act === 'review') room.setView(room.view === 'review' ? 'question' : 'review')
    else if (key.act === 'language') room.switchLanguage()
    else if (room.view === 'review' || !item) return false
    else if (key.act === 'flag') room.flag()
    else if (key.act === 'next') room.step(1)
    else if (key.act === 'previous') room.step(-1)
    else if (key.act === 'strike') {
      const option = optionInFocus(item.options)
      if (!option) return false
      room.strike(option.id)
    } else {
      const option = item.options[key.index]
      if (!option) return false
      focusOption(option.id)
      room.choose(option.id)
    }
    return true
  }
  useKeys(onKey)

  if (!item) return null
  const cells = cellsOf(questions, attempt)
  const tally = tallyOf(cells)
  const { language } = attempt
  const time = { left: left ?? 0, hidden, onToggle: () => setHidden(!hidden) }
  const map = { cells, onGo: room.go, onReview: () => room.setView('review') }
  return (
    <div className="exroom">
      <RoomHeader
        locale={locale}
        name={name}
        clock={<ClockKey {...time} />}
        flagged={attempt.flags.includes(item.id)}
        onFlag={room.flag}
        language={language}
        onLanguage={room.switchLanguage}
      />
      <StatusBanner />
      <div className="banner" role="status">
        {looksOn && (
          <p>
            {t('elsewhere')}{' '}
            <button type="button" className="link" onClick={seat.takeOver}>
              {t('takeOver')}
            </button>
          </p>
        )}
      </div>
      <div className="room">
        <main className="paper" id="main">
          {room.view === 'review' ? (
            <EndReview
              questions={questions}
              cells={cells}
              language={language}
              heading={heading}
              onGo={room.go}
              onBack={() => room.setView('question')}
              onSubmit={() => (looksOn ? room.setHint(t('readOnly')) : ask.current?.showModal())}
            />
          ) : (
            <>
              <div className="phone">
                <TickStrip cells={cells} />
              </div>
              <div className="eyebrow">
                <h1 ref={heading} tabIndex={-1}>
                  <span className="vh">{name}, </span>
                  {t('place', { number: item.number, total: questions.length })}
                </h1>
                <span aria-hidden="true">{t('choose', { count: item.choose })}</span>
              </div>
              <QuestionSheet
                key={item.id}
                item={item}
                looksOn={looksOn}
                language={language}
                chosen={attempt.answers[item.id] ?? []}
                struck={attempt.struck[item.id] ?? []}
                onChoose={room.choose}
                onStrike={room.strike}
              />
              <Steps
                first={attempt.position === 0}
                last={attempt.position === questions.length - 1}
                open={tally.open}
                onPrevious={() => room.step(-1)}
                onNext={() => room.step(1)}
              />
            </>
          )}
          <p className="hint" role="status">
            {room.hint}
          </p>
        </main>
        <RoomPanel clock={<PanelClock {...time} />} letters={LETTERS.slice(0, item.options.length)} {...map} />
      </div>
      <MapSheet locale={locale} {...map} />
      <ConfirmDialog
        ref={ask}
        title={t('submitTitle')}
        no={t('keepGoing')}
        yes={t(submission === 'busy' ? 'submitting' : 'submit')}
        busy={submission === 'busy'}
        onYes={onSubmit}
      >
        {submission === 'failed' ? t('submitFailed') : t('submitBody', tally)}
      </ConfirmDialog>
    </div>
  )
}
