/** (a) The Memcached engine against memcached: every byte of every answer, what is left at the end of each sequence, and what `stats` counted. */
import { connect, type Socket } from 'node:net'
import fc from 'fast-check'
import { startCache } from '../../lib/labs/prompt/memcached/cache'
import { VERSION } from '../../lib/labs/prompt/memcached/commands'
import { newConnection, receive } from '../../lib/labs/prompt/memcached/receive'
import { COUNTED } from '../../lib/labs/prompt/memcached/statistics'
import { chunk, KEYS } from './memcached-arbitraries'
import type { Runs } from './redis'

const PATIENCE = 5000
const LAST = `VERSION ${VERSION}\r\n`

/** What the server answers to some bytes that end with `version`. */
function conversation(port: number) {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay(true)
  let heard = ''
  let arrived = () => {}
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1')
    arrived()
  })
  socket.on('error', () => {})
  return {
    /** @param least how many bytes are to come at least */
    say: (bytes: string, least: number): Promise<string> =>
      new Promise((done) => {
        const give = () => {
          clearTimeout(timer)
          arrived = () => {}
          done(heard)
          heard = ''
        }
        const timer = setTimeout(give, PATIENCE)
        arrived = () => {
          if (heard.length >= least && heard.endsWith(LAST)) give()
        }
        socket.write(Buffer.from(bytes, 'latin1'))
      }),
    close: () => socket.destroy(),
  }
}

const counts = (statistics: string): string =>
  COUNTED.map((counter) => `${counter} ${new RegExp(`STAT ${counter} (\\d+)`).exec(statistics)?.[1]}`).join('\n')

function differ(asked: readonly string[], ours: string, theirs: string): void {
  if (ours === theirs) return
  let at = 0
  while (at < ours.length && ours[at] === theirs[at]) at++
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))
  throw new Error(`${JSON.stringify(asked.slice(-4))}\n  engine: ${around(ours)}\n  server: ${around(theirs)}`)
}

async function compared(port: number, chunks: readonly string[]): Promise<number> {
  const real = conversation(port)
  try {
    const clean = 'flush_all\r\nset n 0 0 1\r\nx\r\ngets n\r\ndelete n\r\nstats reset\r\nversion\r\n'
    const [, number = '0'] = /VALUE n 0 1 (\d+)/.exec(await real.say(clean, 1)) ?? []
    const started = { cache: startCache(BigInt(number)), connection: newConnection }
    const now = Date.now()
    const said = receive(started.cache, started.connection, chunks.join(''), now)
    // A command that still waits for data gets it, then all is read.
    const rest = said.connection.pending ? 'x'.repeat(said.connection.pending.length + 2) : ''
    const asked = `${rest}\r\ngets ${KEYS.join(' ')}\r\nversion\r\n`
    const end = receive(said.cache, said.connection, asked, now)
    const ours = said.output + end.output
    differ(chunks, ours, await real.say(chunks.join('') + asked, ours.length))
    const counted = receive(end.cache, end.connection, 'stats\r\nversion\r\n', now)
    differ(['stats'], counts(counted.output), counts(await real.say('stats\r\nversion\r\n', 1)))
    return chunks.length
  } finally {
    real.close()
  }
}

export async function memcachedAlone(port: number, { sequences, length }: Runs): Promise<number> {
  let total = 0
  const property = fc.asyncProperty(fc.array(chunk, { maxLength: length, size: 'max' }), async (chunks) => {
    total += await compared(port, chunks)
  })
  await fc.assert(property, { numRuns: sequences })
  return total
}
