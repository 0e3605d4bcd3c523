import type { Term } from '../types'
import { glossarySchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'
import { plainPair, richPair } from './yaml-pairs'

/** Reads glossary.yml; its own definitions are held to its own binding terms. */
export function readGlossary(text: string, bind: (terms: readonly Term[]) => Scope, scope: Scope): Term[] {
  const source = readYaml(text, 1, glossarySchema, scope)
  if (source === null) return []
  const bare = source.value.map(({ id, en, ko, aliases, strict }) => ({ id, term: { en, ko }, aliases, strict }))
  const bound = bind(bare.map((term) => ({ ...term, definition: { en: [], ko: [] } })))
  return bare.map((term, index) => {
    scope.define('term', term.id, source.lineOf(index, 'id'))
    plainPair(term.term, { value: null, lineOf: (...path) => source.lineOf(index, ...path) }, [], bound)
    const definition = source.value[index]?.definition ?? { en: '', ko: '' }
    return { ...term, definition: richPair(definition, source, [index, 'definition'], bound) }
  })
}
