import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import { clock } from '@/lib/i18n/format'
import { attemptRemaining } from '@/lib/progress/attempt-clock'
import type { AttemptProgress } from '@/lib/progress/state'
import { AbandonKey } from './abandon-key'
import { roomPath } from './address'
import { HandIn } from './time-up'
import { useClock } from './use-clock'

/** An exam whose clock is running: the way back in, and the way out for good. */
export function RunningExam({ locale, attempt }: { locale: Locale; attempt: AttemptProgress }) {
  const [over, setOver] = useState(() => attemptRemaining(attempt, Date.now()) === 0)
  return over ? (
    <HandIn attempt={attempt.id} />
  ) : (
    <StillRunning locale={locale} attempt={attempt} onTimeOut={() => setOver(true)} />
  )
}

type StillRunningProps = { readonly locale: Locale; readonly attempt: AttemptProgress; readonly onTimeOut: () => void }

function StillRunning({ locale, attempt, onTimeOut }: StillRunningProps) {
  const t = useTranslations('exam')
  const { left } = useClock({ attempt, onWarning: () => undefined, onTimeOut })
  const total = attempt.form.questions.length
  return (
    <>
      <h1>{t('runningTitle', { left: clock(left) })}</h1>
      <p className="lead">{t('runningLead', { total, answered: Object.keys(attempt.answers).length })}</p>
      <div className="act">
        <StudyLink locale={locale} path={roomPath(attempt.id)} className="go">
          {t('continue')}
          <span className="meta">{t('questionNumber', { number: attempt.position + 1 })}</span>
        </StudyLink>
        <AbandonKey attempt={attempt.id} no={t('keepGoing')} />
      </div>
    </>
  )
}
