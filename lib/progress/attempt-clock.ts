/**
 * The clock of an attempt, in milliseconds since its start. In exam mode it is wall time: it runs whether or not anyone looks, on
 * through reload, sleep and a closed tab. In study mode nothing is due, and only time in the room counts.
 *
 * Every act of an attempt records the clock's reading, so what is on the log is an anchor: then it showed `ms`, when the device's
 * clock said `at`. From there it goes on by the device's clock; a tab that is open also goes by its ticks, which nobody can set. So
 * a clock set back gains nothing while a tab is open: it goes on by ticks, and the room records a new anchor at once. Set back while
 * no tab is open it stands still from the last act until the room is entered: how long that was, no device without a server can know.
 */
import { type Instant, MINUTE } from '../core/time'
import { type Form, isStudy } from '../exam/form'
import type { AttemptProgress } from './state'

/** Both clocks of a device at one moment, in milliseconds. */
export type Moment = {
  readonly at: Instant
  /** From any origin; never set, never back. */
  readonly ticks: number
}

/** How long a paper may take, in milliseconds; null in study mode. */
export const timeLimit = ({ minutes }: Pick<Form, 'minutes'>): number | null =>
  minutes === null ? null : minutes * MINUTE

/** What is left of a paper at a reading of its clock, in milliseconds: from its whole length down to 0. Null in study mode. */
export function remaining(form: Pick<Form, 'minutes'>, clock: number): number | null {
  const limit = timeLimit(form)
  return limit === null ? null : Math.min(limit, Math.max(0, limit - clock))
}

/** The attempt's clock as far as the log can tell. @param at the device's clock */
export const clockAt = ({ form, clock }: Pick<AttemptProgress, 'form' | 'clock'>, at: Instant): number =>
  isStudy(form) ? clock.ms : clock.ms + Math.max(0, at - clock.at)

/** A study paper is looked at several times a second; a longer gap is a time away. */
const LONGEST_LOOK = 2000

export type AttemptClocks = {
  /** Reads the clock of an attempt: never less than at the reading before. */
  read(attempt: Pick<AttemptProgress, 'id' | 'form' | 'clock'>, moment: Moment): number
}

/** The clocks of one tab. */
export function createAttemptClocks(): AttemptClocks {
  const readings = new Map<string, Moment & { readonly ms: number }>()
  return {
    read(attempt, moment) {
      const before = readings.get(attempt.id)
      const ticked = before ? Math.max(0, moment.ticks - before.ticks) : 0
      const since = isStudy(attempt.form)
        ? Math.min(ticked, LONGEST_LOOK)
        : Math.max(ticked, before ? moment.at - before.at : 0)
      const ms = Math.max(clockAt(attempt, moment.at), (before?.ms ?? 0) + since)
      readings.set(attempt.id, { ...moment, ms })
      return ms
    },
  }
}

/** Whether the device's clock was set back between two moments; a sleeping device only loses ticks. */
export const wasSetBack = (before: Moment, now: Moment): boolean =>
  now.at - before.at < now.ticks - before.ticks - TOLERANCE

/** Clocks are steered by small steps all the time. */
const TOLERANCE = 1000
