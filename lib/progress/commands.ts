/** From what the learner did to what the log holds. Pure: the clock, the ids and the device are the caller's. */
import type { Envelope, EventBody } from './events'
import { EVENT_VERSION } from './events'
import type { EventIdSource } from './ids'
import type { Now, Progress } from './state'

export type Stamping = { readonly ids: Pick<EventIdSource, 'next'>; readonly now: Now; readonly device: string }

/** An event ready to be appended. Each call takes a new id: an event whose writing is retried must be stamped only once. */
export const stamp = <Body extends EventBody>(body: Body, { ids, now, device }: Stamping): Envelope & Body => ({
  ...body,
  v: EVENT_VERSION,
  id: ids.next(),
  at: Math.floor(now.at),
  // `-new Date().getTimezoneOffset()` is −0 in UTC, which JSON and IndexedDB do not agree on.
  offset: now.offset + 0,
  device,
})

/** The event that takes back the last grade that can be taken back, or null when there is none. */
export function undoLast(progress: Progress): (EventBody & { readonly kind: 'act-undone' }) | null {
  const last = progress.undoable.at(-1)
  return last === undefined ? null : { kind: 'act-undone', target: last.event }
}
