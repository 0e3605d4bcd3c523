/**
 * The log of somebody who has studied for years: mostly cards, a full exam now and then. Made, not recorded; the proportions are
 * an estimate (seven in ten events are grades, a sitting of 65 questions leaves about 260 events).
 */
import { isCardId, isLessonId, isOptionId, isQuestionId } from '../../lib/content/ids'
import { seededRandom } from '../../lib/core/random'
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../lib/core/time'
import { stamp } from '../../lib/progress/commands'
import type { EventBody, LearningEvent } from '../../lib/progress/events'
import { createEventIds } from '../../lib/progress/ids'

const OPTIONS = ['a', 'b', 'c', 'd'].filter(isOptionId)
const QUESTIONS = 65

/**
 * @param length how many events
 * @param cards ids to grade, as the course has them
 * @param end the moment of the last event
 */
export function longLog(length: number, cards: readonly string[], end: Instant): readonly LearningEvent[] {
  const random = seededRandom(`long log ${length}`)
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)]
    if (one === undefined) throw new Error('nothing to pick')
    return one
  }
  const known = cards.filter(isCardId)
  // About 400 events a day, however long the log.
  let at = end - Math.ceil(length / 400) * DAY
  const ids = createEventIds({ device: 'longlog000', now: () => at, last: '' })
  const log: LearningEvent[] = []
  const write = (body: EventBody, wait: number): void => {
    at = Math.min(end, at + wait)
    if (log.length < length) log.push(stamp(body, { ids, now: { at, offset: 540 }, device: 'longlog000' }))
  }
  const review = (): void =>
    write(
      { kind: 'card-reviewed', card: pick(known), rating: random() < 0.15 ? 1 : 3, ms: 4000, language: 'ko' },
      9 * SECOND,
    )

  function sit(number: number): void {
    const attempt = `attempt-${number}`
    const questions = Array.from({ length: QUESTIONS }, (_, index) => `question-${(number * 31 + index) % 350}`).filter(
      isQuestionId,
    )
    const form = {
      blueprint: 'full',
      seed: attempt,
      minutes: 130,
      questions: questions.map((question) => ({ question, revision: 'r00000000000', options: OPTIONS, scored: true })),
    }
    write({ kind: 'attempt-started', attempt, form, language: 'ko' }, HOUR)
    for (const question of questions) {
      write({ kind: 'question-visited', attempt, question }, 30 * SECOND)
      write({ kind: 'answer-changed', attempt, question, chosen: [pick(OPTIONS)] }, 60 * SECOND)
      if (random() < 0.6) write({ kind: 'answer-changed', attempt, question, chosen: [pick(OPTIONS)] }, 20 * SECOND)
      if (random() < 0.4) write({ kind: 'question-flagged', attempt, question, flagged: true }, SECOND)
    }
    for (const question of questions) {
      const act = {
        revision: 'r00000000000',
        options: OPTIONS,
        chosen: [pick(OPTIONS)],
        where: 'form',
        ms: 90_000,
      } as const
      write({ kind: 'question-answered', question, ...act, language: 'ko', attempt }, 0)
    }
    write(
      { kind: 'attempt-submitted', attempt, cause: 'candidate', shown: { correct: 40, scored: 50, scaled: 760 } },
      MINUTE,
    )
  }

  for (let sitting = 0; log.length < length; sitting++) {
    for (let card = 0; card < 640; card++) review()
    const lesson = ['db-cache-and-session-store', 'ports-by-heart'].filter(isLessonId)
    write({ kind: 'lesson-read', lesson: pick(lesson) }, HOUR)
    if (length > 1000) sit(sitting)
  }
  return log
}
