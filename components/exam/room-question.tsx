import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import type { Locale } from '@/lib/core/locale'
import { isStudy } from '@/lib/exam/form'
import type { AttemptProgress } from '@/lib/progress/state'
import { ConfidenceRow } from './confidence-row'
import { ExplainedQuestion } from './explained-question'
import { QuestionSheet } from './question-sheet'
import { type Cell, canExplain, languageOf, type RoomQuestion, tallyOf } from './room-model'
import { Steps } from './steps'
import { TickStrip } from './tick-strip'
import type { useMarking } from './use-marking'
import type { useRoom } from './use-room'

type RoomQuestionProps = {
  readonly locale: Locale
  readonly heading: Ref<HTMLHeadingElement>
  readonly name: string
  readonly attempt: AttemptProgress
  readonly item: RoomQuestion
  readonly cells: readonly Cell[]
  readonly looksOn: boolean
  readonly counterHidden: boolean
  readonly asksConfidence: boolean
  readonly room: ReturnType<typeof useRoom>
  readonly marker: ReturnType<typeof useMarking>
}

/** One question: where it stands, its words, its options, the way on. */
export function RoomQuestionView(props: RoomQuestionProps) {
  const { locale, heading, name, attempt, item, cells, looksOn, counterHidden, asksConfidence, room, marker } = props
  const t = useTranslations('exam')
  const language = languageOf(attempt, item.id)
  const explained = attempt.explained.includes(item.id)
  const chosen = attempt.answers[item.id] ?? []
  return (
    <>
      {!counterHidden && (
        <div className="phone">
          <TickStrip cells={cells} />
        </div>
      )}
      <div className="eyebrow">
        <h1 ref={heading} tabIndex={-1}>
          <span className="vh">{name}, </span>
          <span className={counterHidden ? 'vh' : undefined}>
            {t('place', { number: item.number, total: cells.length })}
          </span>
        </h1>
        <span aria-hidden="true">{t('choose', { count: item.choose })}</span>
      </div>
      {explained ? (
        <ExplainedQuestion key={item.id} locale={locale} language={language} item={item} attempt={attempt} />
      ) : (
        <QuestionSheet
          key={item.id}
          item={item}
          looksOn={looksOn}
          language={language}
          chosen={chosen}
          struck={attempt.struck[item.id] ?? []}
          marked={attempt.highlights[item.id]?.[language] ?? []}
          onMark={marker.marking ? room.mark : undefined}
          stem={marker.stem}
          onChoose={room.choose}
          onStrike={room.strike}
        />
      )}
      {asksConfidence && !explained && (
        <ConfidenceRow
          key={`${item.id}/sure`}
          confidence={attempt.confidence[item.id]}
          disabled={looksOn}
          onChange={room.sure}
        />
      )}
      <Steps
        first={attempt.position === 0}
        last={attempt.position === cells.length - 1}
        open={tallyOf(cells).open}
        onCheck={isStudy(attempt.form) && canExplain(attempt, item) ? room.check : undefined}
        onPrevious={() => room.step(-1)}
        onNext={() => room.step(1)}
      />
    </>
  )
}
