import { MINUTE, SECOND } from '@/lib/core/time'
import type { FlightRecord } from '@/lib/exam/flight-record'
import type { Stay } from '@/lib/exam/stays'

/** Where things stand in the picture of a flight, in its own units: made to measure, one unit a pixel. */
export type FlightScale = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  /** The line of question 1, then those of the marks. */
  readonly bottom: number
  readonly switches: number
  readonly changes: number
  readonly x: (ms: number) => number
  readonly y: (number: number) => number
  readonly times: readonly number[]
  readonly numbers: readonly number[]
}

const LEFT = 28
const RIGHT = 10
const TOP = 16
const HEIGHT = { narrow: 320, wide: 340 } as const
/** Below the plot: two lines of marks and the axis. */
const BELOW = 76

const STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600].map((seconds) => seconds * SECOND)
const MOST_TICKS = 6

/** The moments named on the axis: round ones, at most seven. */
export function timeTicks(total: number): readonly number[] {
  const step = STEPS.find((one) => total / one <= MOST_TICKS) ?? 60 * MINUTE
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step)
}

/** The numbers named on the axis: the first, the last, and round ones with room around them. */
export function numberTicks(count: number): readonly number[] {
  const step = count > 40 ? 20 : count > 15 ? 10 : 5
  const round = Array.from({ length: Math.floor(count / step) }, (_, index) => (index + 1) * step)
  return [...new Set([1, ...round.filter((one) => one <= count - step / 2), count])]
}

export function flightScale({ total, questions }: FlightRecord, width: number): FlightScale {
  const height = width < 520 ? HEIGHT.narrow : HEIGHT.wide
  const bottom = height - BELOW
  const right = width - RIGHT
  return {
    width,
    height,
    left: LEFT,
    right,
    top: TOP,
    bottom,
    switches: bottom + 18,
    changes: bottom + 38,
    x: (ms) => LEFT + (total === 0 ? 0 : (ms / total) * (right - LEFT)),
    y: (number) => bottom - (questions < 2 ? 0 : (number - 1) / (questions - 1)) * (bottom - TOP),
    times: timeTicks(total),
    numbers: numberTicks(questions),
  }
}

/** A path along stays. */
export const stayPath = (stays: readonly Stay[], { x, y }: FlightScale): string =>
  stays.map(({ from, to, number }) => `M${px(x(from))} ${px(y(number))}H${px(x(to))}`).join('')

/** The jumps from stay to stay, where no time away lies between. */
export const jumpPath = (stays: readonly Stay[], { x, y }: FlightScale): string =>
  stays
    .slice(1)
    .map((stay, index) => {
      const before = stays[index]
      if (!before || before.to !== stay.from) return ''
      return `M${px(x(stay.from))} ${px(y(before.number))}V${px(y(stay.number))}`
    })
    .join('')

const px = (value: number): number => Math.round(value * 10) / 10
