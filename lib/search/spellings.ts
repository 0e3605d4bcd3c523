import type { Spelling } from '../content/types'
import { readable } from '../text/words'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\d ]+$/u.test(text)

/**
 * Prepares reading names as they are meant, however they are written: 래디스 → 레디스. The names themselves are read too, so that a way
 * of writing which only begins one leaves it alone; Latin ones count as whole words, Korean ones anywhere.
 */
export function createRespell(spellings: readonly Spelling[]): (text: string) => string {
  const meant = new Map(
    spellings.flatMap(({ name, written }) => [name, ...written].map((one) => [readable(one).toLowerCase(), name])),
  )
  if (meant.size === 0) return (text) => text
  const longestFirst = [...meant.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = longestFirst.map((one) => (isLatin(one) ? `(?<![a-z0-9])${escaped(one)}(?![a-z0-9])` : escaped(one)))
  const any = new RegExp(pattern.join('|'), 'gi')
  return (text) => text.replace(any, (found) => meant.get(found.toLowerCase()) ?? found)
}
