/** The log as a set: union by id, in the order of ids. Merging is commutative, associative and idempotent (rule 4). */
import type { LoggedEvent } from './events'

/** Ids are written to sort as strings, by code unit: never by a locale's collation. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/**
 * Ids are unique, so two events with one id are one event, told twice. Should a damaged or forged file say otherwise,
 * the choice depends on the two alone, not on which came first: else two devices would disagree for ever.
 */
function sameOrLesser(a: LoggedEvent, b: LoggedEvent): LoggedEvent {
  return a === b || JSON.stringify(a) <= JSON.stringify(b) ? a : b
}

/** The events in order of id, each once. Accepts any order; a sorted log is not copied. */
export function sortLog(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const sorted = events.every((event, index) => {
    const before = events[index - 1]
    return before === undefined || before.id < event.id
  })
  return sorted ? events : merge(events, [])
}

/** The union of two logs, sorted. Neither needs to be. */
export function merge(a: readonly LoggedEvent[], b: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const union = new Map<string, LoggedEvent>()
  for (const events of [a, b]) {
    for (const event of events) {
      const held = union.get(event.id)
      union.set(event.id, held === undefined ? event : sameOrLesser(held, event))
    }
  }
  return [...union.values()].sort(byId)
}

/** What `incoming` would add to `log`: in order of id, each once. */
export function additions(log: readonly LoggedEvent[], incoming: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const known = new Set(log.map((event) => event.id))
  return sortLog(incoming.filter((event) => !known.has(event.id)))
}
