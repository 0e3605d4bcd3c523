/** Milliseconds of work between two turns of the page: half a frame, so that a bar moves and a key answers. */
const TURN = 8

/** A turn of the page. Not by a timer: nested ones wait four milliseconds each, a third of the time for nothing. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/** Gives the page its turn whenever enough work was done since the last one. */
export function createRest(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN) return
    await turn()
    since = performance.now()
  }
}
