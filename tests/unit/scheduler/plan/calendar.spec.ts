import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY, HOUR } from '@/lib/core/time'
import { daysLeft, phaseOf } from '@/lib/scheduler/plan/plan'
import { deck, known, NOW, SEOUL, situation, unseen } from './situations'

const goal = (examDay: string | null) => ({ examDay, minutes: 20, retention: 0.9 })

it('[S42] days left are counted in study days, which turn at 04:00 local', () => {
  const exam = goal('2026-03-08')
  // 03:59 and 04:00 in Seoul on 1 March.
  expect(daysLeft(exam, { at: Date.UTC(2026, 1, 28, 18, 59), offset: SEOUL })).toBe(8)
  expect(daysLeft(exam, { at: Date.UTC(2026, 1, 28, 19), offset: SEOUL })).toBe(7)
  expect(daysLeft(exam, { at: Date.UTC(2026, 2, 7, 23, 30), offset: SEOUL })).toBe(0)
  expect(daysLeft(exam, { at: Date.UTC(2026, 2, 8, 19), offset: SEOUL })).toBe(-1)
  expect(daysLeft(goal(null), { at: NOW, offset: SEOUL })).toBeNull()
  for (const bad of ['', 'soon', '2026-02-31', '2026-3-8', '2026-13-01'])
    expect(daysLeft(goal(bad), { at: NOW, offset: SEOUL })).toBeNull()
})

it('[S43] wherever the learner is and whatever the clocks do, noon of the day before is one day off and noon of the day none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 19_000, max: 22_000 }), fc.integer({ min: -12, max: 14 }), (day, hours) => {
      const examDay = new Date(day * DAY).toISOString().slice(0, 10)
      // The clocks may change in the night before: the offsets of the two noons differ by an hour either way.
      for (const change of [-60, 0, 60]) {
        const at = (noon: number, offset: number) => ({ at: noon * DAY + 12 * HOUR - offset * 60_000, offset })
        expect(daysLeft(goal(examDay), at(day - 1, hours * 60))).toBe(1)
        expect(daysLeft(goal(examDay), at(day, hours * 60 + change))).toBe(0)
        expect(daysLeft(goal(examDay), at(day + 1, hours * 60 + change))).toBe(-1)
      }
    }),
  )
})

it('[S44] the phase is none, learn, consolidate, exam day and over, in this order and never back', () => {
  const order = ['learn', 'consolidate', 'exam-day', 'over']
  const seen = deck([known(5, 1), known(3, 2), ...unseen(4)])
  expect(phaseOf(situation(seen, { days: null }))).toBe('none')
  expect(phaseOf(situation(seen, { days: 30 }))).toBe('learn')
  expect(phaseOf(situation(deck([known(5, 1)]), { days: 30 }))).toBe('consolidate')
  expect(phaseOf(situation(seen, { days: 30, minutes: 0 }))).toBe('consolidate')
  expect(phaseOf(situation(seen, { days: 0 }))).toBe('exam-day')
  expect(phaseOf(situation(seen, { days: -1 }))).toBe('over')
  // Four unseen cards on the last evening: there is time for them. Behind hundreds of cold cards and with little time, not.
  expect(phaseOf(situation(seen, { days: 1 }))).toBe('learn')
  const cold = deck([...Array.from({ length: 300 }, () => known(0.3, 20)), ...unseen(4)])
  expect(phaseOf(situation(cold, { days: 1, minutes: 5 }, { pace: { fresh: 40_000, review: 8_000 } }))).toBe(
    'consolidate',
  )
  const phases = Array.from({ length: 34 }, (_, day) =>
    phaseOf(situation(deck([known(5, 1)]), { days: 30 }, { now: { at: NOW + day * DAY, offset: SEOUL } })),
  )
  expect(phases.map((phase) => order.indexOf(phase))).toEqual(phases.map((phase) => order.indexOf(phase)).toSorted())
})
