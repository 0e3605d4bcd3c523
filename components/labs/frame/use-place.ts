import { useSearchParams } from 'next/navigation'
import type { Lab } from './lab'

/** Where in a lab one is; its address holds all of it. */
export type Place<Setup> =
  | { readonly kind: 'story'; readonly story: string }
  | { readonly kind: 'free'; readonly setup: Setup }
  | { readonly kind: 'part'; readonly part: string }

/** As much of a lab as addresses need. */
type Addressed<Setup> = Pick<Lab<Setup, unknown, never>, 'setupToQuery' | 'setupFromQuery'> & {
  readonly presets: readonly { readonly id: string }[]
  readonly parts?: readonly { readonly id: string }[]
}

/** What an address means: a part, a story, a set-up; one that means nothing is the first story. */
export function placeOf<Setup>(lab: Addressed<Setup>, query: string): Place<Setup> {
  const at = new URLSearchParams(query)
  const part = lab.parts?.find(({ id }) => id === at.get('part'))
  if (part) return { kind: 'part', part: part.id }
  if (at.has('v')) return { kind: 'free', setup: lab.setupFromQuery(query) }
  const story = lab.presets.find(({ id }) => id === at.get('story')) ?? lab.presets[0]
  return story ? { kind: 'story', story: story.id } : { kind: 'free', setup: lab.setupFromQuery('') }
}

export function queryOf<Setup>(lab: Pick<Addressed<Setup>, 'setupToQuery'>, place: Place<Setup>): string {
  if (place.kind === 'story') return new URLSearchParams({ story: place.story }).toString()
  return place.kind === 'part' ? new URLSearchParams({ part: place.part }).toString() : lab.setupToQuery(place.setup)
}

/** The place in the address, and going to another without a new entry in the history. Needs a Suspense boundary above it. */
export function usePlace<Setup>(lab: Addressed<Setup>): readonly [Place<Setup>, (place: Place<Setup>) => void] {
  const query = useSearchParams().toString()
  return [placeOf(lab, query), (place) => window.history.replaceState(null, '', `?${queryOf(lab, place)}`)]
}
