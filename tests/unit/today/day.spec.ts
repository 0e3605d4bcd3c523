import { describe, expect, it } from 'vitest'
import { dayOf } from '@/components/progress/day'
import type { Material } from '@/components/review/material'
import { cardsAbout, EVERYTHING } from '@/components/review/wanted'
import { compileCourse } from '@/lib/content/compile/compile'
import type { CardId } from '@/lib/content/types'
import { DAY } from '@/lib/core/time'
import { hasBegun } from '@/lib/progress/begun'
import { emptyProgress, type Progress } from '@/lib/progress/state'
import { DEFAULT_RETENTION, schedule } from '@/lib/scheduler/fsrs'

const { course } = compileCourse('content')
const cards = course?.cards ?? []
const studied = { cards, misconceptions: {} }
const now = { at: Date.UTC(2026, 10, 21, 3), offset: 540 }

/** Progress in which a card was recalled easily at an instant. */
const recalled = (card: CardId, at: number): Progress => ({
  ...emptyProgress,
  cards: {
    [card]: {
      memory: schedule(null, { at, offset: 540, seed: card, rating: 4 }, { retention: DEFAULT_RETENTION }),
      recalledBy: null,
      suspended: false,
      flagged: false,
    },
  },
})

describe('a study day', () => {
  it('[N6] before the first review nothing is warm, nothing is due, and new cards wait', () => {
    const day = dayOf(studied, emptyProgress, now)
    expect(day.due).toBe(0)
    expect(hasBegun(emptyProgress)).toBe(false)
    expect(day.cards.every((r) => r === null)).toBe(true)
    expect(day.cards.length).toBeGreaterThan(10)
    const [lesson] = course?.lessons ?? []
    if (!lesson) throw new Error('the course has no lessons')
    expect(hasBegun({ ...emptyProgress, lessonsRead: { [lesson.id]: now.at } })).toBe(true)
  })

  it('[N6] what was recalled long ago is due, coldest first, and counts as it feels', () => {
    const [first] = cards
    if (!first) throw new Error('the course has no cards')
    const long = dayOf(studied, recalled(first.id, now.at - 400 * DAY), now)
    expect(long.due).toBe(1)
    expect(long.cards[0]).not.toBeNull()
    expect(dayOf(studied, recalled(first.id, now.at), now).due).toBe(0)
  })

  it('[N8] named facts deal one card each, in the order named; unknown ones none', () => {
    const material: Material = {
      cards: new Map(cards.map((card) => [card.id, card])),
      facts: new Map(),
      lessons: new Map(),
      pairs: [],
      misconceptions: {},
    }
    const facts = ['redis-default-port', 'no-such-fact', 'memcached-default-port', 'redis-default-port']
    const dealt = cardsAbout(material, { ...EVERYTHING, facts })
    expect(dealt).toHaveLength(2)
    expect(dealt[0]?.facts).toContain('redis-default-port')
    expect(dealt[1]?.facts).toContain('memcached-default-port')
  })
})
