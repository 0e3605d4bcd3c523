import type { Preset, Task } from '../story'
import { hitRatio } from './measures'
import { type Configuration, defaultConfiguration, defaultWorkload, type Setup, type Workload } from './set-up'
import type { Act, State, System } from './state'

type Story = Preset<Setup, Act>

const story = (
  id: string,
  workload: Partial<Workload>,
  both: Partial<Configuration>,
  second: Partial<Configuration> | null,
  script: Story['script'],
): Story => ({
  id,
  seed: id,
  setup: {
    workload: { ...defaultWorkload, ...workload },
    a: { ...defaultConfiguration, ...both },
    b: second && { ...defaultConfiguration, ...both, ...second },
  },
  script,
})

const passing = (ms: number, times: number): readonly Act[] =>
  Array.from({ length: times }, () => ({ kind: 'pass', ms }))
const byHand = { keys: 1, rate: 0, writes: 0 } as const
const read: Act = { kind: 'read', key: 1 }
const write: Act = { kind: 'write', key: 1 }
const script: Act = { kind: 'import', key: 1 }

/** Stories: the first two go event by event, the others second by second. */
export const presets: readonly Story[] = [
  story('after-a-change', byHand, { ttl: 300 }, { strategy: 'both' }, [read, 3, read, 1, write, 2, read, 1]),
  story('past-the-code', byHand, { strategy: 'both', ttl: 0 }, { ttl: 5 }, [
    ...[write, 2, script, 1, read, 1],
    { kind: 'pass', ms: 6000 },
    ...[read, 3],
  ]),
  story('empty-cache', { rate: 200, writes: 5 }, { memory: 100, ttl: 300 }, { strategy: 'write-through' }, [
    ...passing(500, 8),
  ]),
  story('short-or-long', { rate: 200, writes: 5 }, { memory: 100, ttl: 30 }, { ttl: 1 }, passing(1000, 6)),
  story('delete-on-update', { rate: 200, writes: 20 }, { memory: 100, ttl: 30 }, { strategy: 'write-around' }, [
    ...passing(1000, 7),
  ]),
  story(
    'expire-together',
    { keys: 500, popularity: 'uniform', rate: 500, writes: 0, warm: true },
    { memory: 500, ttl: 5 },
    { jitter: 50 },
    [...passing(4500, 1), ...passing(500, 5)],
  ),
  story('hot-key', { keys: 1, rate: 500, writes: 0, queryTime: 80, warm: true }, { ttl: 1 }, { singleFlight: true }, [
    ...passing(250, 16),
  ]),
  story('out-of-room', { keys: 500, rate: 200, writes: 0 }, { memory: 50, ttl: 300 }, { policy: 'allkeys-random' }, [
    ...passing(1000, 10),
  ]),
  story(
    'no-ttl-no-room',
    { keys: 100, rate: 50, writes: 0 },
    { memory: 10, policy: 'volatile-lru', ttl: 0 },
    { ttl: 300 },
    [...passing(500, 10)],
  ),
  story('node-lost', { rate: 200, writes: 0, warm: true }, { memory: 100, ttl: 300 }, { nodes: 4 }, [
    ...passing(500, 2),
    { kind: 'lose-node', node: 0 },
    ...passing(500, 14),
  ]),
]

const some = ({ systems }: State, test: (system: System) => boolean): boolean => systems.some(test)
const isBusy = ({ measures: { tally } }: System): boolean => tally.reads >= 1000
const writesThrough = ({ configuration }: System): boolean =>
  configuration.strategy === 'write-through' || configuration.strategy === 'both'

/** What to bring about by hand. */
export const tasks: readonly Task<State>[] = [
  { id: 'nine-of-ten', done: (state) => some(state, (one) => isBusy(one) && (hitRatio(one.measures) ?? 0) >= 0.9) },
  {
    id: 'never-stale',
    done: (state) =>
      some(
        state,
        (one) =>
          isBusy(one) &&
          one.measures.tally.writes >= 50 &&
          one.measures.tally.stale === 0 &&
          (hitRatio(one.measures) ?? 0) >= 0.5,
      ),
  },
  {
    id: 'stale-all-the-same',
    done: (state) => some(state, (one) => writesThrough(one) && one.measures.tally.stale > 0),
  },
  {
    id: 'calm-expiry',
    done: (state) =>
      some(
        state,
        (one) =>
          isBusy(one) && one.workload.warm && one.measures.tally.expiries >= 100 && one.measures.tally.mostBusy <= 8,
      ),
  },
  {
    id: 'small-memory',
    done: (state) =>
      some(
        state,
        (one) =>
          isBusy(one) &&
          one.configuration.memory * 10 <= one.workload.keys &&
          one.measures.tally.evictions > 0 &&
          (hitRatio(one.measures) ?? 0) >= 0.5,
      ),
  },
  {
    id: 'lose-a-node',
    done: (state) =>
      some(state, (one) => isBusy(one) && one.measures.tally.nodesLost > 0 && (hitRatio(one.measures) ?? 0) >= 0.8),
  },
]
