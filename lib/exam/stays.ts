import type { QuestionId } from '../content/types'
import { MINUTE } from '../core/time'
import type { Form } from './form'

/** A stretch of the attempt's clock, in milliseconds. */
export type Span = { readonly from: number; readonly to: number }

/** A question on screen without a break; `again` when another question had been on screen since its first time. */
export type Stay = Span & { readonly number: number; readonly question: QuestionId; readonly again: boolean }

/** How long a paper may take, in milliseconds; in study mode for ever. */
export const limitOf = ({ minutes }: Pick<Form, 'minutes'>): number =>
  minutes === null ? Number.POSITIVE_INFINITY : minutes * MINUTE

/** Where the time of an attempt goes, told visit by visit: it starts on the first question, and none is spent after the limit. */
export function createStayBook(form: Pick<Form, 'minutes' | 'questions'>) {
  const limit = limitOf(form)
  const stays: Stay[] = []
  const aways: Span[] = []
  let number = 1
  let since = 0

  /** Closes what is on screen; going on with the same question makes its stay longer. */
  const leave = (at: number): void => {
    const span = { from: since, to: Math.max(since, Math.min(at, limit)) }
    since = span.to
    const question = form.questions[number - 1]?.question
    if (question === undefined || span.to === span.from) return
    const before = stays.at(-1)
    if (before?.number !== number) {
      const again = stays.some((stay) => stay.number === number)
      stays.push({ ...span, number, question, again })
    } else if (before.to === span.from) stays[stays.length - 1] = { ...before, to: span.to }
    else stays.push({ ...before, ...span })
  }

  return {
    stays,
    aways,
    /** The number of the question on screen. */
    onScreen: () => number,
    /** Another question comes on screen. */
    visit(to: number, at: number): void {
      leave(at)
      number = to
    },
    /** The room is entered: what passed since the last act was time away. */
    enter(to: number, at: number, lastAct: number): void {
      leave(lastAct)
      const away = { from: since, to: Math.max(since, Math.min(at, limit)) }
      if (away.to > away.from) aways.push(away)
      since = away.to
      number = to
    },
    /** @returns all the time that was spent or passed, in milliseconds */
    close(at: number): number {
      leave(at)
      return since
    },
  }
}
