import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import type { FactId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import { countHeat, type TopicHeat } from '@/lib/progress/statistics/temperatures'
import { daysToExam } from '@/lib/progress/study-queue'
import type { Moment } from '@/lib/scheduler/study-day'
import { calendarDay, dayText } from '../../plan/calendar'
import { drawingOf } from './drawing'
import type { FactEntries } from './fact-book'
import { FactLine } from './fact-line'
import { FactMap } from './fact-map'
import { Legend } from './legend'
import { SavePicture } from './save-picture'
import { useLayout } from './use-layout'
import { usePictureWords } from './use-picture-words'

type MapSectionProps = {
  readonly locale: Locale
  readonly topics: readonly TopicHeat[]
  readonly names: ReadonlyMap<string, string>
  readonly entries: FactEntries
  readonly progress: Progress
  readonly now: Moment
  /** What stands beside the map on a wide screen. */
  readonly children: ReactNode
}

/** The sentence, the map that shows it, what its colours mean, and the picture to take along. */
export function MapSection({ locale, topics, names, entries, progress, now, children }: MapSectionProps) {
  const t = useTranslations('progress')
  const [picked, setPicked] = useState<FactId | null>(null)
  const facts = topics.flatMap((topic) => topic.facts)
  const counts = countHeat(facts)
  const warm = counts.hot + counts.warm
  const layout = useLayout(topics)
  const drawing = useMemo(() => layout && drawingOf(topics, layout, names), [topics, layout, names])
  const days = daysToExam(progress, now)
  const { words, inWords } = usePictureWords({ locale, topics, names, counts, total: facts.length, days, now })
  const entry = picked === null ? undefined : entries.get(picked)
  const heat = facts.find(({ fact }) => fact === picked)
  return (
    <div className="both">
      <section>
        <h1>{warm > 0 ? t('title', { count: warm }) : t('titleNone')}</h1>
        {warm === 0 && counts.cold === 0 && (
          <>
            <p className="lead">{t('emptyLead')}</p>
            <StudyLink locale={locale} path="/review" className="go">
              {t('start')}
            </StudyLink>
          </>
        )}
        <FactMap
          drawing={drawing}
          topics={topics.length}
          total={facts.length}
          counts={counts}
          picked={picked}
          onPick={setPicked}
        />
        <p className="note">{t('mapNote')}</p>
        <div className="pickedfact" aria-live="polite">
          {entry && heat && <FactLine locale={locale} entry={entry} r={heat.r} />}
        </div>
      </section>
      <section className="side">
        <Legend counts={counts} />
        <SavePicture
          drawing={drawing}
          words={words}
          inWords={inWords}
          name={`warm-cache-${dayText(calendarDay(now))}`}
        />
        {children}
      </section>
    </div>
  )
}
