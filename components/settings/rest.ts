/** Milliseconds of work between two turns of the page: half a frame, so that a bar moves and a key answers. */
const TURN = 8

/** Gives the page its turn whenever enough work was done since the last one. */
export function createRest(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN) return
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}
