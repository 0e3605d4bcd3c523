'use client'

import type { Locale } from '@/lib/core/locale'
import { useStoreStatus } from '@/lib/store/react'
import { useStudyMoment } from '../plan/use-study-moment'
import { CourseAwaited } from './course-awaited'
import { useCourseMaterial } from './course-material'
import { ProgressSheet } from './progress-sheet'
import { StatusBanner } from './status-banner'

/** Where the learner stands: the fact map, and what else the log adds up to. */
export function ProgressPage({ locale }: { locale: Locale }) {
  const course = useCourseMaterial()
  const { status } = useStoreStatus()
  const now = useStudyMoment()
  const ready = course.kind === 'here' && status !== 'loading' && now !== null
  return (
    <>
      <StatusBanner />
      {ready ? (
        <ProgressSheet locale={locale} course={course} now={now} />
      ) : (
        <main className="wrap progress" id="main" aria-busy="true">
          <section className="waiting">
            <CourseAwaited course={course} />
          </section>
        </main>
      )}
    </>
  )
}
