import type { Preset, Task } from '../story'
import { nodesOf } from './nodes'
import { defaultSetup, type Setup } from './set-up'
import type { Act, Place, State } from './state'

type Story = Preset<Setup, Act>

const story = (id: string, setup: Partial<Setup>, script: Story['script']): Story => ({
  id,
  seed: id,
  setup: { ...defaultSetup, ...setup },
  script,
})

export const presets: readonly Story[] = [
  story('hash-tags', { keys: 0 }, [
    { kind: 'type-key', key: 'user1000:following' },
    { kind: 'type-key', key: '{user1000}.following' },
    { kind: 'type-key', key: '{user1000}.followers' },
  ]),
  story('one-more-shard', { shards: 3, keys: 300 }, [{ kind: 'add-shard' }, 3]),
  story('one-shard-less', { shards: 4, keys: 300 }, [{ kind: 'remove-shard', shard: 2 }, 3]),
  story('ten-to-eleven', { shards: 10, keys: 1000 }, [{ kind: 'add-shard' }, 10]),
  story('more-replicas', { shards: 3, replicas: 0, keys: 300 }, [{ kind: 'set-replicas', replicas: 2 }]),
  story('fifteen-by-six', { shards: 15, replicas: 5, keys: 0 }, [{ kind: 'add-shard' }]),
  story('ninety-by-one', { shards: 90, replicas: 0, keys: 0 }, [{ kind: 'set-replicas', replicas: 1 }]),
  story('eighty-three-by-six', { shards: 82, replicas: 5, limit: 500, keys: 0 }, [
    { kind: 'add-shard' },
    82,
    { kind: 'add-shard' },
  ]),
  story('two-hundred-fifty-by-two', { shards: 250, replicas: 1, limit: 500, keys: 0 }, [{ kind: 'add-shard' }]),
]

/** The keys that somebody has typed, in order. */
export const typedPlaces = ({ places, typed }: State): readonly Place[] =>
  typed === 0 ? [] : places.slice(places.length - typed)

const isBalanced = ({ moves, moved }: State): boolean => moved !== null && moves.length === 0

/** What to bring about by hand. */
export const tasks: readonly Task<State>[] = [
  {
    id: 'share-a-slot',
    done: (state) =>
      typedPlaces(state).some((one, index, all) => all.findIndex(({ slot }) => slot === one.slot) < index),
  },
  {
    id: 'reach-every-shard',
    done: (state) =>
      state.shards.length >= 3 && state.shards.every((shard) => typedPlaces(state).some((one) => one.shard === shard)),
  },
  { id: 'double-the-shards', done: (state) => isBalanced(state) && state.shards.length >= 2 * state.setup.shards },
  { id: 'take-one-away', done: (state) => isBalanced(state) && state.shards.length < state.setup.shards },
  {
    id: 'move-less-than-a-tenth',
    done: (state) =>
      isBalanced(state) && state.moved !== null && state.moved.keys >= 100 && state.moved.slots * 10 < state.moved.keys,
  },
  {
    id: 'use-every-node',
    done: (state) => isBalanced(state) && nodesOf(state.shards.length, state.replicas) === state.setup.limit,
  },
]
