import type { FactId, Inline, Paired, Rich } from './types'

const textOf = (inline: Inline): string => {
  if (typeof inline === 'string') return inline
  switch (inline.kind) {
    case 'code':
      return inline.text
    case 'cite':
      return ''
    default:
      return plainText(inline.children)
  }
}

/** The words of a rich text without markup; citations leave no trace. */
export const plainText = (rich: Rich): string => rich.map(textOf).join('')

const citesOf = (inline: Inline): readonly FactId[] => {
  if (typeof inline === 'string' || inline.kind === 'code') return []
  return inline.kind === 'cite' ? [inline.fact] : inline.children.flatMap(citesOf)
}

/** Every fact cited in either half, in order of first citation. */
export const citedFacts = (pair: Paired): readonly FactId[] => [
  ...new Set([...pair.en.flatMap(citesOf), ...pair.ko.flatMap(citesOf)]),
]
