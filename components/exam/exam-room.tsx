'use client'

import { useTranslations } from 'next-intl'
import { Suspense, useEffect } from 'react'
import type { Locale } from '@/lib/core/locale'
import { useProgress, useStoreStatus } from '@/lib/store/react'
import { reportPath, useGo, useQuery } from './address'
import { Message } from './message'
import { QuestionAwaited, QuestionAwaitedFirst } from './question-awaited'
import { Sitting } from './sitting'

/** The room. The attempt's id stands in the query; everything else is in the log. */
export function ExamRoom({ locale }: { locale: Locale }) {
  return (
    <Suspense fallback={<QuestionAwaitedFirst />}>
      <RoomDoor locale={locale} />
    </Suspense>
  )
}

function RoomDoor({ locale }: { locale: Locale }) {
  const t = useTranslations('exam')
  const id = useQuery('attempt') ?? ''
  const { status } = useStoreStatus()
  const attempt = useProgress(({ attempts }) => attempts[id])
  const submitted = attempt?.outcome.kind === 'submitted'
  const { toReport } = useGo(locale)
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaves once, when the paper is in
  useEffect(() => {
    if (submitted) toReport(id)
  }, [submitted, id])

  if (status === 'loading') return <QuestionAwaited />
  if (!attempt) {
    return (
      <Message locale={locale} title={t('noAttempt')}>
        <p className="lead">{t('noAttemptBody')}</p>
      </Message>
    )
  }
  if (attempt.outcome.kind === 'abandoned') return <Message locale={locale} title={t('abandonedTitle')} />
  if (submitted)
    return <Message locale={locale} title={t('doneTitle')} to={{ path: reportPath(id), label: t('toReport') }} />
  return <Sitting key={id} locale={locale} attempt={attempt} />
}
