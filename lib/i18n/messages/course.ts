/**
 * What the course says of the site itself (site.yml of the content folder), which next.config.js hands to the build as COURSE_WORDS.
 * The compiler has checked it; here it is guarded once more, because an environment can hold anything.
 */
import { type Bilingual, isBilingual } from '../../core/locale'

/** Where each of its words stands among the messages. */
const PLACES: Readonly<Record<string, readonly (readonly [namespace: string, key: string])[]>> = {
  brand: [['common', 'brand']],
  tagline: [['common', 'tagline']],
  description: [['common', 'description']],
  disclaimer: [['common', 'disclaimer']],
  what: [['entry', 'what']],
  searchHint: [
    ['reading', 'searchHint'],
    ['search', 'hint'],
  ],
}

/** @param json the fields of site.yml as JSON; what is missing leaves the site's own words */
export function courseWords(json: string | undefined): ReadonlyMap<string, Bilingual> {
  const said: unknown = json ? JSON.parse(json) : {}
  const fields = typeof said === 'object' && said !== null ? Object.entries(said) : []
  return new Map(
    fields.flatMap(([field, words]) =>
      isBilingual(words) ? (PLACES[field] ?? []).map(([space, key]) => [`${space}.${key}`, words] as const) : [],
    ),
  )
}
