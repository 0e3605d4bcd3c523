import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { countHeat, type TopicHeat } from '@/lib/progress/statistics/temperatures'
import { drawingOf, FRAMES } from './drawing'
import { useLayout } from './use-layout'

const NO_NAMES = new Map<string, string>()

type SmallMapProps = {
  readonly topics: readonly TopicHeat[]
  /** Where the same is said in words beside it, a reader is not told twice. */
  readonly silent?: boolean
}

/** The fact map without its names: how much of the course is warm, at a glance. */
export function SmallMap({ topics, silent = false }: SmallMapProps) {
  const t = useTranslations('today')
  const layout = useLayout(topics)
  const drawing = useMemo(() => layout && drawingOf(topics, layout, NO_NAMES), [topics, layout])
  const facts = topics.flatMap((topic) => topic.facts)
  const counts = countHeat(facts)
  const warm = counts.hot + counts.warm
  const untouched = counts.none === facts.length
  return (
    <span className="smallmap" aria-hidden={silent}>
      <svg viewBox={FRAMES.bare} role="img" aria-label={t('factsPicture', { total: facts.length, ...counts })}>
        {drawing?.cells.map(({ fact, path, look }) => (
          <path key={fact} className={`cell ${look}`} d={path} />
        ))}
      </svg>
      <span className="in" aria-hidden="true">
        <b>{untouched ? facts.length : warm}</b>
        {untouched ? t('factsToLearn') : t('factsWarm', { total: facts.length })}
      </span>
    </span>
  )
}
