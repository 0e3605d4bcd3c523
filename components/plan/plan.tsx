'use client'

import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { useStoreStatus } from '@/lib/store/react'
import { type CourseMaterial, useCourseMaterial } from '../progress/course-material'
import { StatusBanner } from '../progress/status-banner'
import { PlanSheet } from './plan-sheet'
import { useStudyMoment } from './use-study-moment'

/** The plan: one sentence on the way to the exam day, what it asks of today, what it is expected to come to, and what can be chosen. */
export function Plan({ locale }: { locale: Locale }) {
  const course = useCourseMaterial()
  const { status } = useStoreStatus()
  const now = useStudyMoment()
  const ready = course.kind === 'here' && status !== 'loading' && now !== null
  return (
    <>
      <StatusBanner />
      {ready ? (
        <PlanSheet locale={locale} course={course} now={now} />
      ) : (
        <main className="wrap plan" id="main" aria-busy="true">
          <Waiting course={course} />
        </main>
      )}
    </>
  )
}

function Waiting({ course }: { course: CourseMaterial }) {
  const common = useTranslations('common')
  const status = useTranslations('status')
  return (
    <section className="waiting">
      <noscript>
        <p className="lead">{common('needsScript')}</p>
      </noscript>
      {course.kind === 'failed' ? (
        <>
          <p className="lead" role="alert">
            {status('contentFailed')}
          </p>
          <button type="button" className="go" onClick={course.retry}>
            {status('retry')}
          </button>
        </>
      ) : (
        <p className="vh" role="status">
          {common('loading')}
        </p>
      )}
    </section>
  )
}
