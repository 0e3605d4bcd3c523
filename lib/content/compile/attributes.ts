import type { Scope } from './scope'

/** The attributes of a directive or an option, all of them allowed ones. */
export type Attributes = ReadonlyMap<string, string>

/** Which attributes a construct must have and which it may have. */
export type AttributeNames = { readonly needed: readonly string[]; readonly allowed?: readonly string[] }

/**
 * Sorts raw attributes by a list of names, reporting those that are unknown and those that are missing.
 * @returns null when a needed one is missing or empty
 */
export function readAttributes(
  raw: Readonly<Record<string, string | null | undefined>>,
  { needed, allowed = [] }: AttributeNames,
  line: number,
  scope: Scope,
): Attributes | null {
  const known = [...needed, ...allowed]
  const read = new Map<string, string>()
  for (const [name, value] of Object.entries(raw)) {
    if (known.includes(name)) read.set(name, (value ?? '').trim())
    else scope.report('unknown-attribute', line, `${name}="${value ?? ''}"`, { known: known.join(', ') })
  }
  const missing = needed.filter((name) => (read.get(name) ?? '') === '')
  for (const name of missing) scope.report('missing-attribute', line, JSON.stringify(raw), { name })
  return missing.length === 0 ? read : null
}

/** Several ids in one attribute, separated by spaces. */
export const words = (value: string | undefined): string[] => (value ?? '').split(/\s+/).filter((word) => word !== '')
