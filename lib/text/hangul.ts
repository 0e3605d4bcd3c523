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
export function initialsOf(text: string): string {
  let initials = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const syllable = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE
    initials += syllable ? INITIALS[Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_AN_INITIAL)] : text[at]
  }
  return initials
}

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
