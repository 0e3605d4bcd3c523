import type { Wish } from './wishes'

/** Longer than the slowest honest answer: a worker that was replaced or put to sleep never says anything. Milliseconds. */
const PATIENCE = 120_000

/** Asks the worker something. @returns what it says, unguarded; undefined when it says nothing */
export function ask(worker: ServiceWorker, wish: Wish): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const end = (said?: unknown): void => {
      clearTimeout(patience)
      port1.close()
      resolve(said)
    }
    const patience = setTimeout(end, PATIENCE)
    port1.onmessage = ({ data }) => end(data)
    worker.postMessage(wish, [port2])
  })
}
