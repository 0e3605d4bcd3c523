/** (a) The Redis engine against redis-server: every reply, and all data at the end of each sequence. */
import fc from 'fast-check'
import { keysOf } from '../../lib/labs/ordered-map'
import { entryOf, type Kind } from '../../lib/labs/prompt/redis/data'
import { execute } from '../../lib/labs/prompt/redis/execute'
import type { Reply } from '../../lib/labs/prompt/redis/reply'
import { DEFAULTS, type Server, type Settings, startServer } from '../../lib/labs/prompt/redis/server'
import { difference } from './compare'
import { authentication, connectionCommand, dataCommand } from './redis-arbitraries'
import { connectRedis, type RedisClient } from './resp'

type Words = readonly string[]

/** The commands that read all of it. */
const reading: Readonly<Record<Kind, (key: string) => Words>> = {
  string: (key) => ['GET', key],
  list: (key) => ['LRANGE', key, '0', '-1'],
  hash: (key) => ['HGETALL', key],
  set: (key) => ['SMEMBERS', key],
  zset: (key) => ['ZRANGE', key, '0', '-1', 'WITHSCORES'],
}
export const readAll = ({ data }: Server): readonly Words[] => [
  ['KEYS', '*'],
  ['DBSIZE'],
  ...keysOf(data.entries).flatMap((key) => {
    const kind = entryOf(data, key)?.value.kind
    return kind ? [['TYPE', key], ['PEXPIRETIME', key], reading[kind](key)] : []
  }),
]

type Asked = { readonly words: Words; readonly reply: Reply }

/** Plays commands to the engine; those out of its scope are left out. */
export function play(before: Server, session: string, commands: readonly Words[], now = Date.now) {
  let server = before
  const asked: Asked[] = []
  const pushes: { readonly session: string; readonly reply: Reply }[] = []
  for (const words of commands) {
    const done = execute(server, session, words, now())
    if (done.outside !== null) continue
    server = done.server
    pushes.push(...done.pushes)
    asked.push(...done.replies.map((reply, at) => ({ words: at ? [...words, `(reply ${at})`] : words, reply })))
  }
  return { server, asked, pushes }
}

export const sent = (asked: readonly Asked[]): Words[] =>
  asked.map(({ words }) => words).filter((words) => !words.at(-1)?.startsWith('(reply '))

export function compareAll(asked: readonly Asked[], replies: readonly Reply[]): void {
  asked.forEach(({ words, reply }, at) => {
    const theirs = replies[at]
    const differs = theirs ? difference(words, reply, theirs) : `${JSON.stringify(words)}: no reply of the server`
    if (differs) throw new Error(differs)
  })
}

/** A server with nothing in it, and a connection that has not said anything. */
async function fresh(port: number, { password }: Settings): Promise<RedisClient> {
  const cleaner = await connectRedis(port)
  await cleaner.ask(...(password === null ? [] : [['AUTH', password]]), ['FLUSHALL'])
  cleaner.close()
  return connectRedis(port)
}

/** One connection, many data commands. */
async function comparedAlone(port: number, settings: Settings, commands: readonly Words[]): Promise<number> {
  const first = play(startServer(settings), 'a', commands)
  const then = play(first.server, 'a', readAll(first.server))
  const asked = [...first.asked, ...then.asked]
  const client = await fresh(port, settings)
  client.send(sent(asked))
  const replies = await client.replies(asked.length)
  client.close()
  compareAll(asked, replies)
  return first.asked.length
}

type Turn = { readonly session: 'a' | 'b'; readonly words: Words }

/** Two connections in turns: who is written to without having asked gets just that, and in that order. */
async function comparedTogether(port: number, turns: readonly Turn[]): Promise<number> {
  const clients = { a: await connectRedis(port), b: await connectRedis(port) }
  try {
    await clients.a.ask(['FLUSHALL'])
    let server = startServer()
    for (const { session, words } of turns) {
      const done = play(server, session, [words])
      server = done.server
      clients[session].send(sent(done.asked))
      compareAll(done.asked, await clients[session].replies(done.asked.length))
      for (const push of done.pushes) {
        const listener = push.session === 'a' ? clients.a : clients.b
        compareAll([{ words: ['(message)'], reply: push.reply }], await listener.replies(1))
      }
    }
    // A third one reads what is left: the two may be listening.
    const last = play(server, 'c', readAll(server))
    const reader = await connectRedis(port)
    compareAll(last.asked, await reader.ask(...sent(last.asked)))
    reader.close()
    return turns.length
  } finally {
    clients.a.close()
    clients.b.close()
  }
}

export type Runs = { readonly sequences: number; readonly length: number }

/** Before AUTH the server hangs up on more than ten words; a prompt would never know why. */
const short = dataCommand.filter((words) => words.length <= 10)

export async function redisAlone(port: number, { sequences, length }: Runs, settings = DEFAULTS): Promise<number> {
  let compared = 0
  const command = settings.password === null ? dataCommand : fc.oneof(short, short, authentication)
  const property = fc.asyncProperty(fc.array(command, { maxLength: length, size: 'max' }), async (commands) => {
    compared += await comparedAlone(port, settings, commands)
  })
  await fc.assert(property, { numRuns: sequences })
  return compared
}

export async function redisTogether(port: number, { sequences, length }: Runs): Promise<number> {
  let compared = 0
  const turn = fc.record({ session: fc.constantFrom('a' as const, 'b' as const), words: connectionCommand })
  const property = fc.asyncProperty(fc.array(turn, { maxLength: length, size: 'max' }), async (turns) => {
    compared += await comparedTogether(port, turns)
  })
  await fc.assert(property, { numRuns: sequences })
  return compared
}
