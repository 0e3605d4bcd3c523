/**
 * `tsx lib/build/serve.ts FOLDER PORT`: the finished site on loopback, compressed, as a static host would give it.
 *
 * The `serve` command does the same over the same handler, but keeps the file of every download that the browser breaks off
 * open, until the process has no more of them and dies: here a file is closed with its answer.
 */
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { constants } from 'node:zlib'
import compression from 'compression'
import handler from 'serve-handler'

/** Brotli's level, of 11. A host compresses a file once and keeps it: more is worth its while than what is fit for answers made on the spot (4). */
const QUALITY = 7

const compress = promisify(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } } }))

/** Answers one request from a folder. A file that can't be read to its end ends its answer, and nothing else. */
async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await compress(request, response)
  const open: typeof createReadStream = (path, options) => {
    const file = createReadStream(path, options)
    file.once('error', () => response.destroy())
    response.once('close', () => file.destroy())
    return file
  }
  await handler(
    request,
    response,
    { public: folder, trailingSlash: true, etag: true, directoryListing: false },
    { createReadStream: open },
  )
}

const [folder = 'out', port = '3000'] = process.argv.slice(2)
const server = createServer((request, response) => {
  answer(resolve(folder), request, response).catch(() => response.destroy())
})
server.once('error', (error) => {
  process.stderr.write(`Port ${port} can't be opened (${error.message}). Is the site served already?\n`)
  process.exit(1)
})
server.listen(Number(port), '127.0.0.1', () => process.stdout.write(`Warm Cache: http://localhost:${port}\n`))
