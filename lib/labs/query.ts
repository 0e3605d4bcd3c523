/** Reading set-ups from addresses: whatever does not fit gives the default. */

/** One of the words of a list. */
export const oneOf = <Word extends string>(text: string | null, words: readonly Word[], otherwise: Word): Word =>
  words.find((word) => word === text) ?? otherwise

/** One of the numbers of a list. */
export const oneOfNumbers = <N extends number>(text: string | null, numbers: readonly N[], otherwise: N): N =>
  numbers.find((number) => String(number) === text) ?? otherwise

/** A whole number written without sign and leading zeros, within bounds. */
export function whole(text: string | null, least: number, most: number, otherwise: number): number {
  if (text === null || !/^(?:0|[1-9]\d{0,5})$/.test(text)) return otherwise
  const value = Number(text)
  return value >= least && value <= most ? value : otherwise
}

/** Yes or no, written 1 or 0. */
export const flag = (text: string | null, otherwise: boolean): boolean =>
  text === '1' ? true : text === '0' ? false : otherwise

/** Brings a number within bounds; what is no number becomes the least. */
export const within = (value: number, least: number, most: number): number =>
  Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : least
