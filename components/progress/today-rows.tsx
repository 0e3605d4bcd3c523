import { useTranslations } from 'next-intl'
import { PlainLink } from '@/components/navigation/site-link'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import { shortDay } from '@/lib/i18n/format'
import type { Progress } from '@/lib/progress/state'
import type { Moment } from '@/lib/scheduler/study-day'
import { quickExam } from '../exam/quick'
import { PlanRow } from '../plan/today-plan'
import { RowInside } from '../review/row-link'
import type { CourseMaterial } from './course-material'
import { examToShow } from './day'

type RowsProps = {
  readonly locale: Locale
  readonly course: CourseMaterial & { readonly kind: 'here' }
  readonly progress: Progress
  readonly now: Moment
}

/** What to read next, and the exam: one that runs, the last result, or a first one. */
export function TodayRows({ locale, course, progress, now }: RowsProps) {
  const t = useTranslations('today')
  const lessons = [...course.material.lessons.values()]
  const unread = lessons.find(({ id }) => progress.lessonsRead[id] === undefined)
  const lesson = unread ?? lessons[0]
  return (
    <div className="rows">
      {lesson && (
        <PlainLink locale={locale} path={unread ? `/lessons/${lesson.id}` : '/lessons'} className="row">
          <RowInside icon="learn" title={unread ? lesson.title[locale] : t('readAgain')}>
            {t('readNext')}
          </RowInside>
        </PlainLink>
      )}
      <ExamRow locale={locale} course={course} progress={progress} now={now} />
      <PlanRow locale={locale} cards={course.material.cards} progress={progress} />
      <StudyLink locale={locale} path="/progress" className="row">
        <RowInside icon="map" title={t('standing')}>
          {t('standingBody')}
        </RowInside>
      </StudyLink>
    </div>
  )
}

function ExamRow({ locale, course, progress, now }: RowsProps) {
  const t = useTranslations('today')
  const attempt = examToShow(progress, now)
  const blueprint = quickExam(course.index.blueprints)
  if (attempt?.outcome.kind === 'running') {
    return (
      <StudyLink locale={locale} path={`/exam/attempt?attempt=${attempt.id}`} className="row">
        <RowInside icon="exam" title={t('examRunning')}>
          {t('examRunningBody')}
        </RowInside>
      </StudyLink>
    )
  }
  if (attempt?.outcome.kind === 'submitted') {
    const { shown, at } = attempt.outcome
    return (
      <>
        <StudyLink locale={locale} path={`/exam/report?attempt=${attempt.id}`} className="row">
          <RowInside icon="exam" title={t('examLast', { scored: shown.scored, correct: shown.correct })}>
            {t('examLastBody', { day: shortDay(at, locale) })}
          </RowInside>
        </StudyLink>
        {blueprint && (
          <StudyLink locale={locale} path="/exam" className="row">
            <RowInside icon="clock" title={t('examAgain')}>
              {t('examNewBody', { questions: blueprint.questions, minutes: blueprint.minutes })}
            </RowInside>
          </StudyLink>
        )}
      </>
    )
  }
  return (
    blueprint && (
      <StudyLink locale={locale} path="/exam" className="row">
        <RowInside icon="exam" title={t('examNew')}>
          {t('examNewBody', { questions: blueprint.questions, minutes: blueprint.minutes })}
        </RowInside>
      </StudyLink>
    )
  )
}
