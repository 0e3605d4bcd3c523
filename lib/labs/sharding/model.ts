/**
 * Three ways to divide keys over nodes, side by side: hash slots (cluster mode enabled), consistent hashing in the client (Memcached), and
 * naive modulo. Slots move one shard's share at a step while everything is served, and their keys with them; in the other two nothing is
 * copied: a key that goes elsewhere is a miss there. Simplified: keys weigh nothing, and a move takes 100 ms of the lab's time.
 */
import { bytesOf } from '../bytes'
import { hashed, keySlot } from '../key-slot'
import type { Model } from '../model'
import { MOST_REPLICAS, nodesOf } from './nodes'
import { byModulo, onRing, ringOf, withNode, withoutNode } from './ring'
import { isKey, MOST_TYPED, type Setup, settled } from './set-up'
import { balancingMoves, evenMap, moved, shardOfSlot } from './slot-map'
import { type Act, type Kind, line, type Place, type State, type Turn } from './state'

const MOVE_MS = 100

type Schemes = Pick<State, 'shards' | 'map' | 'ring'>

/** The nodes that a client picks by itself; without nodes (which no state has) there would be none, −1. */
const pickedBy = ({ shards, ring }: Schemes, key: string): Pick<Place, 'ring' | 'modulo'> => ({
  ring: onRing(ring, key) ?? -1,
  modulo: byModulo(shards, key) ?? -1,
})

/** Where a key is in the three schemes. */
export function place(schemes: Schemes, key: string): Place {
  const slot = keySlot(bytesOf(key))
  return { key, tag: hashed(key), slot, shard: shardOfSlot(schemes.map, slot) ?? -1, ...pickedBy(schemes, key) }
}

function start(wanted: Setup): State {
  const setup = settled(wanted)
  const shards = Array.from({ length: setup.shards }, (_, index) => index + 1)
  const schemes = { shards, map: evenMap(shards), ring: ringOf(shards) }
  const generated = Array.from({ length: setup.keys }, (_, index) => `user:${index + 1}`)
  return {
    ...schemes,
    setup,
    at: 0,
    nextShard: setup.shards + 1,
    replicas: setup.replicas,
    moves: [],
    places: [...new Set([...generated, ...setup.typed])].map((key) => place(schemes, key)),
    moved: null,
    typed: setup.typed.length,
  }
}

const only = (state: State, kind: Kind, values = {}): Turn => ({ state, trace: [line(state, kind, values)] })

function typeKey(state: State, key: string): Turn {
  if (!isKey(key) || state.typed >= MOST_TYPED || state.places.some((one) => one.key === key))
    return only(state, 'key-refused', { key })
  const found = place(state, key)
  const neighbour = state.places.find(({ slot }) => slot === found.slot)
  const next = { ...state, places: [...state.places, found], typed: state.typed + 1 }
  const { tag, slot, shard, ring, modulo } = found
  return {
    state: next,
    trace: [
      line(state, 'key-placed', { key, tag, slot, shard, ring, modulo }),
      ...(neighbour ? [line(state, 'key-shares-slot', { key, other: neighbour.key, slot })] : []),
    ],
  }
}

/** The number of shards has changed: ring and modulo change at once, slots are planned to move one shard's share at a time. */
function regrouped(state: State, kind: Kind, shard: number, schemes: Schemes): Turn {
  const places = state.places.map((old) => ({ ...old, ...pickedBy(schemes, old.key) }))
  const differ = (part: 'ring' | 'modulo'): number =>
    places.filter((now, index) => now[part] !== state.places[index]?.[part]).length
  const changed = { slots: 0, ring: differ('ring'), modulo: differ('modulo'), keys: places.length }
  const moves = balancingMoves(state.map, schemes.shards)
  return {
    state: { ...state, ...schemes, places, moves, moved: changed },
    trace: [
      line(state, kind, { shard, shards: schemes.shards.length }),
      line(state, 'keys-moved', { ring: changed.ring, modulo: changed.modulo, keys: changed.keys }),
    ],
  }
}

function addShard(state: State): Turn {
  const shards = state.shards.length + 1
  const nodes = nodesOf(shards, state.replicas)
  if (nodes > state.setup.limit) return only(state, 'shard-refused-limit', { shards, nodes, limit: state.setup.limit })
  const shard = state.nextShard
  const schemes = { shards: [...state.shards, shard], map: state.map, ring: withNode(state.ring, shard) }
  return regrouped({ ...state, nextShard: shard + 1 }, 'shard-added', shard, schemes)
}

function removeShard(state: State, shard: number): Turn {
  if (!state.shards.includes(shard)) return only(state, 'nothing-to-do')
  if (state.shards.length === 1) return only(state, 'shard-refused-last')
  const shards = state.shards.filter((one) => one !== shard)
  return regrouped(state, 'shard-leaving', shard, { shards, map: state.map, ring: withoutNode(state.ring, shard) })
}

function setReplicas(state: State, replicas: number): Turn {
  const { limit } = state.setup
  const nodes = nodesOf(state.shards.length, replicas)
  if (!Number.isInteger(replicas) || replicas < 0 || replicas > MOST_REPLICAS) return only(state, 'nothing-to-do')
  const values = { replicas, shards: state.shards.length, nodes, limit }
  return nodes > limit
    ? only(state, 'replicas-refused-limit', values)
    : only({ ...state, replicas }, 'replicas-set', values)
}

/** One shard's share of slots moves, and the keys in them. */
function migrate(before: State): Turn {
  const [move, ...moves] = before.moves
  if (move === undefined) return only(before, 'nothing-to-do')
  const state = { ...before, at: before.at + MOVE_MS, moves }
  const map = moved(state.map, move)
  const places = state.places.map((one) => ({ ...one, shard: shardOfSlot(map, one.slot) ?? -1 }))
  const keys = places.filter((one, index) => one.shard !== state.places[index]?.shard).length
  const total = state.moved ? { ...state.moved, slots: state.moved.slots + keys } : null
  const next = { ...state, map, places, moved: total }
  const emptied = !state.shards.includes(move.from) && !moves.some(({ from }) => from === move.from)
  return {
    state: next,
    trace: [
      line(state, 'slots-moved', { from: move.from, to: move.to, count: move.count, keys }),
      ...(emptied ? [line(state, 'shard-removed', { shard: move.from })] : []),
      ...(moves.length === 0
        ? [line(state, 'balanced', { shards: state.shards.length, keys: total?.slots ?? 0 })]
        : []),
    ],
  }
}

/** Without an act a step moves what is to move. */
function step(state: State, act?: Act): Turn {
  switch (act?.kind) {
    case undefined:
      return migrate(state)
    case 'type-key':
      return typeKey(state, act.key)
    case 'add-shard':
      return addShard(state)
    case 'remove-shard':
      return removeShard(state, act.shard)
    case 'set-replicas':
      return setReplicas(state, act.replicas)
  }
}

export const sharding: Model<Setup, State, Act, Kind> = { start, step }
