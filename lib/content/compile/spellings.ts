import type { Spelling } from '../types'
import { spellingsSchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'

/** The file of what learners write for names; a course may do without. */
export const SPELLINGS_FILE = 'spellings.yml'

/** Reads spellings.yml. A way of writing that stands twice is an error: it cannot mean two names. */
export function readSpellings(text: string, scope: Scope): Spelling[] {
  const source = readYaml(text, 1, spellingsSchema, scope)
  if (source === null) return []
  source.value.forEach(({ written }, index) => {
    written.forEach((one, at) => void scope.define('spelling', one, source.lineOf(index, 'written', at)))
  })
  return source.value
}
