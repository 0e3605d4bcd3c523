import { request as ask, createServer } from 'node:http'

/** Bytes of a document that come at once: less than a row of most lists. */
const PIECE = 800
/** Milliseconds between two pieces: time for a picture. */
const PAUSE = 20
/** Bytes after which the rest comes whole: more than what the first screen shows. */
const SCREEN = 60_000

/** The site at `origin` on a line so slow that its documents come in pieces, each painted before the next. Scripts and styles come as ever. */
export async function startSlowLine(origin: string): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const server = createServer((asked, answer) => {
    const { 'accept-encoding': _, ...headers } = asked.headers
    ask(new URL(asked.url ?? '/', origin), { method: asked.method, headers }, async (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers)
      if (!given.headers['content-type']?.startsWith('text/html')) return void given.pipe(answer)
      const body = Buffer.concat(await given.toArray())
      for (let at = 0; at < Math.min(body.length, SCREEN) && !answer.destroyed; at += PIECE) {
        answer.write(body.subarray(at, Math.min(at + PIECE, SCREEN)))
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      }
      answer.end(body.subarray(SCREEN))
    })
      .once('error', () => answer.destroy())
      .end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
