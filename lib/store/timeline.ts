/**
 * The log as a tab holds it in memory: what the older part adds up to, and the latest events themselves. Events of other tabs
 * come late and in between; replaying the tail puts them where they belong without keeping or re-reading the whole log, so that an
 * act costs the same after ten events and after 100,000. Values: nothing here changes what was handed out.
 */
import type { LoggedEvent } from '../progress/events'
import { merge, sortLog } from '../progress/log'
import { applyAll, follows } from '../progress/project'
import { emptyProgress, type Progress } from '../progress/state'

export type Timeline = {
  /** What the events before the tail add up to. */
  readonly base: Progress
  /** In order; every id sorts after `base.lastEventId`. */
  readonly tail: readonly LoggedEvent[]
  /** What base and tail add up to. */
  readonly progress: Progress
}

export const emptyTimeline: Timeline = { base: emptyProgress, tail: [], progress: emptyProgress }

/** How many events the tail keeps at least, once there are as many. It is cut when it is twice as long. */
export const TAIL = 200

/** The base after events that all sort behind it. */
const advance = (base: Progress, events: readonly LoggedEvent[]): Progress => applyAll(base, events, events)

/**
 * A timeline from a state (a snapshot, or nothing) and the events behind it.
 * @param horizon ids beyond it stay in the tail for ever: they come from a clock years ahead, and events that sort before them
 *   are still to come
 */
export function timelineOf(start: Progress, events: readonly LoggedEvent[], horizon: string): Timeline {
  const sorted = sortLog(events)
  const settled = sorted.slice(0, settledLength(sorted, horizon))
  const tail = sorted.slice(settled.length)
  const base = advance(start, settled)
  return { base, tail, progress: advance(base, tail) }
}

/**
 * The timeline with more events, from anywhere; what it already holds changes nothing.
 * @returns null when an event falls before the tail: whether the base holds it already only the whole log can say
 */
export function insert(timeline: Timeline, events: readonly LoggedEvent[], horizon: string): Timeline | null {
  if (!follows(timeline.base, events)) return null
  if (follows(timeline.progress, events)) {
    const fresh = sortLog(events)
    return shorten(timeline.base, [...timeline.tail, ...fresh], horizon, advance(timeline.progress, fresh))
  }
  const tail = merge(timeline.tail, events)
  if (tail.length === timeline.tail.length) return timeline
  return shorten(timeline.base, tail, horizon, advance(timeline.base, tail))
}

/** Moves what need not stay in the tail to the base. */
function shorten(base: Progress, tail: Timeline['tail'], horizon: string, progress: Progress): Timeline {
  const settled = tail.slice(0, settledLength(tail, horizon))
  return { base: advance(base, settled), tail: tail.slice(settled.length), progress }
}

/** How many of the first events of a tail belong in the base: none until the tail is twice as long as it must be. */
function settledLength(tail: readonly LoggedEvent[], horizon: string): number {
  if (tail.length < 2 * TAIL) return 0
  const beyond = tail.findIndex((event) => event.id > horizon)
  return Math.min(tail.length - TAIL, beyond < 0 ? tail.length : beyond)
}
