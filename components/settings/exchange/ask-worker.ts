import type { Answer, Task } from './messages'

/**
 * Hands a task to a worker of its own.
 * @param onAnswer hears of the progress, and at the end of what came of it
 * @returns cancels: the worker is gone at once, and nothing is heard of it any more
 */
export function askWorker(task: Task, onAnswer: (answer: Answer) => void): () => void {
  const worker = new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind !== 'progress') worker.terminate()
    onAnswer(data)
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    onAnswer({ kind: 'failed', why: 'broken' })
  })
  worker.postMessage(task)
  return () => worker.terminate()
}
