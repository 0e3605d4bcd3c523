/** Which of the words of a course a token stands in: looked up when it is asked for, because a learner asks for few of them. */
import { tokensOf } from '../text/tokens'
import { startsWord, wordsOf } from '../text/words'

const isSyllable = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** Words by each syllable they have, or by their first letter or digit. */
function byCharacter(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const buckets = new Map<string, number[]>()
  function add(character: string, place: number): void {
    const bucket = buckets.get(character)
    if (bucket === undefined) buckets.set(character, [place])
    else if (bucket.at(-1) !== place) bucket.push(place)
  }
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? ''
    if (isSyllable(word.charCodeAt(0))) for (let at = 0; at < word.length; at++) add(word.charAt(at), place)
    else if (startsWord(word)) add(word.charAt(0).toLowerCase(), place)
  }
  return buckets
}

/** @returns the places of the words that hold a token as `tokensOf` cuts them */
export function createVocabulary(words: readonly string[]): (token: string) => readonly number[] {
  const buckets = byCharacter(words)
  return (token) => {
    const pair = isSyllable(token.charCodeAt(0)) && isSyllable(token.charCodeAt(1))
    return (buckets.get(token.charAt(0)) ?? []).filter((place) => {
      const written = words[place] ?? ''
      if (pair && !written.includes(token)) return false
      const [word] = wordsOf(written)
      return word !== undefined && tokensOf(word).includes(token)
    })
  }
}

/** Words in Latin letters, small, with a number that is greater for the commoner. @param words the commonest first */
export function latinWordsIn(words: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  words.forEach((written, place) => {
    const word = written.toLowerCase()
    if (/^[a-zà-ɏ][a-zà-ɏ\d]+$/.test(word) && !found.has(word)) found.set(word, words.length - place)
  })
  return found
}
