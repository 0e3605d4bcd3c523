import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layOut } from '@/lib/fact-map/layout'
import { lengthOf, minus, type Point } from '@/lib/fact-map/polygon'
import { RING } from '@/lib/fact-map/ring'

const topics = fc
  .array(fc.integer({ min: 6, max: 50 }), { minLength: 8, maxLength: 16 })
  .map((counts) => counts.map((count, index) => ({ topic: `topic-${index}`, count })))

/** Twice the area of a triangle; its sign tells the side. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

const edges = (outline: readonly Point[]): (readonly [Point, Point])[] =>
  outline.map((point, index) => [point, outline[(index + 1) % outline.length] ?? point])

const inside = (outline: readonly Point[], point: Point): boolean =>
  edges(outline).every(([a, b]) => turn(a, b, point) > 0) || edges(outline).every(([a, b]) => turn(a, b, point) < 0)

/** Whether a line parts two convex outlines; if any does, an edge of one of them does. */
const apart = (one: readonly Point[], other: readonly Point[]): boolean =>
  [one, other].some((outline) =>
    edges(outline).some(([a, b]) => {
      const sides = (points: readonly Point[]) => points.map((point) => Math.sign(turn(a, b, point)))
      const own = sides(one).filter((side, index) => Math.abs(turn(a, b, one[index] ?? a)) > 1e-6 && side !== 0)
      const its = sides(other).filter((side, index) => Math.abs(turn(a, b, other[index] ?? a)) > 1e-6 && side !== 0)
      return own.every((side) => side === own[0]) && its.every((side) => side === -(own[0] ?? 0))
    }),
  )

it('[G11] the map has one cell a fact, in its topic’s wedge and in the ring, and no two overlap', () => {
  fc.assert(
    fc.property(topics, (list) => {
      const wedges = layOut(list)
      expect(wedges.map(({ topic, cells }) => [topic, cells.length])).toEqual(
        list.map(({ topic, count }) => [topic, count]),
      )
      const total = list.reduce((sum, { count }) => sum + count, 0)
      for (const [index, { from, to, cells }] of wedges.entries()) {
        expect(to - from).toBeCloseTo(((list[index]?.count ?? 0) / total) * 2 * Math.PI, 9)
        for (const { outline, at } of cells) {
          expect(outline.length).toBeGreaterThanOrEqual(3)
          expect(inside(outline, at)).toBe(true)
          for (const point of outline) expect(lengthOf(point)).toBeLessThan(RING.outer * 1.05)
          expect(Math.min(...outline.map(lengthOf))).toBeGreaterThan(RING.inner * 0.9)
        }
      }
      const all = wedges.flatMap(({ cells }) => cells)
      const near = all.flatMap((one, place) =>
        all
          .slice(place + 1)
          .flatMap((other) => (lengthOf(minus(one.at, other.at)) < 40 ? [[one, other] as const] : [])),
      )
      for (const [one, other] of near) expect(apart(one.outline, other.outline)).toBe(true)
    }),
    { numRuns: 8 },
  )
})

it('[G11] the same facts have the same picture; within a topic cells go from the middle outwards', () => {
  const list = [23, 9, 64, 8, 20].map((count, index) => ({ topic: `topic-${index}`, count }))
  expect(layOut(list)).toEqual(layOut(structuredClone(list)))
  for (const { cells } of layOut(list)) {
    const radii = cells.map(({ at }) => Math.round(lengthOf(at)))
    expect(radii).toEqual(radii.toSorted((a, b) => a - b))
  }
  // Another count is another picture.
  expect(layOut([...list, { topic: 'new', count: 3 }])[0]?.cells[0]?.path).not.toBe(layOut(list)[0]?.cells[0]?.path)
})
