/** How well reviewing is scheduled. (c): the exam-day plan against plain FSRS. */
import { compare, measures } from './plan/compare'
import type { Measure } from './table'

export const review = async (): Promise<readonly Measure[]> => measures(compare())
