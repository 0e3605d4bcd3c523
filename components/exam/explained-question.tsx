import type { Locale } from '@/lib/core/locale'
import { judge } from '@/lib/exam/score'
import type { AttemptProgress } from '@/lib/progress/state'
import { AnswerSheet } from './answer-sheet'
import { NO_FACTS } from './report-model'
import type { RoomQuestion } from './room-model'
import { useFactBook } from './use-fact-book'

type ExplainedProps = {
  readonly locale: Locale
  readonly language: Locale
  readonly item: RoomQuestion
  readonly attempt: AttemptProgress
}

/** A question of a study paper once it is answered: the reason for every option. */
export function ExplainedQuestion({ locale, language, item, attempt }: ExplainedProps) {
  const book = useFactBook([item.id])
  const chosen = attempt.answers[item.id] ?? []
  const ms = attempt.dwell[item.id] ?? 0
  const sheet = { ...item, chosen, outcome: judge(item.question, chosen), scored: true, ms }
  return (
    <ol className="answers explained">
      <AnswerSheet sheet={sheet} book={book.value ?? NO_FACTS} locale={locale} language={language} alone />
    </ol>
  )
}
