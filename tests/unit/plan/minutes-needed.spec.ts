import { afterEach, expect, it, vi } from 'vitest'
import { MOST_MINUTES } from '@/components/plan/limits'
import { minutesNeeded } from '@/components/plan/minutes-needed'
import { DEFAULT_GOAL } from '@/lib/progress/situation'
import type { Situation } from '@/lib/scheduler/plan/types'

const asked = vi.hoisted(() => ({ enough: 0, minutes: [] as number[] }))
vi.mock('@/lib/scheduler/plan/plan', () => ({
  planAhead: ({ goal }: Situation) => {
    asked.minutes.push(goal.minutes)
    return { unreached: Math.max(0, asked.enough - goal.minutes) }
  },
}))

const at = (minutes: number): Situation => ({
  cards: [],
  now: { at: 0, offset: 0 },
  goal: { ...DEFAULT_GOAL, minutes },
  pace: { fresh: 1, review: 1 },
  done: { fresh: 0, ms: 0 },
})
afterEach(() => asked.minutes.splice(0))

it('[N27] the minutes that would reach every card are the fewest, in fives, above those chosen', () => {
  for (let minutes = 5; minutes < MOST_MINUTES; minutes++)
    for (let enough = minutes + 1; enough <= MOST_MINUTES + 10; enough++) {
      asked.enough = enough
      const fewest = Math.ceil(enough / 5) * 5
      expect(minutesNeeded(at(minutes))).toBe(fewest > MOST_MINUTES ? null : fewest)
    }
})

it('[N27] finding them takes few plans', () => {
  asked.enough = 64
  expect(minutesNeeded(at(5))).toBe(65)
  expect(asked.minutes.length).toBeLessThanOrEqual(5)
})
