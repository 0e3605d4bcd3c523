/** A host whose releases and faults a test decides: it serves `out/` on loopback, files laid over it, and can be broken or away. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

/** `missing`: 404; `cut`: half of the body, as if that were all; `broken`: the connection ends in the middle of it. */
export type Fault = 'missing' | 'cut' | 'broken'

/** Changed files by their path in `out/`, as text before and after. */
export type Changes = Readonly<Record<string, (before: string) => string>>

const content = (path: string): Buffer => readFileSync(`out/${path}`)

/** The worker of a release in which some files are others: only what its list says of them differs. */
export function workerOf(changed: ReadonlyMap<string, Buffer>): string {
  let worker = content('sw.js').toString()
  for (const [path, body] of changed) {
    const hash = createHash('sha256').update(body).digest('base64')
    const entry = new RegExp(`\\{[^{}]*"url":"${path.replace(/[.()[\]$*+?]/g, '\\$&')}"[^{}]*\\}`)
    if (!entry.test(worker)) throw new Error(`the worker does not list ${path}`)
    const described = { url: path, revision: hash.slice(0, 12), integrity: `sha256-${hash}`, bytes: body.length }
    worker = worker.replace(entry, () => JSON.stringify(described))
  }
  return worker
}

export async function startReleaseServer() {
  let files: ReadonlyMap<string, Buffer> = new Map()
  let away = false
  let held: { readonly matches: RegExp; free: number; readonly until: Promise<void> } | null = null
  const faults = new Map<string, Fault>()
  const asked: string[] = []
  const fileOf = (path: string): Buffer | null => {
    try {
      return files.get(path) ?? content(path)
    } catch {
      return null
    }
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (away) return void request.socket.destroy()
    const path = `${decodeURIComponent(pathname).slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`
    asked.push(path)
    if (held?.matches.test(path) && held.free-- <= 0) await held.until
    const body = fileOf(path)
    const fault = faults.get(path)
    if (body === null || fault === 'missing') {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(content('404.html'))
      return
    }
    const sent = fault ? body.subarray(0, body.length / 2) : body
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-length': fault === 'broken' ? body.length : sent.length,
      'cache-control': 'no-cache',
    })
    if (fault === 'broken') response.write(sent, () => request.socket.destroy())
    else response.end(sent)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** Paths in the order they were asked for. */
    asked,
    /** Publishes a release that differs from `out/` in some files. */
    publish(changes: Changes): void {
      const changed = new Map(
        Object.entries(changes).map(([path, change]) => [path, Buffer.from(change(content(path).toString()))] as const),
      )
      files = new Map([...changed, ['sw.js', Buffer.from(workerOf(changed))]])
    },
    fail: (path: string, fault: Fault): void => void faults.set(path, fault),
    mend: (): void => faults.clear(),
    /** Whether it is away: connections are closed unanswered. */
    leave: (gone: boolean): void => {
      away = gone
    },
    /** Holds back answers for some paths, but for the first so many. @returns what lets them go */
    hold(matches: RegExp, free: number): () => void {
      let release = (): void => {}
      held = { matches, free, until: new Promise((resolve) => (release = resolve)) }
      return () => {
        held = null
        release()
      }
    },
    async stop(): Promise<void> {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type ReleaseServer = Awaited<ReturnType<typeof startReleaseServer>>
