import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import { clock } from '@/lib/i18n/format'
import type { AttemptProgress } from '@/lib/progress/state'
import { useProgressStore } from '@/lib/store/react'
import { AbandonKey } from './abandon-key'
import { roomPath } from './address'
import { HandIn } from './time-up'
import { timeLeft, useTimeLeft, useTimeWatch } from './use-clock'

/** A paper that is being sat: the way back in, and the way out for good. */
export function RunningExam({ locale, attempt }: { locale: Locale; attempt: AttemptProgress }) {
  const store = useProgressStore()
  const [over, setOver] = useState(() => timeLeft(store, attempt) === 0)
  return over ? (
    <HandIn attempt={attempt.id} />
  ) : (
    <StillRunning locale={locale} attempt={attempt} onTimeOut={() => setOver(true)} />
  )
}

type StillRunningProps = { readonly locale: Locale; readonly attempt: AttemptProgress; readonly onTimeOut: () => void }

function StillRunning({ locale, attempt, onTimeOut }: StillRunningProps) {
  const t = useTranslations('exam')
  const store = useProgressStore()
  const left = useTimeLeft({ store, attempt })
  useTimeWatch({ store, attempt, onTimeOut })
  const total = attempt.form.questions.length
  return (
    <>
      <h1>{left === null ? t('studyRunning') : t('runningTitle', { left: clock(left) })}</h1>
      <p className="lead">
        {t(left === null ? 'studyLead' : 'runningLead', { total, answered: Object.keys(attempt.answers).length })}
      </p>
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
