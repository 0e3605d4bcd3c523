import { useTranslations } from 'next-intl'
import type { Verdict } from '@/lib/content/types'
import { VerdictName } from './fact-details'

type FilterProps = {
  /** Names, in the order in which the page shows the topics: the filter goes by their place. */
  readonly topics: readonly string[]
  readonly verdicts: readonly Verdict[]
}

/** As many topics as lists.css has room for. A ledger of more is not chosen from by topic: keys by the hundred would come before every fact. */
const MOST_TOPICS = 24

/** Which topic and which verdict to show. */
export function LedgerFilter({ topics, verdicts }: FilterProps) {
  const t = useTranslations('reading')
  return (
    <div className="filters">
      {topics.length <= MOST_TOPICS && (
        <fieldset className="by-topic">
          <legend>{t('byTopic')}</legend>
          {[t('all'), ...topics].map((name, place) => (
            <label key={name} className="chip">
              <input className="vh" type="radio" name="topic" defaultChecked={place === 0} autoComplete="off" />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="by-verdict">
        <legend>{t('verdict')}</legend>
        <label className="chip">
          <input className="vh" type="radio" name="verdict" defaultChecked autoComplete="off" />
          <span>{t('all')}</span>
        </label>
        {verdicts.map((verdict) => (
          <label key={verdict} className="chip">
            <input className="vh" type="radio" name="verdict" id={`verdict-${verdict}`} autoComplete="off" />
            <span>
              <VerdictName verdict={verdict} />
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
