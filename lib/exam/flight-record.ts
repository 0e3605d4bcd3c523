/**
 * The flight record of an attempt: where the candidate was, when, and what they changed, told from the acts on the log. Times are
 * milliseconds of the attempt's clock. It follows the projection of attempts (progress/projections/attempts.ts) act for act: time
 * away is spent on no question, and none is spent after the limit.
 */
import type { OptionId, Question, QuestionId } from '../content/types'
import type { Locale } from '../core/locale'
import type { Instant } from '../core/time'
import { type AnswerChange, createAnswerBook } from './answer-change'
import { type Form, isStudy } from './form'
import { createStayBook, limitOf, type Span, type Stay } from './stays'

/** What an act must tell; `clock` is the reading of the attempt's clock, missing in acts from before it was recorded. */
export type FlightAct = { readonly at: Instant; readonly clock?: number } & (
  | { readonly kind: 'attempt-started'; readonly form: Form; readonly language: Locale }
  | { readonly kind: 'question-visited'; readonly question: QuestionId; readonly entered?: boolean }
  | { readonly kind: 'answer-changed'; readonly question: QuestionId; readonly chosen: readonly OptionId[] }
  | { readonly kind: 'question-flagged'; readonly question: QuestionId; readonly flagged: boolean }
  | { readonly kind: 'language-switched'; readonly question: QuestionId; readonly language: Locale }
  | { readonly kind: 'option-struck' | 'text-highlighted' | 'question-answered'; readonly question: QuestionId }
  | { readonly kind: 'attempt-submitted' | 'attempt-abandoned' | 'miss-explained' }
)

type Started = Extract<FlightAct, { readonly kind: 'attempt-started' }>

/** When something happened, and to which question, counted from 1. */
type Placed = { readonly at: number; readonly number: number }

/** What the screen showed from an act on until the next. */
export type Frame = Placed & {
  readonly act: FlightAct['kind']
  readonly language: Locale
  /** Questions with as many options chosen as asked for, and questions flagged. */
  readonly answered: number
  readonly flagged: number
}

export type FlightRecord = {
  /** The attempt's clock at its last act, at most the time allowed. */
  readonly total: number
  /** How many questions the paper has. */
  readonly questions: number
  /** In order; with `aways` they fill the time from 0 to `total` without gap or overlap. */
  readonly stays: readonly Stay[]
  readonly aways: readonly Span[]
  readonly answers: readonly (Placed & { readonly change: AnswerChange })[]
  readonly switches: readonly (Placed & { readonly language: Locale })[]
  readonly flags: readonly (Placed & { readonly flagged: boolean })[]
  /** One an act that counted, the start first. */
  readonly frames: readonly Frame[]
}

/** The attempt's clock at an act; without a reading of it, by the device's clock since the act before. */
function reading(form: Form, before: { readonly at: Instant; readonly ms: number }, act: FlightAct): number {
  if (act.clock !== undefined) return Math.max(before.ms, act.clock)
  return isStudy(form) ? before.ms : before.ms + Math.max(0, act.at - before.at)
}

/** The acts that count: from the start to the first end. */
function counted(acts: readonly FlightAct[]): { readonly start: Started; readonly rest: readonly FlightAct[] } | null {
  const from = acts.findIndex(({ kind }) => kind === 'attempt-started')
  const start = acts[from]
  if (start?.kind !== 'attempt-started') return null
  const rest = acts.slice(from + 1).filter(({ kind }) => kind !== 'attempt-started' && kind !== 'miss-explained')
  const end = rest.findIndex(({ kind }) => kind === 'attempt-submitted' || kind === 'attempt-abandoned')
  return { start, rest: end < 0 ? rest : rest.slice(0, end + 1) }
}

/**
 * @param acts every act of one attempt, in order
 * @param paper the questions as they were seen: the number to choose and the key
 * @returns null when the acts hold no start
 */
export function flightRecord(
  acts: readonly FlightAct[],
  paper: readonly Pick<Question, 'id' | 'options'>[],
): FlightRecord | null {
  const story = counted(acts)
  if (story === null) return null
  const { form, language, at } = story.start
  const numbers = new Map(form.questions.map(({ question }, index) => [question, index + 1]))
  const book = createStayBook(form)
  const marks = createMarks(form, paper, language)
  const frames: Frame[] = [marks.frame(story.start.kind, { at: 0, number: 1 })]
  let clock = { at, ms: 0 }
  for (const act of story.rest) {
    const ms = reading(form, clock, act)
    const number = 'question' in act ? numbers.get(act.question) : undefined
    if (act.kind === 'question-visited' && number !== undefined) {
      if (act.entered) book.enter(number, ms, clock.ms)
      else book.visit(number, ms)
    }
    const now = Math.min(ms, limitOf(form))
    marks.take(act, { at: now, number: number ?? book.onScreen() })
    frames.push(marks.frame(act.kind, { at: now, number: book.onScreen() }))
    clock = { at: act.at, ms }
  }
  const total = book.close(clock.ms)
  const { stays, aways } = book
  const { answers, switches, flags } = marks
  return { total, questions: form.questions.length, stays, aways, answers, switches, flags, frames }
}

/** What the candidate did to the paper, act by act. */
function createMarks(form: Form, paper: readonly Pick<Question, 'id' | 'options'>[], first: Locale) {
  const answers: FlightRecord['answers'][number][] = []
  const switches: FlightRecord['switches'][number][] = []
  const flags: FlightRecord['flags'][number][] = []
  const book = createAnswerBook(paper)
  const flagged = new Set<QuestionId>()
  const explained = new Set<QuestionId>()
  let language = first

  const take = (act: FlightAct, place: Placed): void => {
    if (act.kind === 'answer-changed' && !explained.has(act.question)) {
      const change = book.write(act.question, act.chosen)
      if (change) answers.push({ ...place, change })
    }
    if (act.kind === 'question-flagged') {
      if (act.flagged) flagged.add(act.question)
      else flagged.delete(act.question)
      flags.push({ ...place, flagged: act.flagged })
    }
    if (act.kind === 'language-switched') {
      language = act.language
      switches.push({ ...place, language })
    }
    if (act.kind === 'question-answered' && isStudy(form)) explained.add(act.question)
  }

  const frame = (act: FlightAct['kind'], place: Placed): Frame => ({
    ...place,
    act,
    language,
    answered: book.complete(),
    flagged: flagged.size,
  })
  return { answers, switches, flags, take, frame }
}

/** What was on screen at a moment of the attempt's clock, and whether the candidate was away. */
export function screenAt({ frames, aways }: FlightRecord, ms: number): (Frame & { readonly away: boolean }) | null {
  const frame = frames.findLast(({ at }) => at <= ms)
  return frame ? { ...frame, away: aways.some(({ from, to }) => from <= ms && ms < to) } : null
}

/** The longest stay, the earliest of equals; null where no time was spent. */
export const longestStay = ({ stays }: FlightRecord): Stay | null =>
  stays.reduce<Stay | null>((best, stay) => (best && best.to - best.from >= stay.to - stay.from ? best : stay), null)

/** How many questions were on screen, and how many of them came back after another. */
export const questionsSeen = ({ stays }: FlightRecord): { readonly seen: number; readonly again: number } => ({
  seen: new Set(stays.map(({ number }) => number)).size,
  again: new Set(stays.filter(({ again }) => again).map(({ number }) => number)).size,
})
