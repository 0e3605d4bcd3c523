/** (c) What survives a primary that dies: real processes against what the model claims for the same history. */
import fc from 'fast-check'
import { answered, arrived, type Group, killPrimary, startGroup, type Write } from '../../lib/labs/prompt/nodes'
import { execute } from '../../lib/labs/prompt/redis/execute'
import { DEFAULTS, type Server } from '../../lib/labs/prompt/redis/server'
import { compareAll, play, readAll, sent } from './redis'
import { dataCommand } from './redis-arbitraries'
import { connectRedis, type RedisClient } from './resp'
import { type RealServer, startRedis } from './servers'
import { type SlowLine, slowLine } from './slow-line'

type Words = readonly string[]
const LAG = 1000

const until = async (what: string, test: () => Promise<boolean>): Promise<void> => {
  for (let time = 0; time < 500; time++) {
    if (await test()) return
    await new Promise((later) => setTimeout(later, 20))
  }
  throw new Error(`waited in vain for ${what}`)
}

const linked = async (replica: RedisClient): Promise<boolean> => {
  const [info] = await replica.ask(['INFO', 'replication'])
  return info?.kind === 'bulk' && info.bytes.includes('master_link_status:up')
}

/** Plays commands at a moment; gives the group, the writes and what the engine could do. */
function played(before: Group, commands: readonly Words[], at: number) {
  let group = before
  const writes: Write[] = []
  const known: Words[] = []
  for (const words of commands) {
    const done = execute(group.primary, 'a', words, at)
    if (done.outside !== null || done.replies.length !== 1) continue
    known.push(words)
    const next = answered(group, done.server, words.join(' '), at)
    if (next.primary.data !== group.primary.data) writes.push({ at, command: words.join(' '), data: next.primary.data })
    group = next
  }
  return { group, writes, known }
}

async function compareWith(server: Server, client: RedisClient): Promise<void> {
  const read = play({ ...server, settings: DEFAULTS, sessions: {} }, 'z', readAll(server))
  compareAll(read.asked, await client.ask(...sent(read.asked)))
}

async function withReplica(early: readonly Words[], late: readonly Words[]): Promise<number> {
  const open: { primary?: RealServer; line?: SlowLine; replica?: RealServer } = {}
  try {
    const primary = await startRedis('--repl-diskless-sync-delay', '0')
    open.primary = primary
    const line = await slowLine(primary.port)
    open.line = line
    const second = await startRedis('--replicaof', '127.0.0.1', String(line.port))
    open.replica = second
    const [writer, reader] = [await connectRedis(primary.port), await connectRedis(second.port)]
    await until('the replica', () => linked(reader))

    const start = Date.now() - 3 * LAG
    const first = played(startGroup(LAG), early, start)
    await writer.ask(...first.known)
    // The replica has confirmed all of it.
    await until('the early writes', async () => {
      const [count] = await writer.ask(['WAIT', '1', '5000'])
      return count?.kind === 'integer' && count.value === 1n
    })
    line.hold()
    const later = played(arrived(first.group, start + LAG), late, start + 2 * LAG)
    await writer.ask(...later.known)
    await primary.kill()
    line.cut()
    writer.close()
    await reader.ask(['REPLICAOF', 'NO', 'ONE'])

    const claim = killPrimary(later.group, [...first.writes, ...later.writes], start + 2 * LAG + LAG / 2)
    if (claim.how !== 'promoted' || claim.lost.length !== later.writes.length)
      throw new Error(`the model lost ${claim.lost.length} of ${later.writes.length} late writes`)
    await compareWith(claim.group.primary, reader)
    reader.close()
    return first.known.length + later.known.length
  } finally {
    open.line?.cut()
    await open.primary?.kill()
    await open.replica?.kill()
  }
}

/** Without a replica and without persistence nothing is left. */
async function alone(commands: readonly Words[]): Promise<number> {
  const primary = await startRedis()
  const writer = await connectRedis(primary.port)
  const { group, writes, known } = played(startGroup(null), commands, Date.now())
  await writer.ask(...known)
  await primary.kill()
  writer.close()
  const again = await startRedis()
  const reader = await connectRedis(again.port)
  try {
    await compareWith(killPrimary(group, writes, Date.now()).group.primary, reader)
  } finally {
    reader.close()
    await again.kill()
  }
  return known.length
}

/** @returns how many commands the histories had */
export async function survival(rounds: number): Promise<number> {
  const history = fc.array(dataCommand, { minLength: 20, maxLength: 80, size: 'max' })
  let commands = 0
  const property = fc.asyncProperty(history, history, async (early, late) => {
    commands += await withReplica(early, late)
    commands += await alone(early)
  })
  await fc.assert(property, { numRuns: rounds, endOnFailure: true })
  return commands
}
