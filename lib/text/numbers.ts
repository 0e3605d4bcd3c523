/** A number of a text: its digits without thousands separators, and where it begins. */
export type NumberToken = { readonly digits: string; readonly index: number; readonly length: number }

/** Thousands in threes, or plain digits; then dotted parts: `1,000`, `6379`, `99.99`, `7.0.5`, `10.0.0.0`. */
const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)*/g

/** Every number of a text in order; a dot or comma counts only between digits. */
export const numberTokens = (text: string): NumberToken[] =>
  [...text.matchAll(NUMBER)].map((match) => ({
    digits: match[0].replaceAll(',', ''),
    index: match.index,
    length: match[0].length,
  }))
