/**
 * Work that measures no time, on all processors at once: a process for each takes one piece after another. What is timed stays
 * outside, alone on the machine.
 */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** In a module of its own, which is a lane: what it makes of each piece. */
export function lane<Piece, Result>(work: (piece: Piece) => Result | Promise<Result>): void {
  process.on('message', (piece: Piece) => {
    // What goes wrong ends the process, and with it the whole.
    Promise.resolve(piece)
      .then(work)
      .then((result) => process.send?.(result))
  })
}

/** Which lane this process is, from 0: two must not take one port. */
export const laneNumber = Number(process.env.BENCH_LANE ?? 0)

/**
 * @param module path of a module that calls `lane`
 * @param most lanes at once; more than there are processors for what mostly waits
 * @returns what was made of each piece, in the order of the pieces
 * @throws where a lane dies
 */
export async function inLanes<Piece extends string | number | object, Result>(
  module: string,
  pieces: readonly Piece[],
  most: number = availableParallelism(),
): Promise<readonly Result[]> {
  const results: Result[] = []
  const waiting = [...pieces.entries()]
  await Promise.all(
    Array.from(
      { length: Math.min(most, pieces.length) },
      (_, number) =>
        new Promise<void>((resolve, reject) => {
          const child = fork(module, { env: { ...process.env, BENCH_LANE: String(number) }, serialization: 'advanced' })
          let working = -1
          const next = (): void => {
            const [index, piece] = waiting.shift() ?? []
            if (index === undefined || piece === undefined) return void child.disconnect()
            working = index
            child.send(piece)
          }
          child.on('message', (result: Result) => {
            results[working] = result
            next()
          })
          child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${module} ended with ${code}`))))
          next()
        }),
    ),
  )
  return results
}
