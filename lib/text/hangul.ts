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
