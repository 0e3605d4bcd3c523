import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { materialOf } from '@/lib/search/documents'
import { indexOf } from '@/lib/search/index-of'
import { createMarks } from '@/lib/search/marks'
import { readQuery } from '@/lib/search/query'
import { snippet } from '@/lib/search/snippet'
import { relevanceSet } from '../../bench/search/relevance'
import { found, payload } from './course'

const material = materialOf(payload)
const index = indexOf(material)
const marksOf = (question: string, text: string): readonly string[] =>
  createMarks(readQuery(question, index), index.findNames)(text).flatMap(({ text, marked }) => (marked ? [text] : []))

describe('marks', () => {
  it('[Q14] take nothing from a text and add nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...relevanceSet()), fc.constantFrom(...material.documents), ({ q }, { text }) => {
        const marks = createMarks(readQuery(q, index), index.findNames)
        for (const half of [text.ko, text.en])
          expect(
            marks(half.text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(half.text)
      }),
      { numRuns: 100 },
    )
  })

  it('[Q14] stand on the words in both languages, whichever was asked', () => {
    for (const question of ['장애 조치', 'failover', '페일오버'])
      expect([
        marksOf(question, '장애 조치가 끝나면 페일오버 뒤에'),
        marksOf(question, 'After a failover it fails over again.'),
      ]).toEqual([
        ['장애 조치', '페일오버'],
        ['failover', 'fails over'],
      ])
    expect(marksOf('6379', '포트는 6379입니다. 16379는 아닙니다.')).toEqual(['6379'])
    expect(marksOf('복제본', '읽기 전용 복제본을')).toEqual(['복제본'])
    expect(marksOf('caching', 'cached, caches and cash')).toEqual(['cached', 'caches'])
  })

  it('[Q14] a text is cut around its first mark, and no longer than asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 90 }), marked: fc.boolean() }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 60, max: 200 }),
        (pieces, most) => {
          const cut = snippet(pieces, most)
          expect(cut.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(most + 2)
          const [mark] = pieces.filter(({ marked }) => marked)
          if (mark && pieces.slice(0, 2).includes(mark)) expect(cut.some(({ marked }) => marked)).toBe(true)
        },
      ),
    )
  })

  it('[Q14] results of a question in one language are marked in the other', () => {
    for (const [question, locale] of [
      ['장애 조치', 'en'],
      ['failover', 'ko'],
    ] as const)
      expect(
        found(question)
          .slice(0, 10)
          .some(({ text }) => text[locale].some(({ marked }) => marked)),
      ).toBe(true)
  })
})
