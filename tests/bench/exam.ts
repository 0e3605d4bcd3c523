/** Whether the exam's estimates hold (calibration), what a paper costs as the bank grows (assembly), and what its room fetches. */
import { assembly } from './exam/assembly'
import { calibrate, measures } from './exam/calibration'
import { opening } from './exam/opening'
import type { Measure } from './table'

export const exam = async (): Promise<readonly Measure[]> => [
  ...measures(calibrate()),
  ...assembly(),
  ...(await opening()),
]
