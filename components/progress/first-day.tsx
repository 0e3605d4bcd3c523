import { useTranslations } from 'next-intl'
import { PlainLink } from '@/components/navigation/site-link'
import { StudyLink } from '@/components/navigation/study-link'
import { courseLabs } from '@/lib/content/course-labs'
import type { Locale } from '@/lib/core/locale'
import { portFacts } from '@/lib/labs/ports/drill-items'
import type { Progress } from '@/lib/progress/state'
import type { TopicHeat } from '@/lib/progress/statistics/temperatures'
import { quickExam } from '../exam/quick'
import { PlanRow } from '../plan/today-plan'
import { RowInside } from '../review/row-link'
import type { CourseMaterial } from './course-material'
import { SmallMap } from './map/small-map'

type FirstDayProps = {
  readonly locale: Locale
  readonly course: CourseMaterial & { readonly kind: 'here' }
  readonly progress: Progress
  readonly topics: readonly TopicHeat[]
}

/** Before anything was studied: what this is in one sentence, the empty map, and three ways to start. */
export function FirstDay({ locale, course, progress, topics }: FirstDayProps) {
  const t = useTranslations('today')
  const common = useTranslations('common')
  const [lesson] = course.material.lessons.values()
  return (
    <div className="stage first">
      <section className="hero">
        <h1>{t('firstTitle')}</h1>
        <p className="lead">{common('description')}</p>
      </section>
      <figure>
        <SmallMap topics={topics} />
        <figcaption>{t('firstBody')}</figcaption>
      </figure>
      <section className="ways">
        {lesson && (
          <PlainLink locale={locale} path={`/lessons/${lesson.id}`} className="go wide">
            <span>{t('firstRead')}</span>
            <span className="meta">{lesson.title[locale]}</span>
          </PlainLink>
        )}
        <div className="rows">
          <OtherWays locale={locale} course={course} progress={progress} />
        </div>
        <p className="promise">{t('promise')}</p>
      </section>
    </div>
  )
}

/** The quick exam, the drill where the course has what it asks, and the plan. */
function OtherWays({ locale, course: { index, material }, progress }: Omit<FirstDayProps, 'topics'>) {
  const t = useTranslations('today')
  const blueprint = quickExam(index.blueprints)
  const known = new Set<string>(material.facts.keys())
  const drilled = courseLabs.includes('ports') && portFacts.some(({ fact }) => known.has(fact))
  return (
    <>
      {blueprint && (
        <StudyLink locale={locale} path="/exam" className="row">
          <RowInside icon="exam" title={t('firstCheck', { questions: blueprint.questions })}>
            {t('firstCheckBody')}
          </RowInside>
        </StudyLink>
      )}
      {drilled && (
        <StudyLink locale={locale} path="/labs/ports/drill" className="row">
          <RowInside icon="clock" title={t('firstDrill')}>
            {t('firstDrillBody')}
          </RowInside>
        </StudyLink>
      )}
      <PlanRow locale={locale} cards={material.cards} progress={progress} />
    </>
  )
}
