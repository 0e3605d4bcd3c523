/** The planner beside the page: the days to the exam are walked through there, and no key and no touch waits for it. */
import type { Situation } from '@/lib/scheduler/plan/types'
import { answersTo } from './answers'

addEventListener('message', ({ data }: MessageEvent<Situation>) => {
  for (const answer of answersTo(data)) postMessage(answer)
})
