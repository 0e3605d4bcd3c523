import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import type { TopicHeat } from '@/lib/progress/statistics/temperatures'
import { rampStep } from '@/lib/scheduler/retrievability'
import type { FactEntries } from './fact-book'
import { FactLine } from './fact-line'

type TopicTableProps = {
  readonly locale: Locale
  readonly topics: readonly TopicHeat[]
  readonly names: ReadonlyMap<string, string>
  readonly entries: FactEntries
}

/** The table behind the map: a row a topic, numbered as on the rim, and under each its facts, hottest first. */
export function TopicTable({ locale, topics, names, entries }: TopicTableProps) {
  const t = useTranslations('progress')
  return (
    <section className="panel topics">
      <h2>{t('byTopic')}</h2>
      <ol>
        {topics.map((topic, index) => (
          <TopicRow
            key={topic.topic}
            locale={locale}
            number={index + 1}
            topic={topic}
            name={names.get(topic.topic) ?? topic.topic}
            entries={entries}
          />
        ))}
      </ol>
      <p className="note">{t('topicNote')}</p>
    </section>
  )
}

type TopicRowProps = {
  readonly locale: Locale
  readonly number: number
  readonly topic: TopicHeat
  readonly name: string
  readonly entries: FactEntries
}

/** Its facts are written when they are asked for: three hundred at once are felt. */
function TopicRow({ locale, number, topic: { facts, counts }, name, entries }: TopicRowProps) {
  const t = useTranslations('progress')
  const [open, setOpen] = useState(false)
  const sorted = facts.toSorted((a, b) => (b.r ?? -1) - (a.r ?? -1))
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="name">
            <span className="faint">{number}</span> {name}
          </span>
          <span className="num">
            <b>{counts.hot + counts.warm}</b> / {facts.length}
            <span className="vh">, {t('topicCounts', counts)}</span>
          </span>
          <span className="seeds" aria-hidden="true">
            {sorted.map(({ fact, r }) => (
              <i key={fact} className={r === null ? 'seed none' : `seed c${rampStep(r)}`} />
            ))}
          </span>
          <Icon name="down" size="s" />
        </summary>
        {open && (
          <ul className="factlines">
            {sorted.map(({ fact, r }) => {
              const entry = entries.get(fact)
              return (
                entry && (
                  <li key={fact}>
                    <FactLine locale={locale} entry={entry} r={r} />
                  </li>
                )
              )
            })}
          </ul>
        )}
      </details>
    </li>
  )
}
