import { loadCourse } from '@/lib/content/compile/load'
import type { MapPayload } from '@/lib/content/payload'
import { wedgesFor } from '@/lib/fact-map/layout'

export const dynamic = 'force-static'

/** `/payload/map.json`: the fact map of the facts that cards ask for, by topic. */
export function GET(): Response {
  const { topics, facts, cards } = loadCourse()
  const asked = new Set(cards.flatMap((card) => card.facts))
  const counts = new Map<string, number>()
  for (const { id, topic } of facts) if (asked.has(id)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const sizes = topics.map(({ id }) => ({ topic: id, count: counts.get(id) ?? 0 }))
  const payload: MapPayload = { wedges: wedgesFor(sizes.filter(({ count }) => count > 0)) }
  return Response.json(payload)
}
