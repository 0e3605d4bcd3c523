import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { answerTo, prompt, recalls, SLOW_MS } from '@/lib/labs/ports/drill'
import type { Run } from './use-drill'

/** How it went, question by question, and what the memory was told. */
export function DrillResult({ locale, run, onAgain }: { locale: Locale; run: Run; onAgain: () => void }) {
  const t = useTranslations('ports-drill')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { state, typed } = run
  const right = state.answers.filter((answer) => answer.right).length
  const count = state.answers.length
  return (
    <section className="drill-result">
      <h1 ref={title} tabIndex={-1}>
        {count === 0 ? t('title') : t('result', { right, count })}
      </h1>
      <p className="lead">{count === 0 ? t('nothingAnswered') : t('recorded', { count: recalls(state).length })}</p>
      <div className="drill-keys">
        <button type="button" className="go" onClick={onAgain}>
          {t('again')}
        </button>
        <StudyLink locale={locale} path="/review" className="soft">
          {t('toReview')}
        </StudyLink>
      </div>
      {count > 0 && (
        <table className="drill-table">
          <caption className="vh">{t('table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('question')}</th>
              <th scope="col">{t('rightAnswer')}</th>
              <th scope="col">{t('outcome')}</th>
              {state.timed && <th scope="col">{t('time')}</th>}
            </tr>
          </thead>
          <tbody>
            {state.answers.map((answer, index) => {
              const slow = state.timed && answer.ms > SLOW_MS
              return (
                // Answers keep their place.
                // biome-ignore lint/suspicious/noArrayIndexKey: the list only ever grows at its end
                <tr key={index}>
                  <th scope="row">{prompt(answer.question, locale)}</th>
                  <td>{answerTo(answer.question, locale)}</td>
                  <td>
                    <span className="outcome">
                      <Icon name={answer.right ? 'check' : 'cross'} size="s" />
                      {t(`outcome-${answer.right ? (slow ? 'slow' : 'right') : 'missed'}`)}
                    </span>
                    {!answer.right && <s>{typed[index]}</s>}
                  </td>
                  {state.timed && <td>{t('seconds', { seconds: Math.round(answer.ms / 100) / 10 })}</td>}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
