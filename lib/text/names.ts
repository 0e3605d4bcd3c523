import { englishStem } from './english'
import { koreanStem } from './korean'
import { isParticle } from './particles'
import { readable, type Word, wordsOf } from './words'

/** A name found in a text: from which word to which it goes, where it stands, and the terms it is a name of. */
export type FoundName = {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly terms: readonly number[]
}

export type FindNames = {
  /** Names that begin where a word begins: for texts that are spaced as they should be. */
  (words: readonly Word[]): readonly FoundName[]
  /** Names inside words too, as in 지연로딩과라이트스루: for what learners type. */
  readonly anywhere: (words: readonly Word[]) => readonly FoundName[]
}

type Name = { readonly key: string; readonly terms: number[] }

/** From so many letters on a Korean name is taken for itself inside a longer word and whatever follows it. */
const LONG = 3

/** A name as it is compared: its words without what stands between them, and as one word. */
function keysOf(name: string): readonly string[] {
  const words = wordsOf(readable(name))
  const joined = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const whole = words.every(({ kind }) => kind === 'latin') ? englishStem(joined) : joined
  return [words.map(({ form }) => form).join(''), whole].filter((key) => key !== '')
}

/** Names by their first two characters (or the one they have), the longest first. */
function bucketsOf(names: readonly (readonly string[])[]): ReadonlyMap<string, readonly Name[]> {
  const byKey = new Map<string, Name>()
  names.forEach((written, term) => {
    for (const key of new Set(written.flatMap(keysOf))) {
      const name = byKey.get(key) ?? { key, terms: [] }
      name.terms.push(term)
      byKey.set(key, name)
    }
  })
  const buckets = new Map<string, Name[]>()
  for (const name of [...byKey.values()].toSorted((a, b) => b.key.length - a.key.length)) {
    const start = name.key.slice(0, 2)
    buckets.set(start, [...(buckets.get(start) ?? []), name])
  }
  return buckets
}

/** Whether a Korean name may end where more of the word follows: 제거는, 제거합니다, but not 복원 in 복원력. */
const endsBefore = (name: string, tail: string): boolean =>
  name.length >= LONG ||
  isParticle(tail, name) ||
  (name.length > 1 && (koreanStem(name + tail) === name || /^[하되한할합된될됩했됐해돼시들별]/.test(tail)))

/** No name has more words. */
const MOST_WORDS = 8

/** Where a name that begins in a word ends, or null when it does not stand there as a word or as the beginning of a Korean one. */
function endOf(
  key: string,
  words: readonly Word[],
  first: number,
  inside: number,
): { last: number; upTo: number } | null {
  let last = first
  let upTo = inside + key.length
  for (let length = words[first]?.form.length ?? 0; upTo > length; length = words[last]?.form.length ?? upTo) {
    upTo -= length
    last++
  }
  const word = words[last]
  const tail = word?.form.slice(upTo) ?? ''
  return tail === '' || (word?.kind === 'hangul' && endsBefore(key, tail)) ? { last, upTo } : null
}

/**
 * Prepares finding names in texts, however they are spaced and hyphenated: 캐시미스, 캐시 미스가, cache-miss, cachemiss. Where several
 * stand at one place the longest is meant.
 * @param names of each term, in all languages; what is found says places in this list
 */
export function createFindNames(names: readonly (readonly string[])[]): FindNames {
  const buckets = bucketsOf(names)

  function nameAt(words: readonly Word[], first: number, inside: number, fresh: boolean): FoundName | null {
    const word = words[first]
    if (word === undefined) return null
    const two = word.form.slice(inside, inside + 2)
    const start = two.length === 2 ? two : two + (words[first + 1]?.form.slice(0, 1) ?? '')
    const [longer, single] = [buckets.get(start), buckets.get(start.slice(0, 1))]
    if (longer === undefined && single === undefined) return null
    const text = words.slice(first, first + MOST_WORDS).reduce((all, { form }) => all + form, '')
    for (const { key, terms } of [...(longer ?? []), ...(single ?? [])]) {
      if ((!fresh && key.length < LONG) || !text.startsWith(key, inside)) continue
      const end = endOf(key, words, first, inside)
      const closing = end && words[end.last]
      if (!closing) continue
      return {
        first,
        last: end.last,
        start: word.start + (word.kind === 'hangul' ? inside : 0),
        end: closing.kind === 'hangul' ? closing.start + end.upTo : closing.end,
        terms,
      }
    }
    return null
  }

  function find(words: readonly Word[], insides: boolean): readonly FoundName[] {
    const found: FoundName[] = []
    let [word, inside, fresh] = [0, 0, true]
    while (word < words.length) {
      const { form, kind } = words[word] ?? { form: '', kind: 'latin' }
      const name = nameAt(words, word, inside, fresh)
      if (name) {
        found.push(name)
        const last = words[name.last]
        const cut = insides && last?.kind === 'hangul' ? name.end - last.start : Number.POSITIVE_INFINITY
        ;[word, inside, fresh] = cut < (last?.form.length ?? 0) ? [name.last, cut, true] : [name.last + 1, 0, true]
      } else if (insides && kind === 'hangul' && inside + 1 < form.length) [inside, fresh] = [inside + 1, false]
      else [word, inside, fresh] = [word + 1, 0, true]
    }
    return found
  }

  return Object.assign((words: readonly Word[]) => find(words, false), {
    anywhere: (words: readonly Word[]) => find(words, true),
  })
}
