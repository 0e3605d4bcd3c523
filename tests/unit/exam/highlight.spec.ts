import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isMarked, joined, pieces, type Stretch, toggled, wholeWords, wordsOf } from '@/lib/exam/highlight'

const text = '재고 조회가 느립니다. Amazon RDS for MySQL 을 씁니다.'
const stretch = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })).map(([a, b]): Stretch => [a, b])
const stretches = fc.array(stretch, { maxLength: 8 })

/** Which characters are marked, one by one. */
const marks = (marked: readonly Stretch[]) =>
  Array.from({ length: 60 }, (_, at) => marked.some(([from, to]) => from <= at && at < to))

it('[E55] marks are sorted and apart, and mark what each of them marks', () => {
  fc.assert(
    fc.property(stretches, (given) => {
      const result = joined(given)
      for (const [index, [start, end]] of result.entries()) {
        expect(start).toBeLessThan(end)
        expect(start).toBeGreaterThan(result[index - 1]?.[1] ?? -1)
      }
      expect(marks(result)).toEqual(marks(given))
    }),
  )
})

it('[E56] marking twice takes the mark away and leaves everything else', () => {
  fc.assert(
    fc.property(stretches, stretch, (given, [start, end]) => {
      const before = joined(given)
      const on = isMarked(before, [start, end]) ? before : toggled(before, [start, end])
      if (start < end) expect(isMarked(on, [start, end])).toBe(true)
      const off = isMarked(on, [start, end]) ? toggled(on, [start, end]) : on
      for (const [at, marked] of marks(off).entries())
        expect(marked).toBe(start <= at && at < end ? false : marks(before)[at])
    }),
  )
})

it('[E57] pieces put together are the text, and say what is marked', () => {
  fc.assert(
    fc.property(stretches, fc.nat({ max: 30 }), (given, at) => {
      const cut = pieces(text, given, at)
      expect(cut.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of cut)
        for (let index = 0; index < piece.text.length; index++)
          expect(marks([...given, [99, 100]])[piece.at + index] ?? false).toBe(piece.marked)
    }),
  )
})

it('[E58] words are what stands between white space; a selection grows to the words it touches', () => {
  expect(wordsOf(text).map(([start, end]) => text.slice(start, end))).toEqual(text.split(' '))
  expect(wordsOf('a b', 10)).toEqual([
    [10, 11],
    [12, 13],
  ])
  const at = text.indexOf('RDS')
  expect(text.slice(...(wholeWords(text, [at + 1, at + 5]) ?? [0, 0]))).toBe('RDS for')
  expect(wholeWords(text, [2, 3])).toBeNull()
})
