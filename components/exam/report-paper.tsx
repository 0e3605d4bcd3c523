import { useTranslations } from 'next-intl'
import { StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import { wholeExam } from '@/lib/exam/readiness'
import type { AttemptProgress } from '@/lib/progress/state'
import { Loading, Message } from './message'
import { Report } from './report'
import { reportModel, type SubmittedOutcome } from './report-model'
import { useFactBook } from './use-fact-book'
import { useLessonBook } from './use-lesson-book'
import { usePaper } from './use-paper'
import { useQuestionIndex } from './use-resource'

type ReportPaperProps = {
  readonly locale: Locale
  readonly attempt: AttemptProgress
  readonly outcome: SubmittedOutcome
}

/** Brings together what the report needs: the paper as it was seen, the marking scheme, the facts as they stand. */
export function ReportPaper({ locale, attempt, outcome }: ReportPaperProps) {
  const t = useTranslations('exam')
  const paper = usePaper(attempt.id)
  const index = useQuestionIndex()
  const book = useFactBook(attempt.form.questions.map(({ question }) => question))
  const lessons = useLessonBook(index.value?.modules.map(({ id }) => id) ?? [])
  if (paper === undefined || (!index.value && !index.failed)) return <Loading />
  const model = paper && reportModel(attempt, paper)
  if (!paper || !model) return <Message locale={locale} title={t('noPaper')} />
  return (
    <>
      <StatusBanner />
      <Report
        locale={locale}
        attempt={attempt}
        outcome={outcome}
        paper={paper}
        model={model}
        blueprint={index.value?.blueprints.find(({ id }) => id === attempt.form.blueprint)}
        exam={wholeExam(index.value?.blueprints ?? [])}
        book={book}
        lessons={lessons}
      />
    </>
  )
}
