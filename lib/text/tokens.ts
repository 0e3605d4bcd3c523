import { initialsOf } from './hangul'
import { koreanStem } from './korean'
import type { Word } from './words'

const held = new Map<string, readonly string[]>()

/**
 * Syllables in pairs, so that 복제본 is found in 복제본을 and in 읽기전용복제본; a single syllable is itself. A stem of two syllables, as
 * most verbs have, also gives its first with the consonant that follows: 늘리다 and 늘려야 meet in 늘ㄹ.
 */
function pairsOf(form: string): readonly string[] {
  const stem = koreanStem(form)
  if (stem.length === 1) return [stem]
  const pairs = Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(at, at + 2))
  return stem.length === 2 ? [...pairs, stem.slice(0, 1) + initialsOf(stem.slice(1))] : pairs
}

/** The pieces of a word by which it is compared: pairs of syllables, other words whole. Kept, because texts repeat their words. */
export function tokensOf({ kind, form }: Word): readonly string[] {
  if (kind !== 'hangul') return [form]
  const known = held.get(form)
  if (known !== undefined) return known
  const tokens = pairsOf(form)
  held.set(form, tokens)
  return tokens
}

/**
 * The pair of syllables across the space between two Korean words: 보안 그룹 and 보안그룹 give the same pairs. Only where the first
 * word has no particle, because only then are the two written together.
 */
export function pairAcross(before: Word | undefined, after: Word): string | null {
  if (before?.kind !== 'hangul' || after.kind !== 'hangul' || after.start !== before.end + 1) return null
  if (koreanStem(before.form) !== before.form) return null
  return before.form.slice(-1) + after.form.slice(0, 1)
}
