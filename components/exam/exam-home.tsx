import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import type { AttemptProgress } from '@/lib/progress/state'
import { useProgress, useStoreStatus } from '@/lib/store/react'
import { Loading } from './message'
import { NewPaper } from './new-paper'
import { PastAttempts } from './past-attempts'
import { ReadinessToday } from './readiness-today'
import { RunningExam } from './running-exam'
import { useQuestionIndex } from './use-resource'

const byStart = (a: AttemptProgress, b: AttemptProgress): number => b.startedAt - a.startedAt

/** One thing to do: go on with the exam that is running, or start one. Then what has been. */
export function ExamHome({ locale }: { locale: Locale }) {
  const words = useTranslations('status')
  const name = useTranslations('common')('exam')
  const { status } = useStoreStatus()
  const known = useProgress(({ attempts }) => attempts)
  const index = useQuestionIndex()
  const attempts = Object.values(known).sort(byStart)
  // While the room's door opens the page stays as it was: the attempt is running already.
  const [opening, setOpening] = useState(false)
  const running = opening ? undefined : attempts.find(({ outcome }) => outcome.kind === 'running')
  const past = attempts.filter(({ outcome }) => outcome.kind !== 'running')
  if (status === 'loading' || (!running && !index.value && !index.failed)) return <Loading />
  return (
    <>
      <StatusBanner />
      <main className="wrap exam-in" id="main">
        {running && <RunningExam key={running.id} locale={locale} attempt={running} />}
        {!running && index.value && (
          <NewPaper locale={locale} index={index.value} onOpening={() => setOpening(true)} onStale={index.retry} />
        )}
        {!running && index.failed && (
          <>
            <h1>{name}</h1>
            <p className="alert" role="alert">
              {words('contentFailed')}
            </p>
            <button type="button" className="go" onClick={index.retry}>
              {words('retry')}
            </button>
          </>
        )}
        {!running && index.value && <ReadinessToday locale={locale} index={index.value} />}
        <PastAttempts locale={locale} attempts={past} />
      </main>
    </>
  )
}
