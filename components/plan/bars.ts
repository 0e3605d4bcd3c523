/** The geometry of the days ahead: pure numbers, drawn by forecast-chart.tsx. */
import type { DayAhead, Pace } from '@/lib/scheduler/plan/types'
import { rampStep } from '@/lib/scheduler/retrievability'
import type { StudyDay } from '@/lib/scheduler/study-day'

export type Box = { readonly width: number; readonly top: number; readonly bottom: number }
export type Bar = {
  readonly day: StudyDay
  readonly x: number
  readonly width: number
  readonly reviews: { readonly y: number; readonly height: number }
  readonly fresh: { readonly y: number; readonly height: number }
  /** Step of the ramp for the recall expected that evening. */
  readonly step: number
}
export type Bars = {
  readonly bars: readonly Bar[]
  /** Where the minutes of the goal stand. */
  readonly capY: number
  /** The exam's place: in the middle of its day, or null when it is not among these days. */
  readonly examX: number | null
}

/** Room at the right for the word at the line. */
const MARGIN = 44
const GAP = 1.5

const round = (value: number): number => Math.round(value * 10) / 10

type Wanted = {
  readonly days: readonly DayAhead[]
  readonly pace: Pace
  readonly minutes: number
  readonly exam: StudyDay | null
}

export function barsOf({ days, pace, minutes, exam }: Wanted, { width, top, bottom }: Box): Bars {
  const most = Math.max(minutes, 1, ...days.map((day) => day.minutes))
  const pitch = (width - MARGIN) / Math.max(1, days.length)
  const barWidth = round(pitch * 0.66)
  const tall = (amount: number): number => (amount / most) * (bottom - top)
  const examIndex = days.findIndex(({ day }) => day === exam)
  return {
    bars: days.map(({ day, fresh, reviews, minutes: all, recall }, index) => {
      const freshTime = fresh * pace.fresh
      const time = freshTime + reviews * pace.review
      const freshShare = time > 0 ? freshTime / time : 0
      const whole = tall(all)
      const above = whole * freshShare
      const below = whole - above
      return {
        day,
        x: round(index * pitch),
        width: barWidth,
        reviews: { y: round(bottom - below), height: round(below) },
        fresh: { y: round(bottom - whole), height: round(Math.max(0, above - (below > 0 ? GAP : 0))) },
        step: rampStep(recall),
      }
    }),
    capY: round(bottom - tall(minutes)),
    examX: examIndex < 0 ? null : round(examIndex * pitch + barWidth / 2),
  }
}
