'use client'

import { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { AttemptProgress } from '@/lib/progress/state'
import { useProgress, useStoreStatus } from '@/lib/store/react'
import { roomPath, useQuery } from './address'
import { Loading, Message } from './message'
import { ReportPaper } from './report-paper'

/** The report of an attempt; without one in the address, of the last. */
export function ExamReport({ locale }: { locale: Locale }) {
  return (
    <Suspense fallback={<Loading />}>
      <ReportDoor locale={locale} />
    </Suspense>
  )
}

/** The attempt that was handed in last. */
const lastSubmitted = (attempts: Readonly<Record<string, AttemptProgress>>): AttemptProgress | undefined =>
  Object.values(attempts)
    .filter(({ outcome }) => outcome.kind === 'submitted')
    .sort((a, b) => a.startedAt - b.startedAt)
    .at(-1)

function ReportDoor({ locale }: { locale: Locale }) {
  const t = useTranslations('exam')
  const id = useQuery('attempt')
  const { status } = useStoreStatus()
  const attempt = useProgress(({ attempts }) => (id === null ? lastSubmitted(attempts) : attempts[id]))
  if (status === 'loading') return <Loading />
  if (!attempt) {
    return (
      <Message locale={locale} title={t('noAttempt')}>
        <p className="lead">{t('noAttemptBody')}</p>
      </Message>
    )
  }
  const { outcome } = attempt
  if (outcome.kind === 'abandoned') return <Message locale={locale} title={t('abandonedTitle')} />
  if (outcome.kind === 'running') {
    return (
      <Message locale={locale} title={t('stillRunning')} to={{ path: roomPath(attempt.id), label: t('continue') }} />
    )
  }
  return <ReportPaper key={attempt.id} locale={locale} attempt={attempt} outcome={outcome} />
}
