import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY } from '@/lib/core/time'
import type { LearningEvent } from '@/lib/progress/events'
import { isKnown } from '@/lib/progress/guard'
import { sortLog } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { calendar, mondayOf } from '@/lib/progress/statistics/calendar'
import { hitRatio, hitsBetween } from '@/lib/progress/statistics/hit-ratio'
import { shareOf } from '@/lib/progress/statistics/interval'
import { ENOUGH_TESTS, retention } from '@/lib/progress/statistics/retention'
import { studyDay } from '@/lib/scheduler/study-day'
import { logs, START } from '../../../harness/events'

const TODAY = studyDay(START, 540) + 20

/** The grades that stand, straight from the log: an undo strikes out its target if nothing of the card came after it. */
function standing(log: readonly LearningEvent[]): readonly { day: number; hit: boolean }[] {
  let grades: { id: string; card: string; day: number; hit: boolean }[] = []
  let undoable: string[] = []
  for (const event of sortLog(log).filter(isKnown)) {
    if (event.kind === 'card-reviewed') {
      const { id, card, rating } = event
      grades.push({ id, card, day: studyDay(event.at, event.offset), hit: rating !== 1 })
      undoable = [...undoable, id].slice(-20)
    }
    if (event.kind === 'act-undone' && undoable.includes(event.target)) {
      const target = grades.find(({ id }) => id === event.target)
      const later = grades.filter(({ card, id }) => card === target?.card && undoable.includes(id)).at(-1)
      if (later !== target) continue
      grades = grades.filter((grade) => grade !== target)
      undoable = undoable.filter((id) => id !== event.target)
    }
  }
  return grades
}

it('[G4] the hit ratio of a day is hits by grades of the seven days that end with it', () => {
  fc.assert(
    fc.property(logs({ maxLength: 100 }), fc.integer({ min: 1, max: 40 }), (log, most) => {
      const { days } = project(log)
      const grades = standing(log)
      const shown = hitRatio(days, TODAY, most)
      const known = grades.map(({ day }) => day)
      const first = Math.min(...known)
      expect(shown.length).toBe(known.length === 0 || first > TODAY ? 0 : Math.min(most, TODAY - first + 1))
      for (const [index, { day, reviews, hits, ratio }] of shown.entries()) {
        expect(day).toBe(TODAY - shown.length + 1 + index)
        const own = grades.filter((grade) => grade.day === day)
        expect([reviews, hits]).toEqual([own.length, own.filter(({ hit }) => hit).length])
        const week = grades.filter((grade) => grade.day > day - 7 && grade.day <= day)
        if (week.length === 0) expect(ratio).toBeNull()
        else expect(ratio).toBeCloseTo(week.filter(({ hit }) => hit).length / week.length, 12)
      }
      const week = grades.filter(({ day }) => day > TODAY - 7 && day <= TODAY)
      expect(hitsBetween(days, TODAY - 6, TODAY).reviews).toBe(week.length)
    }),
  )
})

it('[G5] the calendar holds every grade of its weeks once, from Monday to today, and counts no streak', () => {
  fc.assert(
    fc.property(logs({ maxLength: 100 }), fc.integer({ min: 1, max: 60 }), (log, count) => {
      const weeks = calendar(project(log).days, TODAY, count)
      expect(weeks.length).toBe(count)
      const days = weeks.flatMap((week) => week.days)
      expect(days.at(-1)?.day).toBe(TODAY)
      // No day twice, none left out.
      expect(days.map(({ day }) => day)).toEqual(days.map((_, index) => TODAY - days.length + 1 + index))
      const most = Math.max(1, ...days.map(({ reviews }) => reviews))
      const grades = standing(log)
      for (const { day, reviews, level } of days) {
        expect(reviews).toBe(grades.filter((grade) => grade.day === day).length)
        expect(level).toBe([0, 1, 2, 3, 4].find((step) => reviews * 4 <= most * step))
      }
      for (const { monday, days: own, reviews } of weeks) {
        expect(new Date(monday * DAY).getUTCDay()).toBe(1)
        expect(own[0]?.day).toBe(monday)
        expect(reviews).toBe(own.reduce((sum, one) => sum + one.reviews, 0))
      }
    }),
  )
  expect([0, 3, 4, 10, -3].map(mondayOf)).toEqual([-3, -3, 4, 4, -3])
})

it('[G6] retention is what was kept of what was tested, by week, with its interval and what was expected; under twenty tests nothing is said', () => {
  const day = fc.record({ tested: fc.nat(30), share: fc.double({ min: 0, max: 1, noNaN: true }), each: fc.nat(1000) })
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (list, count) => {
      const rows = list.map(({ tested, share, each }, index) => {
        const kept = Math.floor(tested * share)
        return [String(TODAY + 3 - index), { tested, kept, foretold: tested * each }] as const
      })
      const said = retention(Object.fromEntries(rows), TODAY, count)
      // Week by week, day by day: by the name of its weekday.
      const weekOf = (text: string): number => {
        let at = Number(text)
        while (new Date(at * DAY).getUTCDay() !== 1) at--
        return at
      }
      const last = weekOf(String(TODAY))
      const shown = rows.filter(([text]) => Number(text) <= TODAY && weekOf(text) > last - 7 * count)
      const total = (of: 'tested' | 'kept' | 'foretold', among = shown) =>
        among.reduce((sum, [, tests]) => sum + tests[of], 0)
      if (total('tested') < ENOUGH_TESTS) {
        expect(said).toEqual({ kind: 'not-enough', more: ENOUGH_TESTS - total('tested') })
        return
      }
      if (said.kind !== 'known') throw new Error('there are enough')
      expect(said.kept).toMatchObject({ hits: total('kept'), of: total('tested') })
      expect(said.foretold).toBeCloseTo(total('foretold') / total('tested') / 1000, 12)
      const mondays = [...new Set(shown.filter(([, { tested }]) => tested > 0).map(([text]) => weekOf(text)))]
      expect(said.weeks.map(({ monday }) => monday)).toEqual(mondays.sort((a, b) => a - b))
      for (const { monday, kept } of said.weeks) {
        const own = shown.filter(([text]) => weekOf(text) === monday)
        expect([kept.hits, kept.of]).toEqual([total('kept', own), total('tested', own)])
      }
    }),
  )
})

it('[G7] the interval of a share is Wilson’s: the shares a test at 5 % a side would not refuse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const hits = Math.round(of * part)
      const { share, low, high } = shareOf(hits, of)
      expect(share).toBe(hits / of)
      expect(low).toBeLessThanOrEqual(share + 1e-12)
      expect(high).toBeGreaterThanOrEqual(share - 1e-12)
      // At its ends the count lies exactly 1.645 standard errors away: what defines the interval, not how it is worked out.
      for (const end of [low, high])
        if (end > 0 && end < 1)
          expect(Math.abs(share - end) / Math.sqrt((end * (1 - end)) / of)).toBeCloseTo(1.6448536, 5)
    }),
  )
  expect(shareOf(0, 9).low).toBe(0)
  expect(shareOf(9, 9).high).toBe(1)
})
