import { loadCourse } from '@/lib/content/compile/load'
import type { CardsPayload } from '@/lib/content/payload'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => loadCourse().modules.map(({ id }) => ({ module: `${id}.json` }))

/** `/payload/cards/<module>.json`: the cards of one module with the facts they ask for. */
export async function GET(_request: Request, { params }: { params: Promise<{ module: string }> }): Promise<Response> {
  const name = (await params).module.replace(/\.json$/, '')
  const { modules, cards, facts } = loadCourse()
  const found = modules.find(({ id }) => id === name)
  if (!found) return new Response(null, { status: 404 })
  const lessons = new Set(found.lessons)
  const own = cards.filter(({ lesson }) => lessons.has(lesson))
  const asked = new Set(own.flatMap((card) => card.facts))
  const payload: CardsPayload = { module: found.id, cards: own, facts: facts.filter(({ id }) => asked.has(id)) }
  return Response.json(payload)
}
