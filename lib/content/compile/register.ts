import type { Place, Problems } from './diagnostics'
import { nearest } from './nearest'

/** What an id can be the id of. Options are named inside their file: `questions/….md#id`. */
export type Kind =
  | 'fact'
  | 'question'
  | 'diagram'
  | 'lesson'
  | 'term'
  | 'domain'
  | 'card'
  | 'option'
  | 'module'
  | 'pair'
  | 'lab'

/** Kinds that other files refer to by id. */
export type ReferredKind = 'fact' | 'question' | 'diagram' | 'lesson' | 'term' | 'domain' | 'lab'

type Reference = Place & { readonly kind: ReferredKind; readonly id: string }

/** Who defines which id and who refers to it: references are checked once, when everything has been read. */
export type Register = {
  /** Notes a definition; a second one of the same id is reported. */
  define(kind: Kind, id: string, place: Place): void
  /** Notes a reference, to be looked up by `checkReferences`. */
  refer(kind: ReferredKind, id: string, place: Place): void
  placeOf(kind: Kind, id: string): Place | undefined
  checkReferences(): void
}

/** @param problems where duplicates and unknown references are reported */
export function createRegister(problems: Problems): Register {
  const definitions = new Map<Kind, Map<string, Place>>()
  const references: Reference[] = []
  const known = (kind: Kind): Map<string, Place> => {
    const places = definitions.get(kind) ?? new Map<string, Place>()
    definitions.set(kind, places)
    return places
  }
  return {
    define(kind, id, place) {
      const first = known(kind).get(id)
      if (first === undefined) known(kind).set(id, place)
      else problems.report('duplicate-id', place, id.split('#').at(-1) ?? id, { first: `${first.file}:${first.line}` })
    },
    refer(kind, id, place) {
      references.push({ kind, id, ...place })
    },
    placeOf: (kind, id) => known(kind).get(id),
    checkReferences() {
      for (const { kind, id, file, line } of references) {
        if (known(kind).has(id)) continue
        const near = nearest(id, [...known(kind).keys()])
        const guess = near === null ? { en: '', ko: '' } : { en: `Did you mean "${near}"? `, ko: `"${near}"인가요? ` }
        problems.report(`unknown-${kind}`, { file, line }, id, { near: guess })
      }
    },
  }
}
