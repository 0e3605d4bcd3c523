/** The geometry of the hit ratio's line: pure numbers, drawn by hit-ratio.tsx. */
import type { HitDay } from '@/lib/progress/statistics/hit-ratio'

export type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

export type Line = {
  /** As many strokes as there are runs of days with a ratio. */
  readonly path: string
  readonly end: { readonly x: number; readonly y: number; readonly ratio: number } | null
  readonly floor: number
  readonly y: (ratio: number) => number
}

/** The scale begins at 0.6, or at the tenth below the lowest ratio. */
const FLOOR = 0.6

const round = (value: number): number => Math.round(value * 10) / 10

export function lineOf(days: readonly HitDay[], { left, right, top, bottom }: Frame): Line {
  const known = days.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]))
  const floor = Math.min(FLOOR, Math.floor(Math.min(1, ...known) * 10) / 10)
  const y = (ratio: number): number => round(bottom - ((ratio - floor) / (1 - floor)) * (bottom - top))
  const step = days.length > 1 ? (right - left) / (days.length - 1) : 0
  const x = (index: number): number => round(days.length > 1 ? left + index * step : right)
  const path = days
    .map(({ ratio }, index) => {
      if (ratio === null) return ''
      const begins = index === 0 || days[index - 1]?.ratio === null
      // A single day is a stroke of no length: its round ends make it a dot.
      return `${begins ? 'M' : 'L'}${x(index)} ${y(ratio)}${begins ? 'h0' : ''}`
    })
    .join('')
  const last = days.findLastIndex(({ ratio }) => ratio !== null)
  const ratio = days[last]?.ratio ?? null
  return { path, end: ratio === null ? null : { x: x(last), y: y(ratio), ratio }, floor, y }
}
