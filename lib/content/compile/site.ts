import { siteSchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'
import { plainPair } from './yaml-pairs'

/** What the course says of the site itself, and which labs it has; a course may do without: then it has none and the site's own words. */
export const SITE_FILE = 'site.yml'

/**
 * Checks site.yml and makes its labs known, so that no lesson leads to another one. The words themselves are read by next.config.js,
 * which hands them to the build, because pages of the app may not know the compiler.
 */
export function readSite(text: string, scope: Scope): null {
  const source = readYaml(text, 1, siteSchema, scope)
  if (source === null) return null
  const { labs, ...words } = source.value
  for (const [field, pair] of Object.entries(words)) if (pair) plainPair(pair, source, [field], scope)
  labs.forEach((lab, at) => void scope.define('lab', lab, source.lineOf('labs', at)))
  return null
}
