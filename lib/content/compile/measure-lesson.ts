import type { Locale } from '../../core/locale'
import { plainText } from '../plain-text'
import type { Block, FactId, Paired } from '../types'

const WORDS_A_MINUTE = 200

const textsOf = (block: Block): readonly Paired[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items.map(({ text }) => text)
    case 'table':
      return [...block.head, ...block.rows.flat()].map(({ text }) => text)
    default:
      return []
  }
}

/** Every text of the blocks, in reading order. */
export const textsInBlocks = (blocks: readonly Block[]): Paired[] => blocks.flatMap(textsOf)

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** The words of headings, paragraphs, lists and tables in one language, split at spaces. */
export const wordsInBlocks = (blocks: readonly Block[], locale: Locale): number =>
  textsInBlocks(blocks).reduce((sum, text) => sum + wordsIn(plainText(text[locale])), 0)

/** Reading time in whole minutes, at least one, from the English words. */
export const readingMinutes = (blocks: readonly Block[]): number =>
  Math.max(1, Math.round(wordsInBlocks(blocks, 'en') / WORDS_A_MINUTE))

const factsOf = (block: Block): readonly FactId[] => {
  if (block.kind === 'list') return block.items.flatMap(({ facts }) => facts)
  return 'facts' in block ? block.facts : []
}

/** Every fact the blocks cite, in order of first citation; a port table cites its facts. */
export const citedInBlocks = (blocks: readonly Block[]): FactId[] => [...new Set(blocks.flatMap(factsOf))]
