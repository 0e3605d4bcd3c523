'use client'

import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import { useProgressStore } from '@/lib/store/react'
import { DrillQuestion } from './drill-question'
import { DrillResult } from './drill-result'
import { DrillStart } from './drill-start'
import { useDrill } from './use-drill'

/** The ports drill: typed, timed if wanted, in both directions; its answers are reviews of the course's port cards. */
export function PortsDrill({ locale }: { locale: Locale }) {
  const t = useTranslations('ports-drill')
  const common = useTranslations('common')
  const store = useProgressStore()
  const drill = useDrill({ store, locale })
  const { run } = drill
  return (
    <>
      <StatusBanner />
      <main className="wrap drilling" id="main">
        <p className="faint small">
          <StudyLink locale={locale} path="/labs/ports" className="back">
            {t('back')}
          </StudyLink>
        </p>
        <noscript>
          <p className="lead">{common('needsScript')}</p>
        </noscript>
        {run === null ? (
          <DrillStart onStart={drill.start} />
        ) : run.over ? (
          <DrillResult locale={locale} run={run} onAgain={drill.leave} />
        ) : (
          <DrillQuestion locale={locale} run={run} drill={drill} />
        )}
      </main>
    </>
  )
}
