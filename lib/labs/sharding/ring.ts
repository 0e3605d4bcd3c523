import { hash53 } from '../../core/hash'

/**
 * Consistent hashing on the client, as Memcached's clients do it: each node stands at 160 points of a ring, and a key belongs to the
 * first point at or behind its own. Ketama-like, our own: the hash is `core/hash`, not MD5, so nodes stand elsewhere than with a real client.
 */
export type Point = { readonly at: number; readonly node: number }
export type Ring = readonly Point[]

const POINTS = 160
const RING = 2 ** 32

const placeOf = (text: string): number => hash53(text) % RING

const pointsOf = (node: number): Ring =>
  Array.from({ length: POINTS }, (_, index) => ({ at: placeOf(`node-${node}#${index}`), node }))

const inOrder = (a: Point, b: Point): number => a.at - b.at || a.node - b.node

export const ringOf = (nodes: readonly number[]): Ring => nodes.flatMap(pointsOf).sort(inOrder)

export const withNode = (ring: Ring, node: number): Ring => [...ring, ...pointsOf(node)].sort(inOrder)

export const withoutNode = (ring: Ring, node: number): Ring => ring.filter((point) => point.node !== node)

/** The node of a key on the ring; undefined when the ring is empty. */
export function onRing(ring: Ring, key: string): number | undefined {
  const at = placeOf(key)
  let low = 0
  let high = ring.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ring[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return (ring[low] ?? ring[0])?.node
}

/** Naive modulo: the hash of the key modulo the number of nodes picks from their list. */
export const byModulo = (nodes: readonly number[], key: string): number | undefined =>
  nodes[placeOf(key) % nodes.length]
