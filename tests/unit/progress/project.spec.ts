import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CardId } from '@/lib/content/types'
import { DAY } from '@/lib/core/time'
import type { LoggedEvent } from '@/lib/progress/events'
import { isKnown } from '@/lib/progress/guard'
import { merge, sortLog } from '@/lib/progress/log'
import { applyAll, applyEvent, follows, project } from '@/lib/progress/project'
import { emptyProgress, type Progress } from '@/lib/progress/state'
import { schedule } from '@/lib/scheduler/fsrs'
import { studyDay } from '@/lib/scheduler/study-day'
import { logsOfAnyVersion, START, world } from '../../harness/events'
import { journal } from './journal'

/** Freezes a state to its last leaf: whatever writes to it afterwards throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

it('[P21] event by event gives what a full replay gives, and no state handed out ever changes', () => {
  fc.assert(
    fc.property(logsOfAnyVersion(), (log) => {
      const sorted = sortLog(log)
      const stepwise = sorted.reduce<Progress>(
        (progress, event) => frozen(applyEvent(progress, event)),
        frozen(emptyProgress),
      )
      expect(stepwise).toEqual(project(log))
    }),
    { numRuns: 100 },
  )
})

it('[P22] the state does not depend on the order in which logs were merged or events arrived', () => {
  fc.assert(
    fc.property(logsOfAnyVersion(), fc.nat(), (log, cut) => {
      const [a, b] = [log.slice(0, cut % (log.length + 1)), log.slice(cut % (log.length + 1))]
      expect(project(merge(a, b))).toEqual(project(merge(b, a)))
      expect(project([...log].reverse())).toEqual(project(log))
      expect(project([...log, ...log])).toEqual(project(log))
    }),
  )
})

it('[P23] new events on top or in between give what a full replay gives', () => {
  fc.assert(
    fc.property(logsOfAnyVersion(), fc.array(fc.nat({ max: 60 }), { maxLength: 5 }), (log, cuts) => {
      const bounds = [0, ...cuts.filter((cut) => cut < log.length).sort((x, y) => x - y), log.length]
      let held: readonly LoggedEvent[] = []
      let progress = emptyProgress
      for (const [index, from] of bounds.slice(0, -1).entries()) {
        const arrived = log.slice(from, bounds[index + 1])
        held = merge(held, arrived)
        progress = applyAll(progress, arrived, held)
        expect(progress).toEqual(project(held))
      }
    }),
  )
})

it('[P24] events follow a state when each sorts after all that is in it', () => {
  const { log } = journal().visit('ports').visit('session-store').visit('ports')
  const [first, second, third] = log
  if (!first || !second || !third) throw new Error('three events')
  const progress = project([first, second])
  expect(follows(progress, [third])).toBe(true)
  expect(follows(progress, [])).toBe(true)
  expect(follows(progress, [third, first])).toBe(false)
  expect(follows(progress, [second])).toBe(false)
})

it('[P25] what this code does not know is carried and moves nothing but the mark', () => {
  fc.assert(
    fc.property(logsOfAnyVersion(), (log) => {
      const progress = project(log)
      const known = log.filter(isKnown)
      const { lastEventId, unknown, ...state } = progress
      const { lastEventId: _, unknown: none, ...plain } = project(known)
      expect(state).toEqual(plain)
      expect([unknown, none]).toEqual([log.length - known.length, 0])
      expect(lastEventId).toBe(sortLog(log).at(-1)?.id ?? '')
      expect(progress.events).toBe(known.length)
    }),
  )
})

it('[P26] nothing an act touches grows with the log', () => {
  const [card] = world.cards
  const long = journal()
  for (let round = 0; round < 3000; round++) long.after(60_000).review(card, 3)
  const before = project(long.log)
  expect(before.undoable).toHaveLength(20)
  expect(JSON.stringify(before).length).toBeLessThan(9000)
  const untouched = frozen({ ...before, attempts: {}, answers: {} })
  const after = applyEvent(untouched, long.review(card, 3).last)
  expect(after.attempts).toBe(untouched.attempts)
  expect(after.answers).toBe(untouched.answers)
  expect(after.settings).toBe(untouched.settings)
})

it("[P27] a card's memory is the schedule of its grades, each at the retention asked for at the time; no course is asked", () => {
  const [card] = world.cards
  const story = journal().review(card, 3).write({ kind: 'plan-set', examDay: null, minutes: 10, retention: 0.8 })
  story
    .after(20 * 86_400_000)
    .review(card, 3)
    .after(60_000)
    .review(card, 4)
  const [first, , second, third] = story.log
  const recalledBy = third?.id ?? ''
  const act = (event: LoggedEvent | undefined, rating: 3 | 4) => ({
    at: event?.at ?? 0,
    offset: 540,
    seed: card,
    rating,
  })
  const one = schedule(null, act(first, 3), { retention: 0.9 })
  const two = schedule(one, act(second, 3), { retention: 0.8 })
  const three = schedule(two, act(third, 4), { retention: 0.8 })
  expect(project(story.log).cards).toEqual({ [card]: { memory: three, recalledBy, suspended: false, flagged: false } })
})

it('[P28] suspending and flagging mark a card and leave its memory; taking both back leaves no trace', () => {
  const [card] = world.cards
  const story = journal().write({ kind: 'card-suspended', card }).write({ kind: 'card-flagged', card, flagged: true })
  expect(project(story.log).cards[card]).toEqual({ memory: null, recalledBy: null, suspended: true, flagged: true })
  story.write({ kind: 'card-resumed', card }).write({ kind: 'card-flagged', card, flagged: false })
  expect(project(story.log).cards).toEqual({})
})

it('[P29] lessons, plan and settings hold the latest word on each', () => {
  const [lesson] = world.lessons
  const story = journal()
    .write({ kind: 'lesson-read', lesson })
    .after(1000)
    .write({ kind: 'lesson-read', lesson })
    .write({ kind: 'plan-set', examDay: '2026-05-01', minutes: 20, retention: 0.95 })
    .write({ kind: 'plan-set', examDay: null, minutes: 10, retention: 0.9 })
    .write({ kind: 'setting-changed', setting: 'grades', value: 4 })
    .write({ kind: 'setting-changed', setting: 'grades', value: 2 })
  expect(project(story.log)).toMatchObject({
    lessonsRead: { [lesson]: START + 1000 },
    plan: { examDay: null, minutes: 10, retention: 0.9 },
    settings: { grades: 2 },
  })
})

it('[P30] a question knows its last answer, when, of which revision, how often it was answered, and what was ever chosen', () => {
  const [question] = world.questions
  const [right, wrong] = world.options
  const given = {
    kind: 'question-answered',
    question,
    options: world.options,
    where: 'drill',
    ms: 1,
    language: 'ko',
  } as const
  const story = journal()
    .write({ ...given, revision: 'r0', chosen: [wrong] })
    .after(1000)
    .write({ ...given, revision: 'r1', chosen: [right], correct: true })
  const [first, second] = story.log
  expect(project(story.log).answers).toEqual({
    [question]: {
      chosen: [right],
      revision: 'r1',
      at: START + 1000,
      correct: true,
      times: 2,
      first: { at: START, where: 'drill', correct: null },
      picked: { [wrong]: first?.id, [right]: second?.id },
    },
  })
})

it('[P53] a card knows the event of its last recall; a miss and an undone recall leave the one before', () => {
  const [card] = world.cards
  const story = journal().review(card, 1)
  const recalledBy = (): string | null | undefined => project(story.log).cards[card]?.recalledBy
  expect(recalledBy()).toBeNull()
  const recalled = story.after(60_000).review(card, 2).last.id
  expect(recalledBy()).toBe(recalled)
  story.after(60_000).review(card, 1)
  expect(recalledBy()).toBe(recalled)
  const later = story.after(60_000).review(card, 3).last.id
  expect(recalledBy()).toBe(later)
  story.write({ kind: 'act-undone', target: later })
  expect(recalledBy()).toBe(recalled)
})

it('[P54] a study day adds up its grades, hits, first grades and time; a look left lying counts a minute', () => {
  const [one, two] = world.cards
  const grade = (card: CardId, rating: 1 | 3, ms: number) =>
    ({ kind: 'card-reviewed', card, rating, ms, language: 'ko' }) as const
  const story = journal()
    .write(grade(one, 1, 4000.4))
    .after(60_000)
    .write(grade(one, 3, 2000))
    .after(60_000)
    .write(grade(two, 3, 10 * 60_000))
    .after(DAY)
    .write(grade(two, 3, 1000))
  const today = studyDay(START, 540)
  expect(project(story.log).days).toEqual({
    [today]: { reviews: 3, hits: 2, fresh: 2, ms: 66_000, freshMs: 64_000, tested: 0, kept: 0, foretold: 0 },
    [today + 1]: { reviews: 1, hits: 1, fresh: 0, ms: 1000, freshMs: 0, tested: 0, kept: 0, foretold: 0 },
  })
  story.write({ kind: 'act-undone', target: story.last.id })
  expect(Object.keys(project(story.log).days)).toEqual([String(today)])
})
