/**
 * A year of somebody's study, in 30,000 events: cards day by day as they fall due, typed answers mistaken for others, a full exam every
 * week with its confidence said, lessons and their checks. Made, not recorded; the same for the same course and the same end.
 */
import type { CardsPayload, Misconceptions, QuestionIndex } from '../../lib/content/payload'
import type { Card, OptionId, QuestionId } from '../../lib/content/types'
import { seededRandom } from '../../lib/core/random'
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../lib/core/time'
import type { Confidence } from '../../lib/progress/events'
import { schedule } from '../../lib/scheduler/fsrs'
import type { CardMemory } from '../../lib/scheduler/memory'
import { retrievability } from '../../lib/scheduler/retrievability'
import { type Act, OFFSET } from './past'

export type YearCourse = {
  readonly index: QuestionIndex
  readonly cards: CardsPayload['cards']
  readonly misconceptions: Misconceptions
}

const DAYS = 365
const FRESH_A_DAY = 2
const REVIEWS_A_DAY = 60
const EXAM_EVERY = 7
/** Questions new to each exam after the first; the others have been seen. */
const NEW_IN_EXAM = 6
/** Of the course, in its order: what was begun at all, and what has been left alone for months. */
const BEGUN = 0.93
const isNeglected = (place: number, day: number): boolean =>
  (place % 40 < 9 && day > 290) || (place % 40 < 3 && day > 150)

/**
 * @param end the moment of the last event
 * @param length how many events
 */
export function yearOfStudy(course: YearCourse, end: Instant, length = 30_000): readonly Act[] {
  const random = seededRandom('a year of study')
  const typed = course.cards.filter(({ accept }) => accept !== null)
  const begun = course.cards.slice(0, Math.round(course.cards.length * BEGUN))
  const memories = new Map<Card, CardMemory>()
  const acts: Act[] = []
  const begin = end - DAYS * DAY
  acts.push({ at: begin, body: { kind: 'plan-set', examDay: null, minutes: 20, retention: 0.9 } })

  function review(card: Card, at: Instant): void {
    const before = memories.get(card) ?? null
    const chance = before ? retrievability(before, at) ** 1.5 : 0.75
    const rating = random() < chance ? 3 : 1
    const other = typed[Math.floor(random() * typed.length)]
    const wrong = rating === 1 && card.accept ? other?.accept?.en[0] : undefined
    memories.set(card, schedule(before, { at, offset: OFFSET, seed: card.id, rating }, { retention: 0.9 }))
    const body = { kind: 'card-reviewed', card: card.id, rating, ms: 3000 + Math.floor(random() * 9000) } as const
    acts.push({ at, body: { ...body, language: 'ko', ...(wrong ? { typed: wrong } : {}) } })
  }

  function study(day: number): void {
    // A day of rest now and then.
    if (random() < 0.12) return
    const noon = begin + day * DAY
    const due = [...memories]
      .filter(([card, { due: when }]) => when <= noon && !isNeglected(course.cards.indexOf(card), day))
      .sort(([, one], [, other]) => one.due - other.due)
    const fresh = begun.filter((card) => !memories.has(card)).slice(0, FRESH_A_DAY)
    for (const [count, card] of [...due.map(([card]) => card).slice(0, REVIEWS_A_DAY), ...fresh].entries())
      review(card, noon + count * 12 * SECOND)
  }

  function sit(number: number, startedAt: Instant): void {
    const attempt = `year-${number}`
    const blueprint = course.index.blueprints.find(({ id }) => id === 'full')
    const bank = course.index.questions.filter(({ use }) => use === 'form')
    if (!blueprint) throw new Error('there is no full exam')
    const known = Math.min(bank.length - NEW_IN_EXAM, (number + 10) * NEW_IN_EXAM)
    const asked = Array.from(
      { length: 65 },
      (_, index) => bank[index < NEW_IN_EXAM ? known + index : (number * 41 + index * 3) % known],
    ).flatMap((entry, index, list) => (entry && list.indexOf(entry) === index ? [entry] : []))
    const questions = asked.map(({ id, revision, options }, index) => ({
      question: id,
      revision,
      options,
      scored: index % 4 !== 3,
    }))
    const { name, cut } = blueprint
    const form = { blueprint: 'full', name, cut, seed: attempt, minutes: 130, questions }
    acts.push({ at: startedAt, body: { kind: 'attempt-started', attempt, form, language: 'ko' } })
    const right: QuestionId[] = []
    for (const [index, { id, options }] of asked.entries()) {
      const clock = (index + 1) * 90 * SECOND
      const wrong = Object.keys(course.misconceptions[id] ?? {})
      const hit = random() < 0.5 + number * 0.006
      const chosen: readonly OptionId[] = options.filter((option) => wrong.includes(option) !== hit).slice(0, 1)
      const sure: Confidence = random() < (hit ? 0.7 : 0.35) ? 'sure' : random() < 0.6 ? 'unsure' : 'guess'
      if (hit) right.push(id)
      acts.push({ at: startedAt + clock - MINUTE, body: { kind: 'question-visited', attempt, question: id, clock } })
      acts.push({
        at: startedAt + clock,
        body: {
          kind: 'answer-changed',
          attempt,
          question: id,
          chosen,
          clock,
          ...(index % 5 ? { confidence: sure } : {}),
        },
      })
    }
    const scored = questions.filter((one) => one.scored)
    const correct = scored.filter(({ question }) => right.includes(question)).length
    acts.push({
      at: startedAt + 110 * MINUTE,
      body: {
        ...{ kind: 'attempt-submitted', attempt, cause: 'candidate', clock: 110 * MINUTE },
        ...{ shown: { correct, scored: scored.length, scaled: 700 }, right },
      },
    })
  }

  for (let day = 0; day < DAYS; day++) {
    study(day)
    if (day % EXAM_EVERY === 6) sit(Math.floor(day / EXAM_EVERY), begin + day * DAY + 2 * HOUR)
  }
  const lessons = course.index.modules.flatMap((module) => module.lessons)
  for (const [index, { id }] of lessons.entries())
    acts.push({ at: begin + index * 2 * DAY + 5 * HOUR, body: { kind: 'lesson-read', lesson: id } })
  // Candidates strike options out and back: as often as it takes to make the number.
  const answers = acts.filter(({ body }) => body.kind === 'answer-changed')
  for (let count = acts.length; count < length; count++) {
    const { at, body } = answers[(count * 7) % answers.length] ?? {}
    const option = body?.kind === 'answer-changed' ? body.chosen[0] : undefined
    if (at === undefined || body?.kind !== 'answer-changed' || option === undefined) continue
    const { attempt, question, clock = 0 } = body
    acts.push({
      at: at - SECOND,
      body: { kind: 'option-struck', attempt, question, option, struck: count % 2 === 0, clock: clock - SECOND },
    })
  }
  return acts.toSorted((a, b) => a.at - b.at).slice(0, length)
}
