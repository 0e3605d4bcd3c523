import type { Term } from '../types'
import { type GlossaryYaml, glossarySchema } from './schemas'
import type { Scope } from './scope'
import type { TermNames } from './strict-terms'
import { type Located, readYaml } from './yaml'
import { plainPair, richPair } from './yaml-pairs'

/** The file that holds the terms; a course may do without. */
export const GLOSSARY_FILE = 'glossary.yml'

/** Reads glossary.yml; its texts are compiled later, because they too are held to its binding terms. */
export const readGlossary = (text: string, scope: Scope): Located<GlossaryYaml> | null =>
  readYaml(text, 1, glossarySchema, scope)

/** What binds translations, known before anything is translated. */
export const termNames = (source: Located<GlossaryYaml> | null): TermNames[] =>
  (source?.value ?? []).map(({ id, en, ko, aliases, strict }) => ({ id, term: { en, ko }, aliases, strict }))

/** Compiles the glossary's names and definitions. */
export const compileGlossary = (source: Located<GlossaryYaml>, scope: Scope): Term[] =>
  source.value.map(({ id, en, ko, aliases, strict, definition }, index) => {
    scope.define('term', id, source.lineOf(index, 'id'))
    return {
      id,
      term: plainPair({ en, ko }, source, [index], scope),
      aliases,
      strict,
      definition: richPair(definition, source, [index, 'definition'], scope),
    }
  })
