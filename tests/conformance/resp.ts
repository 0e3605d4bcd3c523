import { connect, type Socket } from 'node:net'
import type { Reply } from '../../lib/labs/prompt/redis/reply'

/** How long a reply may take before it counts as missing. */
const PATIENCE = 10_000

/** Reads RESP2 from bytes as they come; gives a reply once it is whole. */
function reader() {
  let bytes = ''
  const line = (from: number): readonly [string, number] | null => {
    const end = bytes.indexOf('\r\n', from)
    return end < 0 ? null : [bytes.slice(from, end), end + 2]
  }
  const read = (from: number): readonly [Reply, number] | null => {
    const [text, next] = line(from) ?? []
    if (text === undefined || next === undefined) return null
    const rest = text.slice(1)
    if (text[0] === '+') return [{ kind: 'status', text: rest }, next]
    if (text[0] === '-') return [{ kind: 'error', text: rest }, next]
    if (text[0] === ':') return [{ kind: 'integer', value: BigInt(rest) }, next]
    const length = Number(rest)
    if (length < 0) return [{ kind: 'nil' }, next]
    if (text[0] === '$') {
      const end = next + length
      return bytes.length < end + 2 ? null : [{ kind: 'bulk', bytes: bytes.slice(next, end) }, end + 2]
    }
    const items: Reply[] = []
    let at = next
    for (let item = 0; item < length; item++) {
      const found = read(at)
      if (!found) return null
      items.push(found[0])
      at = found[1]
    }
    return [{ kind: 'array', items }, at]
  }
  return (more: string): Reply[] => {
    bytes += more
    const whole: Reply[] = []
    let at = 0
    for (let found = read(at); found; found = read(at)) {
      whole.push(found[0])
      at = found[1]
    }
    bytes = bytes.slice(at)
    return whole
  }
}

export type RedisClient = {
  send(commands: readonly (readonly string[])[]): void
  /** The next so many replies; fewer if they do not come in time. */
  replies(count: number): Promise<readonly Reply[]>
  /** Sends commands and reads one reply each. */
  ask(...commands: readonly (readonly string[])[]): Promise<readonly Reply[]>
  close(): void
}

export async function connectRedis(port: number): Promise<RedisClient> {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay(true)
  await new Promise<void>((done, failed) => socket.once('connect', done).once('error', failed))
  const parse = reader()
  const waiting: Reply[] = []
  let arrived = () => {}
  socket.on('data', (chunk) => {
    waiting.push(...parse(chunk.toString('latin1')))
    arrived()
  })
  socket.on('error', () => {})
  const replies = (count: number): Promise<readonly Reply[]> =>
    new Promise((done) => {
      const give = () => {
        clearTimeout(timer)
        arrived = () => {}
        done(waiting.splice(0, count))
      }
      const timer = setTimeout(give, PATIENCE)
      arrived = () => {
        if (waiting.length >= count) give()
      }
      arrived()
    })
  const send = (commands: readonly (readonly string[])[]): void => {
    const text = commands
      .map((words) => `*${words.length}\r\n${words.map((word) => `$${word.length}\r\n${word}\r\n`).join('')}`)
      .join('')
    socket.write(Buffer.from(text, 'latin1'))
  }
  return {
    send,
    replies,
    ask: async (...commands) => {
      send(commands)
      return replies(commands.length)
    },
    close: () => socket.destroy(),
  }
}
