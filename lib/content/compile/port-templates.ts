import { locales } from '../../core/locale'
import type { Card, Fact } from '../types'
import type { ReadLesson } from './lessons'
import { type PortListing, portCards } from './port-cards'
import { type PortCardTemplates, portCardsSchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'
import { plainPair } from './yaml-pairs'

/** The file that holds the sentences of port cards; needed as soon as a lesson lists ports. */
export const PORT_CARDS_FILE = 'port-cards.yml'

/** Reads port-cards.yml. */
export function readPortTemplates(text: string, scope: Scope): PortCardTemplates | null {
  const source = readYaml(text, 1, portCardsSchema, scope)
  if (source === null) return null
  for (const [name, place] of [
    ['forward', '{service}'],
    ['reverse', '{port}'],
  ] as const) {
    const pair = plainPair(source.value[name], source, [name], scope)
    for (const locale of locales)
      if (!pair[locale].includes(place))
        scope.report('template-place', source.lineOf(name, locale), pair[locale], { place })
  }
  return source.value
}

/** Every listing of a port fact in course order; a fact that is none is reported at its directive. */
function listingsOf(lessons: readonly ReadLesson[], facts: readonly Fact[]): PortListing[] {
  // Of two facts with one id, reported elsewhere, the first counts.
  const known = new Map(facts.toReversed().map((fact) => [fact.id, fact]))
  return lessons.flatMap(({ lesson, portLines, scope }) =>
    lesson.blocks.flatMap((block) =>
      (block.kind === 'ports' ? block.facts : []).flatMap((id) => {
        const fact = known.get(id)
        if (fact === undefined) return []
        const { service } = fact
        if (service !== null && fact.ports.length > 0) return [{ fact: { ...fact, service }, lesson: lesson.id }]
        scope.report('not-a-port-fact', portLines.get(block.key) ?? 1, id)
        return []
      }),
    ),
  )
}

/** The port cards of the course, in course order. */
export function coursePortCards(
  lessons: readonly ReadLesson[],
  facts: readonly Fact[],
  templates: PortCardTemplates | null,
): Card[] {
  const listings = listingsOf(lessons, facts)
  return templates === null ? [] : portCards(listings, templates)
}

/** Without the sentences there are no cards: said once, at the first table of ports. */
export function reportMissingTemplates(lessons: readonly ReadLesson[]): void {
  const first = lessons.find(({ portLines }) => portLines.size > 0)
  const [line = 1] = first?.portLines.values() ?? []
  first?.scope.report('missing-file', line, '::ports', { name: PORT_CARDS_FILE })
}
