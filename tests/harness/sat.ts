/** Papers that a test makes up and has sat: drawn by hand from the published bank, told act by act on the attempt's clock. */
import type { Page } from '@playwright/test'
import type { QuestionIndex, QuestionPayload } from '../../lib/content/payload'
import type { OptionId, Question } from '../../lib/content/types'
import type { Instant } from '../../lib/core/time'
import type { Form } from '../../lib/exam/form'
import { judge } from '../../lib/exam/score'
import type { EventBody } from '../../lib/progress/events'
import { type Act, live } from './past'
import { fetchJson } from './payload'

export type Paper = { readonly form: Form; readonly questions: readonly Question[] }

/** The first questions of the bank, one a family, taken from the domains in turn; the same at every call. */
export async function paperOf(
  page: Page,
  count: number,
  more: Partial<Omit<Form, 'questions'>> & { readonly unscored?: readonly number[] } = {},
): Promise<Paper> {
  const { unscored = [], ...fields } = more
  const { questions: bank, blueprints } = await fetchJson<QuestionIndex>(page, '/payload/questions/index.json')
  const families = new Set<string>()
  const usable = bank.filter(({ use, family }) => use === 'form' && !families.has(family) && families.add(family))
  const queues = [...new Set(usable.map(({ domain }) => domain))].map((one) =>
    usable.filter(({ domain }) => domain === one),
  )
  const ids = Array.from({ length: count }, (_, index) => queues[index % queues.length]?.shift()?.id)
  const questions = await Promise.all(
    ids.map(async (id) => (await fetchJson<QuestionPayload>(page, `/payload/questions/${id}.json`)).question),
  )
  const { blueprint = 'quick-10' } = fields
  const known = blueprints.find(({ id }) => id === blueprint)
  const form: Form = {
    blueprint,
    ...(known ? { name: known.name, cut: known.cut } : {}),
    seed: 'by hand',
    minutes: 20,
    ...fields,
    questions: questions.map(({ id, revision, options }, index) => ({
      question: id,
      revision,
      options: options.map((option) => option.id),
      scored: !unscored.includes(index + 1),
    })),
  }
  return { form, questions }
}

export const rightAnswer = (question: Question): readonly OptionId[] =>
  question.options.filter(({ correct }) => correct).map(({ id }) => id)

/** As many options as are to be chosen, a wrong one first; another wrong one with `other`. */
export function wrongAnswer(question: Question, other = false): readonly OptionId[] {
  const wrong = question.options.filter(({ correct }) => !correct).map(({ id }) => id)
  const from = other ? [...wrong.slice(1), ...rightAnswer(question)] : [...wrong.slice(0, 1), ...rightAnswer(question)]
  return from.slice(0, rightAnswer(question).length)
}

type RoomAct = Exclude<
  Extract<EventBody, { readonly attempt: string; readonly clock?: number }>,
  { readonly kind: 'attempt-started' }
>
type Told<T> = T extends RoomAct ? Omit<T, 'attempt' | 'clock'> : never

export type Story = {
  readonly acts: readonly Act[]
  /** An act at a moment of the attempt's clock, in milliseconds. */
  at(ms: number, body: Told<RoomAct>): Story
  /** Hands the paper in as it stands. */
  submit(ms: number): Story
  /** Gives it up. */
  abandon(ms: number): Story
}

export function sat(attempt: string, { form, questions }: Paper, startedAt: Instant): Story {
  const acts: Act[] = [{ at: startedAt, body: { kind: 'attempt-started', attempt, form, language: 'ko' } }]
  const answers = new Map<string, readonly OptionId[]>()
  const story: Story = {
    acts,
    at(ms, told) {
      if (told.kind === 'answer-changed') answers.set(told.question, told.chosen)
      acts.push({ at: startedAt + ms, body: { ...told, attempt, clock: ms } })
      return story
    },
    submit(ms) {
      const right = questions
        .filter((question) => judge(question, answers.get(question.id) ?? []) === 'correct')
        .map(({ id }) => id)
      const scored = form.questions.filter((one) => one.scored)
      const correct = scored.filter(({ question }) => right.includes(question)).length
      const shown = { correct, scored: scored.length, scaled: 500 }
      return story.at(ms, { kind: 'attempt-submitted', cause: 'candidate', shown, right })
    },
    abandon: (ms) => story.at(ms, { kind: 'attempt-abandoned' }),
  }
  return story
}

/** Gives a fresh browser a past of papers, each with its questions in the store of papers. */
export async function sitAll(
  page: Page,
  sittings: readonly { readonly attempt: string; readonly paper: Paper; readonly story: Story }[],
): Promise<void> {
  await live(
    page,
    sittings.flatMap(({ story }) => story.acts),
  )
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('warm-cache')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const tx = opening.result.transaction('papers', 'readwrite')
          for (const row of rows) tx.objectStore('papers').add(row)
          tx.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          tx.onabort = () => reject(tx.error)
        }
      }),
    sittings.map(({ attempt, paper }) => ({ attempt, questions: paper.questions })),
  )
}

/** A short paper on which everything happens that a report tells of. */
export function eventful(attempt: string, paper: Paper, startedAt: Instant): Story {
  const story = sat(attempt, paper, startedAt)
  const at = (number: number): Question => {
    const question = paper.questions[number - 1]
    if (!question) throw new Error(`the paper has no question ${number}`)
    return question
  }
  const answer = (ms: number, number: number, chosen: readonly OptionId[], confidence?: 'sure' | 'guess') =>
    story.at(ms, {
      kind: 'answer-changed',
      question: at(number).id,
      chosen,
      ...(confidence ? { confidence } : {}),
    })
  const visit = (ms: number, number: number, entered = false) =>
    story.at(ms, { kind: 'question-visited', question: at(number).id, ...(entered ? { entered } : {}) })

  answer(40_000, 1, rightAnswer(at(1)), 'sure')
  visit(60_000, 2)
  story.at(75_000, { kind: 'language-switched', question: at(2).id, language: 'en' })
  answer(100_000, 2, wrongAnswer(at(2)))
  visit(130_000, 3)
  story.at(160_000, { kind: 'question-flagged', question: at(3).id, flagged: true })
  visit(170_000, 4)
  answer(200_000, 4, rightAnswer(at(4)), 'guess')
  visit(220_000, 5)
  answer(260_000, 5, rightAnswer(at(5)))
  answer(290_000, 5, wrongAnswer(at(5)))
  visit(300_000, 6)
  answer(330_000, 6, wrongAnswer(at(6)))
  answer(360_000, 6, rightAnswer(at(6)))
  // Away for three minutes.
  visit(540_000, 6, true)
  for (const number of [7, 8, 9, 10]) {
    visit(500_000 + number * 10_000, number)
    answer(505_000 + number * 10_000, number, rightAnswer(at(number)))
  }
  visit(620_000, 2)
  answer(680_000, 2, wrongAnswer(at(2), true))
  return story.submit(720_000)
}
