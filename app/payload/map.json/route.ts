import { loadCourse } from '@/lib/content/compile/load'
import type { MapPayload } from '@/lib/content/payload'
import { wedgesFor } from '@/lib/fact-map/layout'

export const dynamic = 'force-static'

/** `/payload/map.json`: the fact map of the facts that cards ask for, by topic. */
export function GET(): Response {
  const { topics, facts, cards } = loadCourse()
  const asked = new Set(cards.flatMap((card) => card.facts))
  const sizes = topics.map(({ id }) => ({
    topic: id,
    count: facts.filter((fact) => fact.topic === id && asked.has(fact.id)).length,
  }))
  const payload: MapPayload = { wedges: wedgesFor(sizes.filter(({ count }) => count > 0)) }
  return Response.json(payload)
}
