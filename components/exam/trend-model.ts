import type { Instant } from '@/lib/core/time'
import type { Form } from '@/lib/exam/form'
import { type Cut, type Estimate, estimateScore, type Tally } from '@/lib/exam/scale'
import type { AttemptProgress } from '@/lib/progress/state'
import { noEstimate } from './report-model'

/** One paper that says something of the exam's score. */
export type TrendPoint = {
  readonly id: string
  readonly at: Instant
  readonly form: Form
  readonly cut: Cut
  readonly tally: Tally
  readonly estimate: Estimate
}

/** The papers drawn and sat as the exam is, oldest first, each with our estimate of its score. */
export function trendOf(attempts: readonly AttemptProgress[]): readonly TrendPoint[] {
  return attempts
    .flatMap(({ id, form, startedAt: at, outcome }): readonly TrendPoint[] => {
      const { cut } = form
      if (!cut || outcome.kind !== 'submitted' || outcome.shown.scored === 0) return []
      if (noEstimate(form) !== null) return []
      return [{ id, at, form, cut, tally: outcome.shown, estimate: estimateScore(outcome.shown, cut) }]
    })
    .toSorted((one, two) => one.at - two.at)
}

export type TrendScale = {
  readonly x: (index: number) => number
  readonly y: (score: number) => number
  /** Scores named on the axis. */
  readonly scores: readonly number[]
}

type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Scores from a round hundred below all that is shown up to the scale's end; papers side by side in their order. */
export function trendScale(points: readonly TrendPoint[], { min, max }: Cut, frame: Frame): TrendScale {
  const lowest = Math.min(max, ...points.map(({ estimate }) => estimate.low))
  const floor = Math.min(Math.max(min, Math.floor(lowest / 100) * 100), max - 100)
  const step = (frame.right - frame.left) / points.length
  return {
    x: (index) => frame.left + (index + 0.5) * step,
    y: (score) => frame.bottom - ((score - floor) / (max - floor)) * (frame.bottom - frame.top),
    scores: [floor, max],
  }
}
