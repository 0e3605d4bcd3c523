import type { Lesson } from '../../types'
import { wordsInBlocks } from '../measure-lesson'
import type { Bounds } from './bounds'
import { judge, type Row } from './row'

/**
 * The words of each lesson's own text (headings, paragraphs, lists, tables; no cards, checks or drawings). The English ones are
 * bound; the Korean ones, which are fewer for the same text, are shown. A declared exception is shown with its reason.
 */
export const lessonWords = (lessons: readonly Lesson[], { lessons: bounds }: Bounds): Row[] =>
  lessons.map(({ id, blocks }) => {
    const words = wordsInBlocks(blocks, 'en')
    const exception = bounds.exceptions.find(({ lesson }) => lesson === id)
    const outside = words < bounds.from || words > bounds.to
    return {
      check: 'lessons',
      subject: id,
      language: null,
      measured: `${words} in English, ${wordsInBlocks(blocks, 'ko')} in Korean`,
      bound: exception === undefined ? `${bounds.from} – ${bounds.to}` : 'exception',
      verdict: exception === undefined ? judge(outside, true) : 'shown',
      details: exception === undefined ? [] : [exception.reason.en, exception.reason.ko],
    }
  })
