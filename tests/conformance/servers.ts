import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real server on a loopback port of its own. */
export type RealServer = {
  readonly port: number
  /** Ends it at once, as a machine that dies does. */
  kill(): Promise<void>
}

/** The version line of a program, or null where it is not installed. */
export function versionOf(program: string): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** A port nobody listens on; two calls may give the same one if it is not used between them. */
const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => found(port))
    })
  })

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => done(true)).once('error', () => done(false))
    socket.once('connect', () => socket.destroy())
  })

async function whenUp(port: number, child: ChildProcess, program: string): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`)
    if (Date.now() > end) throw new Error(`${program} does not answer on ${port}`)
    await new Promise((later) => setTimeout(later, 20))
  }
}

async function start(program: string, options: (port: number) => readonly string[]): Promise<RealServer> {
  const port = await freePort()
  const directory = mkdtempSync(join(tmpdir(), 'conformance-'))
  const child = spawn(program, options(port), { stdio: 'ignore', cwd: directory })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  await whenUp(port, child, program)
  return {
    port,
    kill: async () => {
      end()
      await ended
      process.removeListener('exit', end)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Without persistence, as the prompt's node. */
export const startRedis = (...more: readonly string[]): Promise<RealServer> =>
  start('redis-server', (port) => [
    ...['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--daemonize', 'no'],
    ...more,
  ])

/**
 * One thread, so that two connections are served in the order in which they ask; no threads in the background, because an item one of them
 * looks at is replaced by incr and decr instead of being changed in place, and then is not filled up with spaces.
 */
export const startMemcached = (): Promise<RealServer> =>
  start('memcached', (port) => [
    ...['-l', '127.0.0.1', '-p', String(port), '-U', '0', '-u', 'nobody', '-t', '1', '-m', '64'],
    ...['-o', 'no_lru_maintainer,no_lru_crawler'],
  ])
