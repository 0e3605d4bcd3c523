import { describe, expect, it } from 'vitest'
import { gradeOf, nameOf, ratingOf, ratingsOf } from '@/components/review/grade'
import { horizon, outcomesOf } from '@/components/review/outcomes'
import { distance } from '@/components/review/when'
import { DAY, HOUR, MINUTE } from '@/lib/core/time'
import { START } from '../../harness/events'

describe('grades and what they come to', () => {
  it('[R24] with two buttons a miss is 1 and a hit is 3; with four each rating has a name of its own', () => {
    expect(ratingsOf.two.map((rating) => nameOf(rating, 'two'))).toEqual(['miss', 'hit'])
    expect(ratingsOf.two).toEqual([ratingOf.miss, ratingOf.hit])
    expect(ratingsOf.four.map((rating) => nameOf(rating, 'four'))).toEqual(['again', 'hard', 'good', 'easy'])
    // Whatever the buttons, only a 1 is a miss: the card leaves to that side, and undo says so.
    expect(ratingsOf.four.map(gradeOf)).toEqual(['miss', 'hit', 'hit', 'hit'])
  })

  it('[R3] what the buttons promise grows with the grade, and a higher retention brings all of it nearer', () => {
    const learnt = outcomesOf('card', null, START, undefined)[4]
    const later = learnt.due
    const usual = outcomesOf('card', learnt, later, undefined)
    const strict = outcomesOf('card', learnt, later, 0.97)
    const dues = ([1, 2, 3, 4] as const).map((rating) => usual[rating].due)
    expect(dues).toEqual(dues.toSorted((a, b) => a - b))
    expect(new Set(dues).size).toBe(4)
    for (const rating of [2, 3, 4] as const) expect(strict[rating].due).toBeLessThan(usual[rating].due)
    expect(horizon(usual, later)).toBe(usual[3].due)
    // A new card comes back in minutes: the curve is drawn further, to be one.
    const fresh = outcomesOf('card', null, START, undefined)
    expect(fresh[3].due - START).toBeLessThan(DAY)
    expect(horizon(fresh, START)).toBeGreaterThan(fresh[3].due)
  })

  it('[R3] a time ahead is told in the largest unit that still says enough, and is never less than a minute', () => {
    for (const [ms, unit, count] of [
      [-5 * DAY, 'inMinutes', 1],
      [0, 'inMinutes', 1],
      [10 * MINUTE, 'inMinutes', 10],
      [HOUR, 'inHours', 1],
      [23 * HOUR, 'inHours', 23],
      [DAY, 'inDays', 1],
      [59 * DAY, 'inDays', 59],
      [60 * DAY, 'inMonths', 2],
      [729 * DAY, 'inMonths', 24],
      [730 * DAY, 'inYears', 2],
    ] as const) {
      expect(distance(ms), `${ms}`).toEqual({ unit, count })
    }
  })
})
