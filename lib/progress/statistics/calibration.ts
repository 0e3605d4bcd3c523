/** How far the learner's own certainty can be trusted: right answers among those called sure, unsure and a guess. */
import type { Confidence } from '../events'
import type { AttemptProgress } from '../state'
import { type Share, shareOf } from './interval'

export const CONFIDENCES: readonly Confidence[] = ['sure', 'unsure', 'guess']

/** Answers of one kind below which their share is not shown. */
export const ENOUGH_ANSWERS = 5

export type CalibrationRow = {
  readonly confidence: Confidence
  /** Null when there are too few. */
  readonly right: Share | null
  readonly answers: number
}

/** From papers that were handed in: the answers whose certainty was said, by the certainty last said. Open questions do not count. */
export function calibration(attempts: readonly AttemptProgress[]): readonly CalibrationRow[] {
  const counts = { sure: { of: 0, hits: 0 }, unsure: { of: 0, hits: 0 }, guess: { of: 0, hits: 0 } }
  for (const { form, answers, confidence, outcome } of attempts) {
    if (outcome.kind !== 'submitted' || outcome.right === null) continue
    for (const { question } of form.questions) {
      const said = confidence[question]
      if (said === undefined || (answers[question]?.length ?? 0) === 0) continue
      counts[said].of += 1
      if (outcome.right.includes(question)) counts[said].hits += 1
    }
  }
  return CONFIDENCES.map((confidence) => {
    const { of, hits } = counts[confidence]
    return { confidence, answers: of, right: of < ENOUGH_ANSWERS ? null : shareOf(hits, of) }
  })
}
