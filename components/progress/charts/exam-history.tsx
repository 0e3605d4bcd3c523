import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import type { AttemptProgress } from '@/lib/progress/state'
import { PastAttempts } from '../../exam/past-attempts'
import { Panel } from './panel'

type ExamHistoryProps = { readonly locale: Locale; readonly attempts: readonly AttemptProgress[] }

/** The exams that are over, as the exam page tells them. */
export function ExamHistory({ locale, attempts }: ExamHistoryProps) {
  const t = useTranslations('progress')
  const over = attempts
    .filter(({ outcome }) => outcome.kind !== 'running')
    .toSorted((a, b) => b.startedAt - a.startedAt)
  if (over.length > 0) return <PastAttempts locale={locale} attempts={over} />
  return (
    <Panel name="exams" title={t('exams')}>
      <p className="empty">{t('examsEmpty')}</p>
      <StudyLink locale={locale} path="/exam" className="link">
        {t('toExam')}
      </StudyLink>
    </Panel>
  )
}
