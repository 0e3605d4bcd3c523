import { useTranslations } from 'next-intl'
import type { Answer } from '@/lib/search/answer'
import { kinds } from '@/lib/search/documents'
import type { SearchState } from './use-answer'

/** Other names that were looked for; more would be a list to read. */
const MOST_NAMES = 4

type StatusProps = {
  readonly phase: SearchState['phase']
  readonly question: string
  readonly answer: Answer | null
  readonly retry: () => void
}

/** How much was found and under which other names, said aloud as it changes; or why nothing can be found yet. */
export function SearchStatus({ phase, question, answer, retry }: StatusProps) {
  const t = useTranslations('search')
  const common = useTranslations('common')
  const count = answer === null ? 0 : kinds.reduce((sum, kind) => sum + answer.counts[kind], 0)
  const names = (answer?.term?.looked ?? []).slice(0, MOST_NAMES)
  return (
    <>
      <noscript>
        <p className="also">{common('needsScript')}</p>
      </noscript>
      <p className="also" role="status">
        {answer === null && phase === 'loading' && question !== '' && t('preparing')}
        {phase !== 'failed' && count > 0 && (
          <>
            <span className="count">{t('found', { count })}</span>
            {names.length > 0 && <span>{t('also', { names: names.join(', ') })}</span>}
          </>
        )}
        {phase !== 'failed' && answer !== null && count === 0 && t('nothing', { question: answer.question })}
      </p>
      {phase === 'failed' && (
        <div className="missing" role="alert">
          <p>{t('failed')}</p>
          <button type="button" className="link" onClick={retry}>
            {t('retry')}
          </button>
        </div>
      )}
    </>
  )
}
