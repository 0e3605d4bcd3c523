'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { CourseAwaited } from '@/components/progress/course-awaited'
import { type CourseMaterial, useCourseMaterial } from '@/components/progress/course-material'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import { useProgress, useStoreStatus } from '@/lib/store/react'
import { ChoiceList } from './choice-list'
import { choicesOf } from './choices'
import { momentOf } from './outcomes'
import { SuspendedCards } from './suspended-cards'
import { WeakRows } from './weak-rows'

/** The page on which a session is chosen. */
export function Choose({ locale }: { locale: Locale }) {
  const course = useCourseMaterial()
  const { status } = useStoreStatus()
  const [now, setNow] = useState<Instant | null>(null)
  useEffect(() => setNow(Date.now()), [])
  const ready = course.kind === 'here' && status !== 'loading' && now !== null
  return (
    <>
      <StatusBanner />
      <main className="wrap choose" id="main" aria-busy={!ready}>
        {ready ? <Choices locale={locale} course={course} now={now} /> : <CourseAwaited course={course} />}
      </main>
    </>
  )
}

type ChoicesProps = {
  readonly locale: Locale
  readonly course: CourseMaterial & { readonly kind: 'here' }
  readonly now: Instant
}

function Choices({ locale, course, now }: ChoicesProps) {
  const t = useTranslations('choose')
  const progress = useProgress((all) => all)
  const [cram, setCram] = useState(false)
  const choices = choicesOf(course.material, course.index, progress, momentOf(now))
  return (
    <>
      <h1>{t('title')}</h1>
      <div className="choose-first">
        <StudyLink locale={locale} path="/review" className="go">
          {t('today')}
          <span className="meta">{choices.today > 0 ? t('todayCount', { count: choices.today }) : t('todayNone')}</span>
        </StudyLink>
        <label className="cram">
          <input type="checkbox" checked={cram} onChange={(event) => setCram(event.target.checked)} />
          <span>
            <b>{t('cram')}</b>
            <small>{t('cramNote')}</small>
          </span>
        </label>
      </div>
      <WeakRows locale={locale} choices={choices} cram={cram} />
      <section aria-labelledby="by-lesson">
        <h2 id="by-lesson">{t('lessons')}</h2>
        {choices.modules.map(({ id, title, lessons }) => (
          <div key={id} className="choose-module">
            <h3>{title[locale]}</h3>
            <ChoiceList locale={locale} choices={lessons} cram={cram} />
          </div>
        ))}
      </section>
      <section aria-labelledby="by-topic">
        <h2 id="by-topic">{t('topics')}</h2>
        <ChoiceList locale={locale} choices={choices.topics} cram={cram} />
      </section>
      <section aria-labelledby="by-pair">
        <h2 id="by-pair">{t('pairs')}</h2>
        <ChoiceList locale={locale} choices={choices.pairs} cram={cram} />
      </section>
      <SuspendedCards locale={locale} material={course.material} cards={choices.suspended} />
    </>
  )
}
