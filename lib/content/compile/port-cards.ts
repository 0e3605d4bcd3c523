import { type Bilingual, mapHalves } from '../../core/locale'
import { isCardId } from '../ids'
import type { Card, Fact, FactId, LessonId, Paired, Port } from '../types'
import type { PortCardTemplates } from './schemas'

/** A port fact as a lesson lists it: the lesson that first does owns its cards. */
export type PortListing = { readonly fact: Fact & { readonly service: Bilingual }; readonly lesson: LessonId }

const fill = (template: Bilingual, place: string, value: Bilingual): Paired =>
  mapHalves(template, (text, locale) => [text.replaceAll(place, value[locale])])

const both = (text: string): Bilingual => ({ en: text, ko: text })

/** Ways to type a port: the number alone, or with its protocol before or behind it. */
const waysToType = ({ number, protocol }: Port): string[] => [
  String(number),
  ...protocol.split('+').flatMap((name) => [`${number}/${name}`, `${name.toUpperCase()} ${number}`]),
]

/** The names in a text that lists several with commas; commas inside brackets belong to a name. */
const namesIn = (text: string): string[] => text.split(/,\s+(?![^(]*\))/)

/** Several names as one readable list without repeats. */
function listed(texts: readonly string[], last: string): string {
  const names = [...new Set(texts.flatMap(namesIn))]
  return names.length < 2 || last === '' ? names.join(', ') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`
}

/** Which port does a service use? Typed; any of its ports is right, the back shows them all. */
function forwardCard({ fact, lesson }: PortListing, { forward }: PortCardTemplates): Card[] {
  const id = `port-${fact.id}`
  if (!isCardId(id)) return []
  const answer = [fact.ports.map(({ number, protocol }) => `${number}/${protocol}`).join(', ')]
  const accept = [...new Set(fact.ports.flatMap(waysToType))]
  return [
    {
      id,
      note: id,
      kind: 'typed',
      lesson,
      facts: [fact.id],
      front: fill(forward, '{service}', fact.service),
      back: { en: answer, ko: answer },
      gap: null,
      accept: { en: accept, ko: accept },
    },
  ]
}

/** What uses a port? One card a number, naming every service that shares it. */
function reverseCard(number: number, listings: readonly PortListing[], { reverse }: PortCardTemplates): Card[] {
  const id = `port-${number}~services`
  const [first] = listings
  if (first === undefined || !isCardId(id)) return []
  return [
    {
      id,
      note: `port-${first.fact.id}`,
      kind: 'basic',
      lesson: first.lesson,
      facts: listings.map(({ fact }) => fact.id),
      front: fill(reverse, '{port}', both(String(number))),
      back: {
        en: [
          listed(
            listings.map(({ fact }) => fact.service.en),
            ' and ',
          ),
        ],
        ko: [
          listed(
            listings.map(({ fact }) => fact.service.ko),
            '',
          ),
        ],
      },
      gap: null,
      accept: null,
    },
  ]
}

/**
 * The cards of every port that lessons list, in both directions.
 * @param listings in course order; a fact listed twice counts where it is listed first
 */
export function portCards(listings: readonly PortListing[], templates: PortCardTemplates): Card[] {
  const firsts = new Map<FactId, PortListing>()
  for (const listing of listings) if (!firsts.has(listing.fact.id)) firsts.set(listing.fact.id, listing)
  const owners = [...firsts.values()]
  const numbers = [...new Set(owners.flatMap(({ fact }) => fact.ports.map(({ number }) => number)))]
  return [
    ...owners.flatMap((listing) => forwardCard(listing, templates)),
    ...numbers.flatMap((number) =>
      reverseCard(
        number,
        owners.filter(({ fact }) => fact.ports.some((port) => port.number === number)),
        templates,
      ),
    ),
  ]
}
