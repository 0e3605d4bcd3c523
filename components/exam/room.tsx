import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import { SECOND } from '@/lib/core/time'
import { isStudy } from '@/lib/exam/form'
import type { AttemptProgress } from '@/lib/progress/state'
import type { ProgressStore } from '@/lib/store/contract'
import { useProgress } from '@/lib/store/react'
import type { SeatState } from '@/lib/store/seats'
import { ConfirmDialog } from './confirm-dialog'
import { EndReview } from './end-review'
import { ClockKey, PanelClock } from './room-clock'
import { RoomHeader } from './room-header'
import { pressKey } from './room-keys'
import { RoomMenu } from './room-menu'
import { cellsOf, LETTERS, languageOf, type RoomQuestion, tallyOf } from './room-model'
import { MapSheet, RoomPanel } from './room-panel'
import { RoomQuestionView } from './room-question'
import { type RoomSettings, roomSettings, SETTING } from './room-settings'
import { stemText } from './stem'
import { timeLeft, useTimeWatch } from './use-clock'
import { useGlimpse } from './use-glimpse'
import { useHidden } from './use-hidden'
import { useKeys } from './use-keys'
import { useMarking } from './use-marking'
import { useRoom } from './use-room'
import { useHeadingFocus } from './use-room-focus'
import type { Submission } from './use-submit'
import { useWide } from './use-wide'

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
  const words = useTranslations('room')
  const looksOn = seat.state === 'elsewhere'
  const study = isStudy(attempt.form)
  const settings = roomSettings(useProgress((progress) => progress.settings))
  const room = useRoom({ store, attempt: attempt.id, questions, looksOn })
  const ask = useRef<HTMLDialogElement>(null)
  const [menu, setMenu] = useState(false)
  const wide = useWide()
  const item = questions[attempt.position]
  const heading = useHeadingFocus(`${room.view}/${attempt.position}`)
  const { late } = useTimeWatch({
    store,
    attempt,
    onWarning: (minutes) => room.setHint(t('minutesLeft', { minutes })),
    onTimeOut,
    onSetBack: room.enter,
  })
  const set = <S extends keyof RoomSettings>(setting: S, value: RoomSettings[S]): void =>
    void store.commands.changeSetting(SETTING[setting], value).catch(() => undefined)
  const clock = useHidden(settings.clockHidden, late, (hidden) => set('clockHidden', hidden))
  const counter = useHidden(settings.counterHidden, late, (hidden) => set('counterHidden', hidden))
  const language = item ? languageOf(attempt, item.id) : attempt.language
  const marker = useMarking(item ? stemText(item.question, language) : '', room.mark)
  useEntry(item !== undefined, room.enter)
  useGlimpse({
    attempt: attempt.id,
    language,
    size: settings.textSize,
    strip: !settings.counterHidden,
    question: item?.question,
  })

  const onMark = (): void => {
    marker.press()
    room.setHint(marker.marking ? '' : words('markingOn'))
  }
  const onTime = (): void => {
    const seconds = Math.ceil((timeLeft(store, attempt) ?? 0) / SECOND)
    room.setHint(words('timeLeftSay', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }))
  }
  const onMenu = (): void => setMenu(true)
  const asksConfidence = settings.confidence
  useKeys((key) => pressKey(key, { room, item, study, asksConfidence, onMark, onTime, onMenu }), settings.keys)

  if (!item) return null
  const cells = cellsOf(questions, attempt)
  const tally = tallyOf(cells)
  const time = { store, attempt, hidden: clock.hidden, onToggle: clock.toggle }
  const map = { cells, onGo: room.go, onReview: () => room.setView('review') }
  return (
    <div className={`exroom ${settings.textSize}`}>
      <RoomHeader
        locale={locale}
        name={name}
        clock={study ? <b className="clock phone study">{words('study')}</b> : <ClockKey {...time} />}
        flagged={attempt.flags.includes(item.id)}
        onFlag={room.flag}
        marking={marker.marking}
        onMark={onMark}
        onMenu={onMenu}
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
              languages={attempt}
              study={study}
              heading={heading}
              onGo={room.go}
              onBack={() => room.setView('question')}
              onSubmit={() => (looksOn ? room.setHint(t('readOnly')) : ask.current?.showModal())}
            />
          ) : (
            <RoomQuestionView
              locale={locale}
              heading={heading}
              name={name}
              attempt={attempt}
              item={item}
              cells={cells}
              looksOn={looksOn}
              counterHidden={counter.hidden}
              asksConfidence={asksConfidence}
              room={room}
              marker={marker}
            />
          )}
          <p className="hint" role="status">
            {room.hint}
          </p>
        </main>
        {wide && (
          <RoomPanel
            clock={study ? <p className="src">{words('studyNote')}</p> : <PanelClock {...time} />}
            letters={LETTERS.slice(0, item.options.length)}
            keys={settings.keys}
            {...map}
          />
        )}
      </div>
      <MapSheet locale={locale} {...map} />
      {menu && (
        <RoomMenu
          locale={locale}
          question={item.id}
          study={study}
          settings={settings}
          onSetting={set}
          onClose={() => setMenu(false)}
        />
      )}
      <ConfirmDialog
        ref={ask}
        title={study ? words('finishTitle') : t('submitTitle')}
        no={t('keepGoing')}
        yes={submission === 'busy' ? t('submitting') : study ? words('finish') : t('submit')}
        busy={submission === 'busy'}
        onYes={onSubmit}
      >
        {submission === 'failed' ? t('submitFailed') : submission === 'lost' ? t('submitLost') : t('submitBody', tally)}
      </ConfirmDialog>
    </div>
  )
}

/** Coming in is an act, once: the time away was spent on no question. */
function useEntry(ready: boolean, onEnter: () => void): void {
  const entered = useRef(false)
  const enter = useEffectEvent(onEnter)
  useEffect(() => {
    if (entered.current || !ready) return
    entered.current = true
    enter()
  }, [ready])
}
