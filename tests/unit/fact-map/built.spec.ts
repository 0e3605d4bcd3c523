import { expect, it } from 'vitest'
import { loadCourse } from '@/lib/content/compile/load'
import { isMapPayload } from '@/lib/content/payload'
import { mapPayload } from '@/lib/payload/map'
import { emptyProgress } from '@/lib/progress/state'
import { temperatures } from '@/lib/progress/statistics/temperatures'

it('[G15] the map that is built has a cell for each fact that cards ask for, by topic, as study pages count them', () => {
  const course = loadCourse()
  const { topics, facts, cards } = course
  const asked = new Set(cards.flatMap((card) => card.facts))
  const built = mapPayload(course)
  expect(isMapPayload(built)).toBe(true)
  const counted = temperatures({ topics, facts: facts.filter(({ id }) => asked.has(id)), cards }, emptyProgress, 0)
  expect(built.wedges.map(({ topic, paths }) => [topic, paths.length])).toEqual(
    counted.map(({ topic, facts: own }) => [topic, own.length]),
  )
})
