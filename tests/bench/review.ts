/** What reviewing costs and what it gives: (a) a grade and (b) the day's queue as they grow, (c) the exam-day plan against plain FSRS. */
import { deck } from './deck'
import { inLanes } from './lanes'
import { measures, type Row, type Situation, situations } from './plan/compare'
import type { Measure } from './table'

export const review = async (): Promise<readonly Measure[]> => [
  ...(await deck()),
  ...measures(await inLanes<Situation, Row>('tests/bench/plan/lane.ts', situations)),
]
