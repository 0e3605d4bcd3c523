import type { Step } from '../model'
import { lastState, type Prediction } from '../story'
import type { Kind, Moved, State } from './state'

type Ask = Prediction<State, Kind>
type Run = readonly Step<State, Kind>[]

const happened = (run: Run, kind: Kind): boolean => run.some(({ trace }) => trace.some((line) => line.kind === kind))

/** Which share of the keys went elsewhere, in words. */
const shareOf =
  (scheme: keyof Omit<Moved, 'keys'>) =>
  (run: Run): string => {
    const { moved } = lastState(run)
    const share = moved === null || moved.keys === 0 ? 0 : moved[scheme] / moved.keys
    if (share < 0.02) return 'none'
    if (share < 0.15) return 'a-tenth'
    return share < 0.45 ? 'a-quarter' : 'most'
  }

const refused =
  (kind: Kind) =>
  (run: Run): string =>
    happened(run, kind) ? 'refused' : 'accepted'

/** What is asked before each story; the option without a fact is the one the run shows. */
export const predictions: readonly Ask[] = [
  {
    id: 'same-tag',
    preset: 'hash-tags',
    options: [
      { id: 'same-slot', fact: null },
      { id: 'different-slots', fact: 'hash-slots-16384' },
    ],
    outcome: (run) => (happened(run, 'key-shares-slot') ? 'same-slot' : 'different-slots'),
  },
  {
    id: 'slots-that-move',
    preset: 'one-more-shard',
    options: [
      { id: 'none', fact: 'cme-data-partitioned' },
      { id: 'a-quarter', fact: null },
      { id: 'most', fact: 'online-resharding' },
    ],
    outcome: shareOf('slots'),
  },
  {
    id: 'modulo-that-moves',
    preset: 'one-more-shard',
    options: [
      { id: 'none', fact: 'memcached-multi-node-sharding' },
      { id: 'a-quarter', fact: 'sharding-schemes' },
      { id: 'most', fact: null },
    ],
    outcome: shareOf('modulo'),
  },
  {
    id: 'shard-that-leaves',
    preset: 'one-shard-less',
    options: [
      { id: 'none', fact: 'cme-data-partitioned' },
      { id: 'a-quarter', fact: null },
      { id: 'most', fact: 'online-resharding' },
    ],
    outcome: shareOf('slots'),
  },
  {
    id: 'ring-that-moves',
    preset: 'ten-to-eleven',
    options: [
      { id: 'none', fact: 'memcached-shard-is-a-node' },
      { id: 'a-tenth', fact: null },
      { id: 'most', fact: 'memcached-multi-node-sharding' },
    ],
    outcome: shareOf('ring'),
  },
  {
    id: 'replicas-and-keys',
    preset: 'more-replicas',
    options: [
      { id: 'none', fact: null },
      { id: 'a-quarter', fact: 'redis-extra-nodes-no-capacity' },
      { id: 'most', fact: 'shard-is-a-group-of-nodes' },
    ],
    outcome: shareOf('slots'),
  },
  {
    id: 'sixteenth-shard',
    preset: 'fifteen-by-six',
    options: [
      { id: 'accepted', fact: 'default-90-nodes-per-cluster' },
      { id: 'refused', fact: null },
    ],
    outcome: refused('shard-refused-limit'),
  },
  {
    id: 'a-replica-for-ninety',
    preset: 'ninety-by-one',
    options: [
      { id: 'accepted', fact: 'default-90-nodes-per-cluster' },
      { id: 'refused', fact: null },
    ],
    outcome: refused('replicas-refused-limit'),
  },
  {
    id: 'most-shards-with-five',
    preset: 'eighty-three-by-six',
    options: [
      { id: '83', fact: null },
      { id: '84', fact: 'cme-83-shards-5-replicas' },
      { id: '100', fact: 'cme-shard-one-primary-5-replicas' },
    ],
    outcome: (run) => String(lastState(run).shards.length),
  },
  {
    id: 'most-shards-with-one',
    preset: 'two-hundred-fifty-by-two',
    options: [
      { id: '83', fact: 'cme-83-shards-5-replicas' },
      { id: '250', fact: null },
      { id: '500', fact: 'cme-500-shards-no-replica' },
    ],
    outcome: (run) => String(lastState(run).shards.length),
  },
]
