/** What the learner has had before their eyes: so that a paper draws what is new first, and what was missed can be picked. */
import type { QuestionId } from '../content/types'
import type { Instant } from '../core/time'
import type { Progress } from './state'

/** The names a record has, as it says they are. */
function* keys<K extends string>(record: Readonly<Record<K, unknown>>): Generator<K> {
  for (const key in record) yield key
}

/**
 * When each question was last seen: answered anywhere, or visited in an exam, handed in or not. A visit counts from the attempt's
 * last act, because the log keeps how long a question was looked at and not when.
 */
export function lastSeen({
  answers,
  attempts,
}: Pick<Progress, 'answers' | 'attempts'>): ReadonlyMap<QuestionId, Instant> {
  const seen = new Map<QuestionId, Instant>()
  const see = (question: QuestionId, at: Instant): void => {
    seen.set(question, Math.max(at, seen.get(question) ?? at))
  }
  for (const question of keys(answers)) {
    const answer = answers[question]
    // An exam handed in says of every question that it was missed, even of those its candidate never came to.
    if (answer && answer.chosen.length > 0) see(question, answer.at)
  }
  for (const { languages, clock } of Object.values(attempts)) {
    // Every visit notes its language; time is also kept for the first question of a paper, which need not have been on screen.
    for (const question of keys(languages)) see(question, clock.at)
  }
  return seen
}

/** The questions whose last answer was wrong, or which were left open in an exam that was handed in. */
export function missedQuestions(answers: Progress['answers']): ReadonlySet<QuestionId> {
  return new Set([...keys(answers)].filter((question) => answers[question]?.correct === false))
}
