import type { Locale } from '@/lib/core/locale'
import { DEFAULT_GOAL } from '@/lib/progress/situation'
import { type Moment, studyDay } from '@/lib/scheduler/study-day'
import { useProgress } from '@/lib/store/react'
import { useSituation } from '../plan/use-situation'
import { CalibrationPanel } from './charts/calibration-panel'
import { ConfusedPanel } from './charts/confused-panel'
import { ExamHistory } from './charts/exam-history'
import { Forecast } from './charts/forecast'
import { HitRatio } from './charts/hit-ratio'
import { ReadinessPanel } from './charts/readiness-panel'
import { RetentionPanel } from './charts/retention-panel'
import { ReviewCalendar } from './charts/review-calendar'
import type { CourseMaterial } from './course-material'
import { MapSection } from './map/map-section'
import { TopicTable } from './map/topic-table'
import { useStanding } from './use-standing'

type SheetProps = {
  readonly locale: Locale
  readonly course: CourseMaterial & { readonly kind: 'here' }
  readonly now: Moment
}

export function ProgressSheet({ locale, course, now }: SheetProps) {
  const progress = useProgress((all) => all)
  const standing = useStanding(locale, course, progress, now)
  const situation = useSituation(course.material.cards, progress, now)
  const today = studyDay(now.at, now.offset)
  const { days, attempts, plan } = progress
  const sat = Object.values(attempts)
  const { topics, names, entries, confusions, readiness, blueprint } = standing
  return (
    <main className="wrap progress" id="main" aria-busy={false}>
      <MapSection locale={locale} topics={topics} names={names} entries={entries} progress={progress} now={now}>
        <HitRatio locale={locale} days={days} today={today} />
        <Forecast locale={locale} situation={situation} />
      </MapSection>
      <TopicTable locale={locale} topics={topics} names={names} entries={entries} />
      <div className="panels">
        <ReviewCalendar locale={locale} days={days} today={today} />
        <RetentionPanel locale={locale} days={days} today={today} target={plan?.retention ?? DEFAULT_GOAL.retention} />
        {blueprint && <ReadinessPanel locale={locale} blueprint={blueprint} readiness={readiness} />}
        <CalibrationPanel attempts={sat} />
        <ConfusedPanel locale={locale} confusions={confusions} />
        <ExamHistory locale={locale} attempts={sat} />
      </div>
    </main>
  )
}
