/** Time for the store tests: timers that move when told, and ways to wait for what needs no time. */

/** Timers that run when `pass` lets the time pass. */
export function createTimers() {
  let elapsed = 0
  let timers: { readonly due: number; readonly run: () => void }[] = []
  return {
    later(ms: number, run: () => void): () => void {
      const timer = { due: elapsed + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    pass(ms: number): void {
      elapsed += ms
      const due = timers.filter((timer) => timer.due <= elapsed)
      timers = timers.filter((timer) => timer.due > elapsed)
      for (const timer of due) timer.run()
    },
    /** Milliseconds until the next one, or null. */
    next: (): number | null => (timers.length === 0 ? null : Math.min(...timers.map((timer) => timer.due)) - elapsed),
  }
}

/** A promise, and what fulfils it. */
export function signal(): [Promise<void>, () => void] {
  let fulfil = () => {}
  const promise = new Promise<void>((resolve) => {
    fulfil = resolve
  })
  return [promise, fulfil]
}

/** Lets everything that waits for nothing but promises go on. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Lets promises and the database go on for so many turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}
