'use client'

import { useEffect } from 'react'
import { isNewcomer } from '@/components/navigation/device'
import { useLate } from '@/components/ui/use-late'
import type { Locale } from '@/lib/core/locale'
import { hasBegun } from '@/lib/progress/begun'
import { useProgress, useStoreStatus } from '@/lib/store/react'
import { loadCourseMaterial } from './course-material'
import { DayAwaited } from './day-awaited'
import { FirstDay } from './first-day'
import type { CourseGlance } from './glance'
import { KeepingNote } from './keeping-note'
import { QuarantineNote, StatusBanner } from './status-banner'

const loadStudyDay = () => import('./study-day')
const LOADING = { kind: 'loading' } as const

/** The first screen of a study day. What a newcomer sees is in the document; the rest comes for those who have begun. */
export function Today({ locale, course }: { locale: Locale; course: CourseGlance }) {
  const loading = useStoreStatus().status === 'loading'
  const begun = useProgress(hasBegun)
  // Whoever was here before does not wait for the log to say so.
  useEffect(() => {
    if (isNewcomer()) return
    void loadCourseMaterial()
    loadStudyDay().catch(() => undefined)
  }, [])
  return (
    <>
      <StatusBanner />
      {begun ? (
        <Begun locale={locale} />
      ) : (
        <main className="wrap today" id="main" aria-busy={loading}>
          {loading && <DayAwaited course={LOADING} guessed />}
          <FirstDay locale={locale} course={course} guessed={loading} />
          {!loading && <KeepingNote />}
          {!loading && <QuarantineNote />}
        </main>
      )}
    </>
  )
}

function Begun({ locale }: { locale: Locale }) {
  const late = useLate(true, loadStudyDay)
  if (late.kind === 'here') return <late.part.StudyDay locale={locale} />
  return (
    <main className="wrap today" id="main" aria-busy={late.kind === 'loading'}>
      <DayAwaited course={late} />
    </main>
  )
}
