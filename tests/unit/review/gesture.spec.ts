import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gesture, IDLE, move, outcome, press, release, THRESHOLD } from '@/components/review/gesture'

const WIDTH = 350
const start = { x: 200, y: 400 }
const swipe = (dx: number, dy: number, sideways: boolean): Gesture =>
  move(press(IDLE, 1, start), 1, { x: start.x + dx, y: start.y + dy }, sideways)
const step = fc.integer({ min: -400, max: 400 })

describe('what a finger on the card means', () => {
  it('[R4] letting go beyond the threshold grades to the side it went, and only on the side that can be graded', () => {
    fc.assert(
      fc.property(step, step, (dx, dy) => {
        const beyond = Math.abs(dx) >= THRESHOLD * WIDTH && Math.abs(dx) > Math.abs(dy)
        expect(release(swipe(dx, dy, true), 1, WIDTH)).toBe(beyond ? (dx > 0 ? 'hit' : 'miss') : null)
        expect(['hit', 'miss']).not.toContain(release(swipe(dx, dy, false), 1, WIDTH))
      }),
    )
  })

  it('[R5] a slip, a second finger, another pointer and an interruption grade nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 90 }), (dx) => {
        expect(outcome(dx, WIDTH)).toBeNull()
        expect(release(press(swipe(300, 0, true), 2, start), 1, WIDTH)).toBeNull()
        expect(release(swipe(300, 0, true), 2, WIDTH)).toBeNull()
        expect(release(IDLE, 1, WIDTH)).toBeNull()
      }),
    )
  })
})
