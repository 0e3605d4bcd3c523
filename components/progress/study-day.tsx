import { useTranslations } from 'next-intl'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { MINUTE } from '@/lib/core/time'
import { dayName } from '@/lib/i18n/format'
import type { Progress } from '@/lib/progress/state'
import { countHeat, type TopicHeat, temperatures } from '@/lib/progress/statistics/temperatures'
import type { Moment } from '@/lib/scheduler/study-day'
import { useProgress } from '@/lib/store/react'
import { DaysToExam } from '../plan/today-plan'
import { studyCourse } from '../review/material'
import { BackupNote } from './backup-note'
import { type CourseMaterial, useCourseMaterial } from './course-material'
import { dayOf } from './day'
import { DayAwaited } from './day-awaited'
import { DayThermometers } from './day-thermometers'
import { KeepingNote } from './keeping-note'
import { SmallMap } from './map/small-map'
import { QuarantineNote } from './status-banner'
import { TodayRows } from './today-rows'

const moment = (): Moment => ({ at: Date.now(), offset: -new Date().getTimezoneOffset() })

/** The day of somebody who has begun: one sentence, one picture, one button; then what to read and the last result. */
export function StudyDay({ locale }: { locale: Locale }) {
  const course = useCourseMaterial()
  const [now, setNow] = useState<Moment | null>(null)
  useEffect(() => {
    setNow(moment())
    const timer = setInterval(() => setNow(moment()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  // Deferred, so that the first drawing of the day is done in slices and a phone answers touches in between.
  const here = useDeferredValue(course.kind === 'here' && now !== null)
  const ready = here && course.kind === 'here' && now !== null
  return (
    <main className="wrap today" id="main" aria-busy={!ready}>
      {ready ? <Opened locale={locale} course={course} now={now} /> : <DayAwaited course={course} />}
    </main>
  )
}

function Opened({ locale, course, now }: { locale: Locale; course: CourseMaterial & { kind: 'here' }; now: Moment }) {
  const progress = useProgress((all) => all)
  const { index, material } = course
  const topics = useMemo(
    () =>
      temperatures(
        { topics: index.topics, facts: [...material.facts.values()], cards: [...material.cards.values()] },
        progress,
        now.at,
      ),
    [index, material, progress, now],
  )
  return (
    <>
      <Day locale={locale} course={course} progress={progress} now={now} topics={topics} />
      <BackupNote locale={locale} now={now.at} />
      <KeepingNote />
      <QuarantineNote />
    </>
  )
}

type DayProps = {
  readonly locale: Locale
  readonly course: CourseMaterial & { readonly kind: 'here' }
  readonly progress: Progress
  readonly now: Moment
  readonly topics: readonly TopicHeat[]
}

function Day({ locale, course, progress, now, topics }: DayProps) {
  const t = useTranslations('today')
  const { material } = course
  const day = useMemo(() => dayOf(studyCourse(material), progress, now), [material, progress, now])
  const { hot, warm, cold } = countHeat(topics.flatMap(({ facts }) => facts))
  return (
    <>
      <div className="stage">
        <section className="hero">
          <p className="eyebrow">
            <span>{dayName(now.at, locale)}</span>
            <DaysToExam locale={locale} progress={progress} now={now} />
          </p>
          <h1>{day.due > 0 ? t('cooling', { count: day.due }) : t('allWarm')}</h1>
          {day.cards.length > 0 && (
            <>
              <DayThermometers cards={day.cards} />
              <StudyLink locale={locale} path="/review" className="go wide">
                <span>{day.due > 0 ? t('start') : t('more')}</span>
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
        <StudyLink locale={locale} path="/progress" className="standing">
          <SmallMap topics={topics} />
          <span className="words">
            <b>{t('standing', { count: hot + warm })}</b>
            <small>{t('standingBody', { hot, warm, cold })}</small>
          </span>
          <Icon name="right" />
        </StudyLink>
      </div>
      <TodayRows locale={locale} course={course} progress={progress} now={now} />
    </>
  )
}
