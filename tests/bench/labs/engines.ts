/** What the labs' engines do in a second, and what a command costs as the data grow. */
import { leaderboardModel } from '../../../lib/labs/leaderboard/leaderboard'
import { type Cache, startCache } from '../../../lib/labs/prompt/memcached/cache'
import { newConnection, receive } from '../../../lib/labs/prompt/memcached/receive'
import { execute } from '../../../lib/labs/prompt/redis/execute'
import { type Server, startServer } from '../../../lib/labs/prompt/redis/server'
import { type Measure, percentile } from '../table'

/** Keys, members or items before the commands that are measured. */
const SIZES = [1000, 10_000] as const
const COMMANDS = 2000
const ROUNDS = 30
const NOW = 1_800_000_000_000

/** A lab with so much in it, and one round of commands on it. The round starts from the same state each time. */
type Bench = { readonly name: string; readonly of: (size: number) => () => void }

const key = (number: number): string => `key:${number}`
const place = (at: number, size: number): number => (at * 7919) % size

function onRedis(
  fill: (number: number) => readonly string[],
  command: (at: number, size: number) => readonly string[],
): Bench['of'] {
  return (size) => {
    let full: Server = startServer()
    for (let number = 0; number < size; number++) full = execute(full, 'a', fill(number), NOW).server
    return () => {
      let server = full
      for (let at = 0; at < COMMANDS; at++) server = execute(server, 'a', command(at, size), NOW).server
    }
  }
}

const benches: readonly Bench[] = [
  {
    name: 'redis, GET and SET with a time to live',
    of: onRedis(
      (number) => ['SET', key(number), 'value', 'EX', String(1000 + number)],
      (at, size) => (at % 2 ? ['GET', key(place(at, size))] : ['SET', key(place(at, size)), String(at), 'EX', '5000']),
    ),
  },
  {
    name: 'redis, ZINCRBY and ZREVRANK',
    of: onRedis(
      (number) => ['ZADD', 'board', String(number % 997), key(number)],
      (at, size) =>
        at % 2 ? ['ZREVRANK', 'board', key(place(at, size))] : ['ZINCRBY', 'board', '5', key(place(at, size))],
    ),
  },
  {
    name: 'redis, LPUSH and RPOP',
    of: onRedis(
      (number) => ['RPUSH', 'list', String(number)],
      (at) => (at % 2 ? ['RPOP', 'list'] : ['LPUSH', 'list', String(at)]),
    ),
  },
  {
    name: 'memcached, get and set',
    of: (size) => {
      let full: Cache = startCache()
      for (let number = 0; number < size; number++)
        full = receive(full, newConnection, `set ${key(number)} 0 0 5\r\nvalue\r\n`, NOW).cache
      return () => {
        let cache = full
        for (let at = 0; at < COMMANDS; at++) {
          const name = key(place(at, size))
          cache = receive(cache, newConnection, at % 2 ? `get ${name}\r\n` : `set ${name} 0 0 1\r\nx\r\n`, NOW).cache
        }
      }
    },
  },
  {
    name: 'leaderboard, a player scores',
    of: (size) => {
      const full = leaderboardModel.start({ players: size, index: true }, 'bench')
      return () => {
        let state = full
        for (let at = 0; at < COMMANDS; at++) state = leaderboardModel.step(state).state
      }
    },
  },
]

function measured({ name, of }: Bench): readonly Measure[] {
  const rounds = SIZES.map((size) => ({ size, play: of(size), times: [] as number[] }))
  // The two sizes take turns, and the first third warms up.
  for (let round = -ROUNDS / 2; round < ROUNDS; round++)
    for (const { play, times } of rounds) {
      const began = process.cpuUsage()
      play()
      const { user, system } = process.cpuUsage(began)
      if (round >= 0) times.push((user + system) / 1000)
    }
  // Whatever else the machine does makes it longer and never shorter: the quick ones are the work itself.
  const [few = Number.NaN, many = Number.NaN] = rounds.map(({ times }) => percentile(times, 0.1))
  return [
    {
      name: `${name}, ${SIZES[0]} there: commands a second`,
      value: Math.round((COMMANDS / few) * 1000),
      unit: 'count',
    },
    {
      name: `${name}, ${SIZES[1]} there against ${SIZES[0]} (logarithmic is 1.33)`,
      value: many / few,
      unit: 'ratio',
      // A processor's cache holds the small one and not the large one; going through all of it for each command would give 10.
      bar: 4,
    },
  ]
}

export const engines = (): readonly Measure[] => benches.flatMap(measured)
