import type { MapPayload } from '../content/payload'
import type { Course } from '../content/types'
import { wedgesFor } from '../fact-map/layout'

/** The fact map of the facts that cards ask for, by topic. */
export function mapPayload({ topics, facts, cards }: Course): MapPayload {
  const asked = new Set(cards.flatMap((card) => card.facts))
  const counts = new Map<string, number>()
  for (const { id, topic } of facts) if (asked.has(id)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const sizes = topics.map(({ id }) => ({ topic: id, count: counts.get(id) ?? 0 }))
  return { wedges: wedgesFor(sizes.filter(({ count }) => count > 0)) }
}
