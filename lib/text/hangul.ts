const HANGUL = /\p{Script=Hangul}/u
const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FINALS = 28

/** Whether any Hangul letter or syllable occurs, composed or decomposed. */
export const hasHangul = (text: string): boolean => HANGUL.test(text)

/**
 * Whether the last syllable of a text ends in a final consonant (받침), digits being read aloud in Korean.
 * @returns null when the ending has no settled Korean reading: a Latin letter, a sign, nothing at all
 */
export function endsInFinalConsonant(text: string): boolean | null {
  const last = text.normalize('NFC').at(-1) ?? ''
  if (/[0-9]/.test(last)) return '013678'.includes(last)
  const code = last.codePointAt(0) ?? 0
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return null
  return (code - FIRST_SYLLABLE) % FINALS !== 0
}

/** Initial consonants in the order of Unicode's syllables, as a keyboard writes them alone. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const SYLLABLES_AN_INITIAL = 588

/** The initial consonants (초성) of a text: 복제본 → ㅂㅈㅂ. What is no syllable stays as it is. */
export const initialsOf = (text: string): string =>
  text.replace(/[가-힣]/g, (syllable) => {
    const place = Math.floor(((syllable.codePointAt(0) ?? 0) - FIRST_SYLLABLE) / SYLLABLES_AN_INITIAL)
    return INITIALS[place] ?? syllable
  })

/** Pairs of consonants that a keyboard joins when they are typed one after the other. */
const JOINED: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
}

/** Consonants typed for initials, joined ones taken apart: ㄳ → ㄱㅅ. */
export const apart = (consonants: string): string =>
  consonants.replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (pair) => JOINED[pair] ?? pair)
