import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '@/lib/core/time'
import { fromStudyTime, nextStudyDayStart, studyDay, studyDayStart, toStudyTime } from '@/lib/scheduler/study-day'
import { offsets } from '../../harness/events'

const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0) })
const SEOUL = 540

it('[S1] the study day turns at 04:00 local time', () => {
  // 03:59 in Seoul on 2 March is 18:59 UTC on 1 March.
  const beforeTurn = Date.UTC(2026, 2, 1, 18, 59)
  expect(studyDay(beforeTurn, SEOUL)).toBe(studyDay(Date.UTC(2026, 2, 1, 0), SEOUL))
  expect(studyDay(beforeTurn + MINUTE, SEOUL)).toBe(studyDay(beforeTurn, SEOUL) + 1)
})

it('[S2] one instant is on the right day in Seoul and in UTC', () => {
  const instant = Date.UTC(2026, 2, 1, 20) // 05:00 on the 2nd in Seoul
  expect(studyDay(instant, SEOUL)).toBe(Date.UTC(2026, 2, 2) / DAY)
  expect(studyDay(instant, 0)).toBe(Date.UTC(2026, 2, 1) / DAY)
})

it('[S3] a day begins with its first instant, and the next is the first instant of tomorrow', () => {
  fc.assert(
    fc.property(instants, offsets, (at, offset) => {
      const today = studyDay(at, offset)
      const start = studyDayStart(today, offset)
      const next = nextStudyDayStart({ at, offset })
      expect(start <= at && at < next).toBe(true)
      expect([studyDay(start - 1, offset), studyDay(start, offset)]).toEqual([today - 1, today])
      expect([studyDay(next - 1, offset), studyDay(next, offset)]).toEqual([today, today + 1])
      expect(new Date(start + offset * MINUTE).getUTCHours()).toBe(4)
      expect(fromStudyTime(toStudyTime(at, offset), offset)).toBe(at)
    }),
  )
})

it('[S4] a change of the clocks makes one day longer or shorter and loses none', () => {
  // Los Angeles, 8 March 2026: 02:00 becomes 03:00, between two mornings at 05:00 local 23 hours apart.
  const saturday = Date.UTC(2026, 2, 7, 13)
  const sunday = saturday + 23 * HOUR
  expect(studyDay(sunday, -420) - studyDay(saturday, -480)).toBe(1)
  // 1 November: 25 hours apart.
  const before = Date.UTC(2026, 9, 31, 12)
  expect(studyDay(before + 25 * HOUR, -480) - studyDay(before, -420)).toBe(1)
})
