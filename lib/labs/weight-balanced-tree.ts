/** Negative, zero or positive as `a` stands before, beside or behind `b`. */
export type Compare<K> = (a: K, b: K) => number

/**
 * A persistent weight-balanced tree (S. Adams, "Efficient sets: a balancing act", 1993), with the parameters proved right by
 * Y. Hirai and K. Yamamoto, "Balancing weight-balanced trees", 2011: weights differ by at most 3, single rotation below 2.
 */
export type Tree<K, V> = {
  readonly key: K
  readonly value: V
  readonly size: number
  readonly left: Tree<K, V>
  readonly right: Tree<K, V>
} | null

const DELTA = 3
const RATIO = 2

const size = <K, V>(tree: Tree<K, V>): number => tree?.size ?? 0
const weight = <K, V>(tree: Tree<K, V>): number => size(tree) + 1

const node = <K, V>(key: K, value: V, left: Tree<K, V>, right: Tree<K, V>): NonNullable<Tree<K, V>> => ({
  key,
  value,
  size: size(left) + size(right) + 1,
  left,
  right,
})

/** A node whose halves may be out of balance by one insertion or removal. */
function balanced<K, V>(key: K, value: V, left: Tree<K, V>, right: Tree<K, V>): NonNullable<Tree<K, V>> {
  if (right && weight(right) > DELTA * weight(left)) {
    const inner = right.left
    if (!inner || weight(inner) < RATIO * weight(right.right))
      return node(right.key, right.value, node(key, value, left, inner), right.right)
    return node(
      inner.key,
      inner.value,
      node(key, value, left, inner.left),
      node(right.key, right.value, inner.right, right.right),
    )
  }
  if (left && weight(left) > DELTA * weight(right)) {
    const inner = left.right
    if (!inner || weight(inner) < RATIO * weight(left.left))
      return node(left.key, left.value, left.left, node(key, value, inner, right))
    return node(
      inner.key,
      inner.value,
      node(left.key, left.value, left.left, inner.left),
      node(key, value, inner.right, right),
    )
  }
  return node(key, value, left, right)
}

export function insert<K, V>(tree: Tree<K, V>, key: K, value: V, compare: Compare<K>): Tree<K, V> {
  if (!tree) return node(key, value, null, null)
  const side = compare(key, tree.key)
  if (side === 0) return Object.is(tree.value, value) ? tree : node(tree.key, value, tree.left, tree.right)
  if (side < 0) {
    const left = insert(tree.left, key, value, compare)
    return left === tree.left ? tree : balanced(tree.key, tree.value, left, tree.right)
  }
  const right = insert(tree.right, key, value, compare)
  return right === tree.right ? tree : balanced(tree.key, tree.value, tree.left, right)
}

export function without<K, V>(tree: Tree<K, V>, key: K, compare: Compare<K>): Tree<K, V> {
  if (!tree) return tree
  const side = compare(key, tree.key)
  if (side < 0) {
    const left = without(tree.left, key, compare)
    return left === tree.left ? tree : balanced(tree.key, tree.value, left, tree.right)
  }
  if (side > 0) {
    const right = without(tree.right, key, compare)
    return right === tree.right ? tree : balanced(tree.key, tree.value, tree.left, right)
  }
  if (!tree.left) return tree.right
  if (!tree.right) return tree.left
  let next = tree.right
  while (next.left) next = next.left
  return balanced(next.key, next.value, tree.left, without(tree.right, next.key, compare))
}

export function fromSorted<K, V>(entries: readonly (readonly [K, V])[], from = 0, to = entries.length): Tree<K, V> {
  const middle = (from + to) >> 1
  const entry = entries[middle]
  if (from >= to || !entry) return null
  return node(entry[0], entry[1], fromSorted(entries, from, middle), fromSorted(entries, middle + 1, to))
}
