import { initialsOf } from './hangul'
import { koreanStem } from './korean'
import type { Word } from './words'

/** By the number of a form: texts repeat their words. */
const held: (readonly string[] | undefined)[] = []
const bare: (boolean | undefined)[] = []

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

/** The pieces of a word by which it is compared: pairs of syllables, other words whole. */
export function tokensOf({ kind, form, id }: Word): readonly string[] {
  if (kind !== 'hangul') return [form]
  const known = held[id]
  if (known !== undefined) return known
  const tokens = pairsOf(form)
  held[id] = tokens
  return tokens
}

/** Whether nothing stands behind a Korean word. */
function isBare({ form, id }: Word): boolean {
  const known = bare[id] ?? koreanStem(form) === form
  bare[id] = known
  return known
}

/** Whether what follows a word may as well be written together with it: a Korean one, without a particle. */
export const mayJoin = (word: Word): boolean => word.kind === 'hangul' && isBare(word)

/** The pair of syllables across the space between two words that may be joined: 보안 그룹 and 보안그룹 give the same pairs. */
export const pairAcross = (before: Word | undefined, after: Word): string | null =>
  before !== undefined && after.kind === 'hangul' && after.start === before.end + 1 && mayJoin(before)
    ? before.form.slice(-1) + after.form.slice(0, 1)
    : null
