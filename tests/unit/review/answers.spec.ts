import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from '@/components/review/difference'
import { putBack, ticks } from '@/components/review/round'
import type { CardId } from '@/lib/content/types'
import { currentCard, gradeCard, startSession } from '@/lib/scheduler/session'

const id = (name: string) => name as CardId
const words = fc.string({ unit: fc.constantFrom('r', 'e', 'd', 'i', 's', '6', '3', '캐', '시', ' '), maxLength: 12 })

describe('the table', () => {
  it('[R16] a difference without its extras is the accepted answer, without what was missing the typed one', () => {
    fc.assert(
      fc.property(words, words, (typed, wanted) => {
        const without = (kind: 'extra' | 'missing') =>
          difference(typed, wanted)
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('')
            .toLowerCase()
        expect(without('extra')).toBe(wanted.normalize('NFC').toLowerCase())
        expect(without('missing')).toBe(typed.normalize('NFC').toLowerCase())
      }),
    )
  })

  it('[R17] a grade taken back puts its card on the table, also when an earlier session gave it', () => {
    const graded = gradeCard(startSession([id('a'), id('b')]), 3, 900)
    expect(currentCard(putBack(graded, id('a')))).toBe('a')
    expect(currentCard(putBack(startSession([id('b')]), id('old')))).toBe('old')
    const returned = putBack(graded, id('old'))
    expect(returned.grades).toHaveLength(1)
    expect(ticks(returned).map(({ tick }) => tick)).toEqual(['at', 'hit', 'open'])
  })
})
