import type { Situation } from '@/lib/scheduler/plan/types'
import { type Answer, answersTo } from './answers'

/** Without a worker: on the page, after it was painted, each step in a task of its own. */
function askHere(situation: Situation, onAnswer: (answer: Answer) => void): () => void {
  const answers = answersTo(situation)
  const step = (): void => {
    const { done, value } = answers.next()
    if (done) return
    onAnswer(value)
    timer = setTimeout(step)
  }
  let timer = setTimeout(step)
  return () => clearTimeout(timer)
}

/**
 * Asks what the planner says of a situation.
 * @param onAnswer called for each part as it is worked out
 * @returns stops it: nothing is worked out any more that nobody waits for
 */
export function askPlanner(situation: Situation, onAnswer: (answer: Answer) => void): () => void {
  const worker = new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module' })
  let stop = (): void => worker.terminate()
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data))
  // Where the worker cannot be loaded the plan is made all the same.
  worker.addEventListener('error', () => {
    worker.terminate()
    stop = askHere(situation, onAnswer)
  })
  worker.postMessage(situation)
  return () => stop()
}
