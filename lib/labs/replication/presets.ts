import type { Preset, Task } from '../story'
import { endpointsInUse } from './endpoints'
import { defaultSetup, type Setup } from './set-up'
import { type Act, nodeOf, type State } from './state'

type Story = Preset<Setup, Act>

const story = (id: string, setup: Partial<Setup>, script: Story['script']): Story => ({
  id,
  seed: id,
  setup: { ...defaultSetup, ...setup },
  script,
})

/** Stories: what stands, what fails, and how long to watch. */
export const presets: readonly Story[] = [
  story('primary-fails', {}, [16, { kind: 'kill-node', node: 'n1-1' }, 30]),
  story('reads-from-replicas', { reads: 'replicas', lag: 5000 }, [40]),
  story('replicas-alone', { automaticFailover: false }, [16, { kind: 'kill-node', node: 'n1-1' }, 24]),
  story('promoted-by-hand', { automaticFailover: false, lag: 5000 }, [24, { kind: 'promote', node: 'n1-2' }, 16]),
  story('one-zone', { zones: 1, replicas: 1 }, [16, { kind: 'kill-zone', zone: 'a' }, 20]),
  story('two-zones', { zones: 2, replicas: 1 }, [16, { kind: 'kill-zone', zone: 'a' }, 30]),
  story('one-shard-fails', { deployment: 'cluster-mode-enabled', shards: 3, replicas: 1 }, [
    30,
    { kind: 'kill-node', node: 'n2-1' },
    40,
  ]),
  story('standby-takes-over', { deployment: 'rds-multi-az' }, [12, { kind: 'kill-node', node: 'n1-1' }, 24]),
  story('source-fails', { deployment: 'rds-read-replica', replicas: 1, lag: 12000 }, [
    14,
    { kind: 'kill-node', node: 'n1-1' },
    6,
    { kind: 'promote', node: 'n1-2' },
    36,
    { kind: 'point', use: 'writes', endpoint: 'replica-1' },
    { kind: 'point', use: 'reads', endpoint: 'replica-1' },
    8,
  ]),
  story('region-fails', { deployment: 'rds-cross-region', replicas: 1, lag: 12000 }, [
    14,
    { kind: 'kill-region' },
    { kind: 'point', use: 'writes', endpoint: 'replica-1' },
    12,
    { kind: 'promote', node: 'n1-2' },
    36,
  ]),
]

const works = (state: State): boolean => endpointsInUse(state).every((use) => use.works)
const firstIsDead = (state: State): boolean => nodeOf(state, 'n1-1')?.alive === false
const isCache = ({ setup }: State): boolean => setup.deployment.startsWith('cluster-mode')
const wroteAgain = (state: State): boolean =>
  works(state) && state.nodes.some(({ id, role, log }) => id !== 'n1-1' && role === 'primary' && log.length > 0)

/** What to bring about by hand. */
export const tasks: readonly Task<State>[] = [
  { id: 'survive-a-node', done: (state) => isCache(state) && firstIsDead(state) && wroteAgain(state) },
  {
    id: 'survive-a-zone',
    done: (state) => {
      const zone = nodeOf(state, 'n1-1')?.zone
      const gone = state.nodes.filter((node) => node.zone === zone)
      return isCache(state) && gone.every(({ alive }) => !alive) && wroteAgain(state)
    },
  },
  {
    id: 'lose-nothing',
    done: (state) => firstIsDead(state) && wroteAgain(state) && state.shards.every(({ lost }) => lost.length === 0),
  },
  { id: 'read-the-past', done: ({ tally }) => tally.stale >= 3 },
  {
    id: 'recover-a-region',
    done: (state) =>
      state.setup.deployment === 'rds-cross-region' &&
      state.nodes.every(({ zone, alive }) => zone === 'away' || !alive) &&
      works(state),
  },
]
