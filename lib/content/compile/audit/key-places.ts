import { chooseCount } from '../../choose-count'
import type { Question } from '../../types'
import type { Bounds } from './bounds'
import { judge, type Row } from './row'

/**
 * The value that χ² with f degrees of freedom exceeds with the probability belonging to the normal quantile z
 * (Wilson and Hilferty 1931): f · (1 − 2 ÷ 9f + z · √(2 ÷ 9f))³.
 */
export const chiSquareLimit = (freedom: number, z: number): number =>
  freedom * (1 - 2 / (9 * freedom) + z * Math.sqrt(2 / (9 * freedom))) ** 3

/**
 * χ² of the keys' places against an even spread. Several keys of one question never share a place, which makes the sum smaller by
 * (n − k) ÷ (n − 1); it is divided by that, so that it has n − 1 degrees of freedom for any number of keys k.
 */
export function chiSquare(places: readonly number[], keys: number): number {
  const expected = places.reduce((sum, count) => sum + count, 0) / places.length
  const sum = places.reduce((total, count) => total + (count - expected) ** 2 / expected, 0)
  return (sum * (places.length - 1)) / (places.length - keys)
}

/** Which place the keys have in the files, for every shape of question: options × keys. */
export function keyPlaces(questions: readonly Question[], bounds: Bounds, enough: boolean): Row[] {
  const shapes = new Map<string, { keys: number; places: number[] }>()
  for (const question of questions) {
    const keys = chooseCount(question)
    const name = `${keys} of ${question.options.length}`
    const shape = shapes.get(name) ?? { keys, places: question.options.map(() => 0) }
    question.options.forEach(({ correct }, place) => {
      if (correct) shape.places[place] = (shape.places[place] ?? 0) + 1
    })
    shapes.set(name, shape)
  }
  return [...shapes].sort().map(([subject, { keys, places }]) => {
    const measured = chiSquare(places, keys)
    const limit = chiSquareLimit(places.length - 1, bounds.places.z)
    const expected = places.reduce((sum, count) => sum + count, 0) / places.length
    return {
      check: 'places',
      subject,
      language: null,
      measured: `χ² ${measured.toFixed(1)} (${places.join(' · ')})`,
      bound: `≤ ${limit.toFixed(1)}`,
      verdict: judge(measured > limit, enough && expected >= bounds.places.expected),
      details: [],
    }
  })
}
