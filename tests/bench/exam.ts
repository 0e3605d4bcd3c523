/** Whether the exam's estimates hold (calibration), what a paper costs as the bank grows (assembly), and what its room fetches. */
import { assembly } from './exam/assembly'
import { type Calibration, caseCount, measures } from './exam/calibration'
import { opening } from './exam/opening'
import { inLanes } from './lanes'
import type { Measure } from './table'

const calibrations = async (): Promise<readonly Calibration[]> =>
  (await inLanes<number, readonly Calibration[]>('tests/bench/exam/lane.ts', [...Array(caseCount).keys()])).flat()

export const exam = async (): Promise<readonly Measure[]> => [
  ...measures(await calibrations()),
  ...assembly(),
  ...(await opening()),
]
