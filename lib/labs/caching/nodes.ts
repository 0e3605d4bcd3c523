import { seededRandom } from '../../core/random'
import { sizeOf, valueAt } from '../ordered-map'
import { counted } from './measures'
import type { Configuration } from './set-up'
import { type Node as CacheNode, plan, REPLACEMENT, type System, say, type Turn } from './state'
import { emptyStore, expired, itemOf, nextExpiry, put, type Store } from './store'

/** Memory is divided evenly over the nodes, and keys go round them. */
export const placeOf = (system: System, key: number): number => (key - 1) % system.nodes.length
export const nodeOf = (system: System, key: number): CacheNode | undefined => system.nodes[placeOf(system, key)]

export const emptyNode = ({ policy, memory, nodes }: Configuration): CacheNode => ({
  up: true,
  store: emptyStore(policy, Math.floor(memory / nodes)),
})

/** The version that the cache holds of a key; undefined where it holds none. */
export function copyOf(system: System, key: number): number | undefined {
  const node = nodeOf(system, key)
  return node?.up ? itemOf(node.store, key)?.version : undefined
}

/** The version of a row in the database. */
export const rowOf = (system: System, key: number): number => valueAt(system.rows, key) ?? 1

export const withNode = (system: System, place: number, node: CacheNode): System => ({
  ...system,
  nodes: system.nodes.with(place, node),
})

export const withStore = (system: System, key: number, change: (store: Store) => Store): System => {
  const node = nodeOf(system, key)
  return node ? withNode(system, placeOf(system, key), { ...node, store: change(node.store) }) : system
}

function draw(system: System): readonly [System, number] {
  return [{ ...system, drawn: system.drawn + 1 }, seededRandom(`${system.seed}:${system.drawn}`)()]
}

/** The moment at which what is set now expires; jitter lengthens the TTL by a random part. */
function expiryFrom({ at, configuration: { ttl, jitter } }: System, random: number): number | null {
  return ttl === 0 ? null : at + Math.round(ttl * 1000 * (1 + (jitter / 100) * random))
}

export type Kept = Turn & { readonly how: 'kept' | 'refused' | 'unreachable' }

/** Sets a key in the cache. What has to make room is said; what becomes of the key itself is the caller's to say. */
export function keep(before: System, key: number, version: number): Kept {
  const node = nodeOf(before, key)
  if (!node?.up) return { system: before, trace: [], how: 'unreachable' }
  const [once, jitter] = draw(before)
  const [system, choice] = draw(once)
  const { store, evicted, refused } = put(node.store, key, { version, expires: expiryFrom(system, jitter) }, choice)
  const measures = counted(system.measures, (tally) => ({
    ...tally,
    refusals: tally.refusals + (refused ? 1 : 0),
    evictions: tally.evictions + (evicted === null ? 0 : 1),
  }))
  return {
    system: withNode({ ...system, measures }, placeOf(system, key), { ...node, store }),
    trace: evicted === null ? [] : [say(system, 'evicted', { key: evicted, by: key })],
    how: refused ? 'refused' : 'kept',
  }
}

/** Takes out what has expired by now. */
export function expire(system: System): Turn {
  const gone = system.nodes.map((node) => expired(node.store, system.at))
  const keys = gone.flatMap((one) => one.keys)
  const [key] = keys
  if (key === undefined) return { system, trace: [] }
  return {
    system: {
      ...system,
      nodes: system.nodes.map((node, place) => ({ ...node, store: gone[place]?.store ?? node.store })),
      measures: counted(system.measures, (tally) => ({ ...tally, expiries: tally.expiries + keys.length })),
    },
    trace: [say(system, 'expired', { key, count: keys.length })],
  }
}

export const nextExpiryOf = ({ nodes }: System): number => Math.min(...nodes.map(({ store }) => nextExpiry(store)))

/** Ends a node with all it holds; an empty one takes its place after a while. */
export function loseNode(system: System, place: number): Turn {
  const node = system.nodes[place]
  if (!node?.up) return { system, trace: [] }
  const counting = {
    ...system,
    measures: counted(system.measures, (tally) => ({ ...tally, nodesLost: tally.nodesLost + 1 })),
  }
  const dead = withNode(counting, place, { ...emptyNode(system.configuration), up: false })
  return {
    system: plan(dead, REPLACEMENT, { kind: 'replaced', node: place }),
    trace: [say(system, 'node-lost', { node: place + 1, items: sizeOf(node.store.items) })],
  }
}

export const replaceNode = (system: System, place: number): Turn => ({
  system: withNode(system, place, emptyNode(system.configuration)),
  trace: [say(system, 'node-replaced', { node: place + 1 })],
})
