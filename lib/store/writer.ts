import { stamp } from '../progress/commands'
import { EVENT_VERSION, type EventBody, type LearningEvent } from '../progress/events'
import { parseEvent } from '../progress/guard'
import { createEventIds, formatEventId, MAX_INSTANT } from '../progress/ids'
import type { Now } from '../progress/state'
import { asOwn, type Identity } from './device'

/** Gives events their ids, so that each sorts after everything this tab has written or trusts. */
export type Writer = {
  /** @param now the moment of the act, which may lie before the moment of writing */
  stamp(body: EventBody, now: Now): LearningEvent
  /** Tells of ids seen in the log. */
  observe(ids: readonly string[]): void
  /** A fresh id that is no event's: for an attempt. */
  newId(): string
  /** An id that everything this writer is still to write sorts behind. */
  horizon(): string
}

export function createWriter(identity: Identity, clock: () => Now): Writer {
  const { device } = identity
  const ids = createEventIds({ device, now: () => clock().at, last: '' })
  let last = ''
  const next = (): string => {
    last = ids.next()
    return last
  }
  return {
    stamp(body, now) {
      const event = stamp(body, { ids: { next }, now, device })
      // What could not be read back must not be acknowledged: an event we would refuse ourselves is a bug of the caller.
      const read = parseEvent(event)
      if (!read.ok) throw new TypeError(`event version ${EVENT_VERSION} refused: ${read.error.reason}`)
      return event
    },
    observe(seen) {
      for (const id of seen) ids.observe(asOwn(id, identity))
    },
    newId: next,
    horizon() {
      const time = Math.min(MAX_INSTANT, Math.max(0, Math.floor(clock().at)))
      const wall = formatEventId({ time, counter: 0, device: '0'.repeat(device.length) })
      return last > wall ? last : wall
    },
  }
}
