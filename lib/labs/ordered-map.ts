import { type Compare, fromSorted, insert, type Tree, without } from './weight-balanced-tree'

/**
 * An immutable map in the order of its keys, which knows the place of each. Reading, writing, finding a rank and the entry at a rank take
 * O(log n), and a version that is kept shares all but a path with the next: that is what makes rewinding a lab cheap.
 */
export type OrderedMap<K, V> = { readonly compare: Compare<K>; readonly root: Tree<K, V> }

export const emptyMap = <K, V>(compare: Compare<K>): OrderedMap<K, V> => ({ compare, root: null })

/** @param entries in ascending order of key, without a key twice */
export const mapFromSorted = <K, V>(compare: Compare<K>, entries: readonly (readonly [K, V])[]): OrderedMap<K, V> => ({
  compare,
  root: fromSorted(entries),
})

export const sizeOf = <K, V>({ root }: OrderedMap<K, V>): number => root?.size ?? 0

export function valueAt<K, V>({ compare, root }: OrderedMap<K, V>, key: K): V | undefined {
  let node = root
  while (node) {
    const side = compare(key, node.key)
    if (side === 0) return node.value
    node = side < 0 ? node.left : node.right
  }
  return undefined
}

/** The map with the key at this value; the same map if it was there. */
export function withEntry<K, V>(map: OrderedMap<K, V>, key: K, value: V): OrderedMap<K, V> {
  const root = insert(map.root, key, value, map.compare)
  return root === map.root ? map : { ...map, root }
}

/** The map without the key; the same map if it was not there. */
export function withoutKey<K, V>(map: OrderedMap<K, V>, key: K): OrderedMap<K, V> {
  const root = without(map.root, key, map.compare)
  return root === map.root ? map : { ...map, root }
}

/** How many keys stand before this one, which need not be there itself. */
export function countBefore<K, V>({ compare, root }: OrderedMap<K, V>, key: K): number {
  let node = root
  let before = 0
  while (node) {
    if (compare(node.key, key) < 0) {
      before += (node.left?.size ?? 0) + 1
      node = node.right
    } else node = node.left
  }
  return before
}

/** The entry at a place counted from 0, or undefined outside. */
export function entryAt<K, V>({ root }: OrderedMap<K, V>, place: number): readonly [K, V] | undefined {
  let node = root
  let wanted = place
  while (node) {
    const before = node.left?.size ?? 0
    if (wanted === before) return [node.key, node.value]
    if (wanted > before) {
      wanted -= before + 1
      node = node.right
    } else node = node.left
  }
  return undefined
}

/** Entries from one place (inclusive) to another (exclusive), in order: O(log n + how many). */
export function entriesOf<K, V>(map: OrderedMap<K, V>, from = 0, to = sizeOf(map)): (readonly [K, V])[] {
  const found: (readonly [K, V])[] = []
  const walk = (node: Tree<K, V>, offset: number): void => {
    if (!node || offset >= to || offset + node.size <= from) return
    const place = offset + (node.left?.size ?? 0)
    walk(node.left, offset)
    if (place >= from && place < to) found.push([node.key, node.value])
    walk(node.right, place + 1)
  }
  walk(map.root, 0)
  return found
}

export const keysOf = <K, V>(map: OrderedMap<K, V>, from?: number, to?: number): K[] =>
  entriesOf(map, from, to).map(([key]) => key)
