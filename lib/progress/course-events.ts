/** Which events are about the course, and which about the learner: what goes when the course is erased. */
import { isPersonalCardId } from '../content/personal-card'
import type { LoggedEvent } from './events'
import { isKnown } from './guard'

/** Whether an event names an item of the course: a card that is not the learner's own, a question, a lesson, a lab, a sitting. */
function namesItem(event: LoggedEvent): boolean {
  if (!isKnown(event)) return false
  if ('card' in event) return !isPersonalCardId(event.card)
  return 'question' in event || 'attempt' in event || 'lesson' in event || 'lab' in event
}

/**
 * The events about the course, as ids. An undo belongs with what it takes back. Plan, settings, own cards, and kinds this release
 * does not know, are none.
 */
export function courseEvents(events: readonly LoggedEvent[]): ReadonlySet<string> {
  const named = new Set(events.filter(namesItem).map(({ id }) => id))
  for (const event of events)
    if (isKnown(event) && event.kind === 'act-undone' && named.has(event.target)) named.add(event.id)
  return named
}
