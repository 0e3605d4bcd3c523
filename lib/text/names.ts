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

/** Where a name ends: in which word, and after how much of it. */
type End = { readonly last: number; readonly upTo: number }

/** Where a name that begins inside a word ends, or null when it does not stand there as a word or as the beginning of a Korean one. */
function endOf(key: string, words: readonly Word[], first: number, inside: number): End | null {
  let last = first
  let skipped = inside
  let done = 0
  for (; ; last++) {
    const word = words[last]
    if (word === undefined) return null
    const room = word.form.length - skipped
    const rest = key.length - done
    if (rest <= room) {
      const upTo = skipped + rest
      if (!word.form.startsWith(key.slice(done), skipped)) return null
      const ends = upTo === word.form.length || (word.kind === 'hangul' && endsBefore(key, word.form.slice(upTo)))
      return ends ? { last, upTo } : null
    }
    if (!key.startsWith(skipped === 0 ? word.form : word.form.slice(skipped), done)) return null
    done += room
    skipped = 0
  }
}

/**
 * Prepares finding names in texts, however they are spaced and hyphenated: 캐시미스, 캐시 미스가, cache-miss, cachemiss. Where several
 * stand at one place the longest is meant.
 * @param names of each term, in all languages; what is found says places in this list
 */
export function createFindNames(names: readonly (readonly string[])[]): FindNames {
  const buckets = bucketsOf(names)

  const startingWith = (start: string): readonly Name[] => [
    ...(buckets.get(start.slice(0, 2)) ?? []),
    ...(start.length > 1 ? (buckets.get(start.slice(0, 1)) ?? []) : []),
  ]
  // By the numbers of forms: texts repeat their words, and most begin no name.
  const begun: (readonly Name[] | undefined)[] = []
  /** Names that may begin with a word. */
  const namesFrom = ({ form, id }: Word): readonly Name[] => {
    const known = begun[id] ?? startingWith(form).filter(({ key }) => key.startsWith(form) || form.startsWith(key))
    begun[id] = known
    return known
  }
  const single = new Map<number, readonly Name[]>()
  /** Names that may begin with a single letter and the next word's first. */
  const namesFromLetter = (letter: number, next: Word | undefined): readonly Name[] => {
    const following = next?.form.charCodeAt(0) ?? 0
    const start = letter * 0x10000 + following
    const known =
      single.get(start) ?? startingWith(String.fromCharCode(letter) + (following ? String.fromCharCode(following) : ''))
    single.set(start, known)
    return known
  }

  function candidates(words: readonly Word[], first: number, inside: number): readonly Name[] {
    const word = words[first]
    if (word === undefined) return []
    if (word.form.length - inside === 1) return namesFromLetter(word.form.charCodeAt(inside), words[first + 1])
    return inside === 0 ? namesFrom(word) : startingWith(word.form.slice(inside))
  }

  function nameAt(words: readonly Word[], first: number, inside: number, fresh: boolean): FoundName | null {
    const names = candidates(words, first, inside)
    const word = words[first]
    if (names.length === 0 || word === undefined) return null
    for (const { key, terms } of names) {
      if (!fresh && key.length < LONG) continue
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

  function inWords(words: readonly Word[]): readonly FoundName[] {
    const found: FoundName[] = []
    for (let at = 0; at < words.length; at++) {
      const name = nameAt(words, at, 0, true)
      if (name === null) continue
      found.push(name)
      at = name.last
    }
    return found
  }

  function anywhere(words: readonly Word[]): readonly FoundName[] {
    const found: FoundName[] = []
    let [at, inside, fresh] = [0, 0, true]
    for (let word = words[0]; word !== undefined; word = words[at]) {
      const name = nameAt(words, at, inside, fresh)
      if (name) {
        found.push(name)
        const last = words[name.last] ?? word
        const rest = last.end - name.end
        ;[at, inside, fresh] = rest > 0 ? [name.last, last.form.length - rest, true] : [name.last + 1, 0, true]
      } else if (word.kind === 'hangul' && inside + 1 < word.form.length) [inside, fresh] = [inside + 1, false]
      else [at, inside, fresh] = [at + 1, 0, true]
    }
    return found
  }

  return Object.assign(inWords, { anywhere })
}
