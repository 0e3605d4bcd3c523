'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import { MINUTE } from '@/lib/core/time'
import { dayName } from '@/lib/i18n/format'
import type { Moment } from '@/lib/scheduler/study-day'
import { useProgress, useStoreStatus } from '@/lib/store/react'
import { DaysToExam } from '../plan/today-plan'
import { studyCourse } from '../review/material'
import { BackupNote } from './backup-note'
import { CourseAwaited } from './course-awaited'
import { type CourseMaterial, useCourseMaterial } from './course-material'
import { dayOf } from './day'
import { DayThermometers, FactField } from './day-pictures'
import { KeepingNote } from './keeping-note'
import { QuarantineNote, StatusBanner } from './status-banner'
import { TodayRows } from './today-rows'

const moment = (): Moment => ({ at: Date.now(), offset: -new Date().getTimezoneOffset() })

/** The first screen of a study day: one sentence, one picture, one button; then what to read and the last result. */
export function Today({ locale }: { locale: Locale }) {
  const course = useCourseMaterial()
  const { status } = useStoreStatus()
  const [now, setNow] = useState<Moment | null>(null)
  useEffect(() => {
    setNow(moment())
    const timer = setInterval(() => setNow(moment()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  const ready = course.kind === 'here' && status !== 'loading' && now !== null
  return (
    <>
      <StatusBanner />
      <main className="wrap today" id="main" aria-busy={!ready}>
        {ready ? <Day locale={locale} course={course} now={now} /> : <Waiting course={course} />}
      </main>
    </>
  )
}

function Day({ locale, course, now }: { locale: Locale; course: CourseMaterial & { kind: 'here' }; now: Moment }) {
  const t = useTranslations('today')
  const progress = useProgress((all) => all)
  const { material } = course
  const day = useMemo(() => dayOf(studyCourse(material), progress, now), [material, progress, now])
  const title = !day.studied ? t('firstTitle') : day.due > 0 ? t('cooling', { count: day.due }) : t('allWarm')
  const action = !day.studied ? t('firstStart') : day.due > 0 ? t('start') : t('more')
  return (
    <>
      <div className="stage">
        <section className="hero">
          <p className="eyebrow">
            <span>{dayName(now.at, locale)}</span>
            <DaysToExam locale={locale} progress={progress} now={now} />
          </p>
          <h1>{title}</h1>
          {!day.studied && <p className="lead">{t('firstBody')}</p>}
          {day.cards.length > 0 && (
            <>
              <DayThermometers cards={day.cards} />
              <StudyLink locale={locale} path="/review" className="go wide">
                <span>{action}</span>
                <span className="meta">{t('about', { count: day.minutes })}</span>
              </StudyLink>
            </>
          )}
          <p>
            <StudyLink locale={locale} path="/review/choose" className="link">
              {t('chooseOther')}
            </StudyLink>
          </p>
        </section>
        <FactField facts={day.facts} />
      </div>
      <TodayRows locale={locale} course={course} progress={progress} now={now} />
      <BackupNote locale={locale} now={now.at} />
      <KeepingNote />
      <QuarantineNote />
    </>
  )
}

function Waiting({ course }: { course: CourseMaterial }) {
  return (
    <div className="stage">
      <section className="hero waiting">
        <CourseAwaited course={course} />
      </section>
    </div>
  )
}
