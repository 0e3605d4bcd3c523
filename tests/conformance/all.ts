/**
 * `npm run conformance`: our engines against the real servers, on loopback ports of their own. Skips what is not installed, and says so.
 * SEED plays another run; a failure prints the shortest sequence that shows it.
 */
import '../harness/seed'
import { DEFAULTS } from '../../lib/labs/prompt/redis/server'
import { SEED } from '../harness/seed'
import { cli } from './cli'
import { eviction } from './eviction'
import { memcachedAlone } from './memcached'
import { redisAlone, redisTogether } from './redis'
import { type RealServer, startMemcached, startRedis, versionOf } from './servers'
import { ownAllSlots, slots } from './slots'
import { survival } from './survival'
import { ttl } from './ttl'

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

const percent = (ratio: number): string => `${(100 * ratio).toFixed(2)}%`

/** Sampled LRU may miss this much that exact LRU hits, and no more; measured runs are within one point. */
const SAMPLING = 0.03

async function evictions(port: number): Promise<number> {
  const length = 40_000
  const runs = await eviction(port, length)
  for (const { name, items, hits, exact, timed } of runs) {
    const difference = `${(100 * (hits - exact)).toFixed(2)} points`
    say(`  ${name}: ${items} items, hits ${percent(hits)}; exact LRU and ours ${percent(exact)}: ${difference}`)
    if (timed && Math.abs(hits - exact) > SAMPLING) throw new Error(`${name}: sampled LRU is ${difference} off`)
  }
  return runs.length * length
}

/** What a simulated hit ratio may differ from the analytic one. */
const CHANCE = 0.01

async function ttls(): Promise<number> {
  const runs = ttl(30_000)
  for (const { name, model, analytic } of runs) {
    say(`  ${name}: hits ${percent(model)}, analytic ${percent(analytic)}`)
    if (Math.abs(model - analytic) > CHANCE) throw new Error(`${name}: the model is off the analytic value`)
  }
  return runs.reduce((sum, { reads }) => sum + reads, 0)
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
  await on(startRedis(), (port) => part('LRU at equal memory', 'requests', () => evictions(port)))
  await part('a primary dies, with and without a replica', 'commands', () => survival(8))
}

const memcached = (): Promise<void> =>
  on(startMemcached(), async (port) => {
    const runs = { sequences: 1200, length: 120 }
    await part('memcached', 'commands', () => memcachedAlone(port, runs), LEAST_MEMCACHED)
  })

await part('TTL caches under Poisson reads, against the analytic value', 'reads', ttls)
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
