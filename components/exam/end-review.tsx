import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { Icon } from '@/components/ui/icon'
import { plainText } from '@/lib/content/plain-text'
import type { QuestionId } from '@/lib/content/types'
import type { AttemptProgress } from '@/lib/progress/state'
import { QuestionMap } from './question-map'
import { type Cell, languageOf, type RoomQuestion, tallyOf } from './room-model'

type EndReviewProps = {
  readonly questions: readonly RoomQuestion[]
  readonly cells: readonly Cell[]
  /** Which question is shown in which language. */
  readonly languages: Pick<AttemptProgress, 'languages' | 'language'>
  readonly study: boolean
  readonly heading: Ref<HTMLHeadingElement>
  readonly onGo: (question: QuestionId) => void
  readonly onBack: () => void
  readonly onSubmit: () => void
}

/** Before submitting: what is open, what is flagged, all of it; everything leads back. */
export function EndReview({ questions, cells, languages, study, heading, onGo, onBack, onSubmit }: EndReviewProps) {
  const t = useTranslations('exam')
  const words = useTranslations('room')
  const tally = tallyOf(cells)
  const rows = (wanted: (cell: Cell) => boolean) => (
    <ol className="rows">
      {cells.filter(wanted).map(({ id, number, state, flagged }) => {
        const language = languageOf(languages, id)
        const stem = questions[number - 1]?.question.stem[0]?.[language] ?? []
        return (
          <li key={id}>
            <button type="button" className="row numbered" onClick={() => onGo(id)}>
              <b>{t('goTo', { number })}</b>
              <span>
                <span className="one" lang={language}>
                  {plainText(stem)}
                </span>
                <small>{[t(state), flagged && t('flagged')].filter(Boolean).join(' · ')}</small>
              </span>
              <Icon name="right" />
            </button>
          </li>
        )
      })}
    </ol>
  )
  return (
    <div className="endreview">
      <h1 ref={heading} tabIndex={-1}>
        {t('reviewTitle', { open: tally.open })}
      </h1>
      {!study && <p className="lead">{t('reviewLead')}</p>}
      {tally.open > 0 && (
        <section>
          <h2>
            {t('open')} <span className="n">{tally.open}</span>
          </h2>
          {rows(({ state }) => state !== 'answered')}
        </section>
      )}
      <section>
        <h2>
          {t('flagged')} <span className="n">{tally.flagged}</span>
        </h2>
        {tally.flagged > 0 ? rows(({ flagged }) => flagged) : <p className="faint">{t('noFlags')}</p>}
      </section>
      <section className="allq">
        <h2>
          {t('allQuestions')} <span className="n">{cells.length}</span>
        </h2>
        <QuestionMap cells={cells} onGo={onGo} />
      </section>
      <div className="steps end">
        <button type="button" className="soft" onClick={onBack}>
          {t('back')}
        </button>
        <button type="button" className="go" onClick={onSubmit}>
          {study ? words('finish') : t('submit')}
        </button>
      </div>
    </div>
  )
}
