'use client'

import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import { StatusBanner } from '@/components/progress/status-banner'
import { Icon } from '@/components/ui/icon'
import { courseLabs } from '@/lib/content/course-labs'
import { type LabId, taskKey } from '@/lib/content/labs'
import type { Locale } from '@/lib/core/locale'
import { useProgress, useStoreStatus } from '@/lib/store/react'

type LabIndexProps = {
  readonly locale: Locale
  /** The ids of the tasks of each lab, so that this page need not load the labs. */
  readonly tasks: { readonly [Lab in LabId]: readonly string[] }
}

/** All labs: what each shows, and how many of its tasks are done. */
export function LabIndex({ locale, tasks }: LabIndexProps) {
  const t = useTranslations('labs')
  const done = useProgress((progress) => progress.tasks)
  const loading = useStoreStatus().status === 'loading'
  return (
    <>
      <StatusBanner />
      <main className="wrap labs" id="main">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <nav className="rows" aria-label={t('title')}>
          {courseLabs.map((lab) => {
            const all = tasks[lab].length
            const count = tasks[lab].filter((task) => done[taskKey(lab, task)] !== undefined).length
            return (
              <StudyLink key={lab} locale={locale} path={`/labs/${lab}`} className="row">
                <Icon name="labs" />
                <span>
                  <b>{t(`name-${lab}`)}</b>
                  <small>{t(`shows-${lab}`)}</small>
                  <small>{loading ? t('tasksCount', { all }) : t('tasksDone', { done: count, all })}</small>
                </span>
                <Icon name="right" />
              </StudyLink>
            )
          })}
          {courseLabs.includes('ports') && (
            <StudyLink locale={locale} path="/labs/ports/drill" className="row">
              <Icon name="clock" />
              <span>
                <b>{t('name-drill')}</b>
                <small>{t('shows-drill')}</small>
              </span>
              <Icon name="right" />
            </StudyLink>
          )}
        </nav>
      </main>
    </>
  )
}
