/**
 * `npm run conformance`: our engines against the real servers, on loopback ports of their own. Skips what is not installed, and says so.
 * SEED plays another run; a failure prints the shortest sequence that shows it.
 */
import '../harness/seed'
import { DEFAULTS } from '../../lib/labs/prompt/redis/server'
import { SEED } from '../harness/seed'
import { cli } from './cli'
import { memcachedAlone } from './memcached'
import { redisAlone, redisTogether } from './redis'
import { type RealServer, startMemcached, startRedis, versionOf } from './servers'
import { ownAllSlots, slots } from './slots'
import { survival } from './survival'

/** Fewer than this many compared commands would prove too little. */
const LEAST_REDIS = 50_000
const LEAST_MEMCACHED = 50_000

const say = (text: string): boolean => process.stdout.write(`${text}\n`)

async function part(name: string, unit: string, run: () => Promise<number>, least = 1): Promise<number> {
  const began = Date.now()
  const count = await run()
  if (count < least) throw new Error(`${name}: only ${count} ${unit}`)
  say(`✓ ${name}: ${count.toLocaleString('en')} ${unit}, ${((Date.now() - began) / 1000).toFixed(1)} s`)
  return count
}

async function on(start: Promise<RealServer>, use: (port: number) => Promise<unknown>): Promise<void> {
  const server = await start
  try {
    await use(server.port)
  } finally {
    await server.kill()
  }
}

async function redis(): Promise<void> {
  await on(startRedis(), async (port) => {
    const alone = { sequences: 800, length: 160 }
    await part('redis: one connection', 'commands', () => redisAlone(port, alone), LEAST_REDIS)
    await part('redis: two connections', 'commands', () => redisTogether(port, { sequences: 600, length: 40 }))
    await part('redis-cli: lines cut and replies printed', 'lines', () => cli(port, 3000))
  })
  await on(startRedis('--cluster-enabled', 'yes'), async (port) => {
    await part('cluster: CLUSTER KEYSLOT', 'keys', () => slots(port, 10_000), 10_000)
    await ownAllSlots(port)
    const runs = { sequences: 80, length: 100 }
    await part('cluster: one slot a command', 'commands', () => redisAlone(port, runs, { ...DEFAULTS, cluster: true }))
  })
  await on(startRedis('--requirepass', 'secret'), async (port) => {
    const runs = { sequences: 80, length: 60 }
    await part('AUTH', 'commands', () => redisAlone(port, runs, { ...DEFAULTS, password: 'secret' }))
  })
  await part('a primary dies, with and without a replica', 'commands', () => survival(8))
}

const memcached = (): Promise<void> =>
  on(startMemcached(), async (port) => {
    const runs = { sequences: 1200, length: 120 }
    await part('memcached', 'commands', () => memcachedAlone(port, runs), LEAST_MEMCACHED)
  })

for (const [program, run] of [
  ['redis-server', redis],
  ['memcached', memcached],
] as const) {
  const version = versionOf(program)
  if (version === null) {
    say(`– ${program} is not installed, so nothing is compared with it (Debian, Ubuntu: apt-get install ${program}).`)
    continue
  }
  say(`${version} (SEED=${SEED})`)
  try {
    await run()
  } catch (error) {
    say(`✗ ${error instanceof Error ? `${error.message}\n${error.cause ?? ''}` : String(error)}`)
    process.exitCode = 1
  }
}
