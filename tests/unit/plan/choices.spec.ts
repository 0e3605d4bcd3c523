import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDay, dayNumber, dayText } from '@/components/plan/calendar'
import { dayLabel } from '@/components/plan/day-label'
import { examDayRange, LEAST_MINUTES, MOST_MINUTES, readExamDay, readMinutes } from '@/components/plan/limits'
import { HOUR } from '@/lib/core/time'
import { studyDay } from '@/lib/scheduler/study-day'

const SEOUL = 540
/** 21 November 2026, noon in Seoul. */
const now = { at: Date.UTC(2026, 10, 21, 3), offset: SEOUL }

describe('what may be asked of a plan', () => {
  it('[N22] an exam is today or within a year', () => {
    expect(readExamDay('2026-11-21', now)).toEqual({ ok: true, value: '2026-11-21' })
    expect(readExamDay('2027-11-21', now)).toEqual({ ok: true, value: '2027-11-21' })
    expect(readExamDay('2026-11-20', now)).toEqual({ ok: false, error: 'past' })
    expect(readExamDay('2027-11-22', now)).toEqual({ ok: false, error: 'far' })
    for (const text of ['', '2026-13-01', '2026-02-30', '14.12.2026', '2026-12-14T00:00', '26-12-14'])
      expect(readExamDay(text, now), text).toEqual({ ok: false, error: 'unreadable' })
  })

  it('[N22] what the date field offers is what is accepted, at any hour and anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * 365 * 24 }), fc.integer({ min: -720, max: 840 }), (hours, offset) => {
        const then = { at: now.at + hours * HOUR, offset }
        const { first, last } = examDayRange(then)
        const [from, to] = [dayNumber(first) ?? 0, dayNumber(last) ?? 0]
        for (const day of [from, to]) expect(readExamDay(dayText(day), then).ok).toBe(true)
        for (const day of [from - 1, to + 1]) expect(readExamDay(dayText(day), then).ok).toBe(false)
      }),
    )
  })

  it('[N22] after midnight the exam "today" is the one of the new date, though the study day is still the old one', () => {
    const late = { at: Date.UTC(2026, 10, 21, 16), offset: SEOUL }
    expect(examDayRange(late).first).toBe('2026-11-22')
    expect(calendarDay(late)).toBe(studyDay(late.at, late.offset) + 1)
  })

  it('[N22] minutes are whole and between five and a hundred and twenty', () => {
    expect([readMinutes('5'), readMinutes(' 120 '), readMinutes('37')].every(({ ok }) => ok)).toBe(true)
    for (const text of [String(LEAST_MINUTES - 1), String(MOST_MINUTES + 1), '-20', '0', '9999999999999999999999'])
      expect(readMinutes(text), text).toEqual({ ok: false, error: 'range' })
    for (const text of ['', 'twenty', '20.5', '1e1', '２０'])
      expect(readMinutes(text), text).toEqual({ ok: false, error: 'unreadable' })
  })

  it('[N22] days and their names are two ways to say one thing', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => dayNumber(dayText(day)) === day))
    expect([dayLabel(dayNumber('2026-12-14') ?? 0, 'ko'), dayLabel(dayNumber('2026-12-01') ?? 0, 'en')]).toEqual([
      '12월 14일',
      '1 Dec',
    ])
  })
})
