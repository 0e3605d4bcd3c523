import { SLOTS } from '../key-slot'

/** Slots from–to, both included, belong to a shard. */
export type Span = { readonly from: number; readonly to: number; readonly shard: number }
/** All spans in order, without a gap: together they are the 16,384 slots. */
export type SlotMap = readonly Span[]
/** Slots on their way from one shard to another. */
export type Move = { readonly from: number; readonly to: number; readonly count: number }

const size = ({ from, to }: Span): number => to - from + 1

/** Slots in equal parts, as a new cluster gets them. */
export const evenMap = (shards: readonly number[]): SlotMap =>
  shards.map((shard, index) => ({
    from: Math.floor((index * SLOTS) / shards.length),
    to: Math.floor(((index + 1) * SLOTS) / shards.length) - 1,
    shard,
  }))

/** The shard of a slot (binary search). */
export function shardOfSlot(map: SlotMap, slot: number): number | undefined {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle]?.from ?? 0) <= slot) low = middle
    else high = middle - 1
  }
  return map[low]?.shard
}

export function slotCounts(map: SlotMap): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const span of map) counts.set(span.shard, (counts.get(span.shard) ?? 0) + size(span))
  return counts
}

/** Neighbouring spans of one shard become one. */
function joined(spans: SlotMap): SlotMap {
  const result: Span[] = []
  for (const span of spans) {
    const before = result.at(-1)
    if (before?.shard === span.shard) result[result.length - 1] = { ...before, to: span.to }
    else result.push(span)
  }
  return result
}

/** Gives the last so many slots of one shard to another. */
export function moved(map: SlotMap, { from, to, count }: Move): SlotMap {
  let left = count
  const pieces = map.toReversed().flatMap((span): readonly Span[] => {
    const take = span.shard === from ? Math.min(left, size(span)) : 0
    if (take === 0) return [span]
    left -= take
    const given = { from: span.to - take + 1, to: span.to, shard: to }
    return take === size(span) ? [given] : [given, { ...span, to: span.to - take }]
  })
  return joined(pieces.toReversed())
}

/**
 * The fewest moves after which all shards of a list have equally many slots, give or take one, and others none.
 * Who has most keeps the odd slots, so that nothing moves twice and nothing moves in vain.
 */
export function balancingMoves(map: SlotMap, shards: readonly number[]): readonly Move[] {
  const counts = slotCounts(map)
  const have = (shard: number): number => counts.get(shard) ?? 0
  const ranked = shards.toSorted((a, b) => have(b) - have(a) || a - b)
  const wanted = new Map(
    ranked.map((shard, rank) => [shard, Math.floor(SLOTS / shards.length) + (rank < SLOTS % shards.length ? 1 : 0)]),
  )
  const all = [...new Set([...counts.keys(), ...shards])].sort((a, b) => a - b)
  const surplus = all.map((shard) => ({ shard, count: have(shard) - (wanted.get(shard) ?? 0) }))
  const takers = surplus.filter(({ count }) => count < 0).map(({ shard, count }) => ({ shard, need: -count }))
  const moves: Move[] = []
  for (const { shard, count } of surplus) {
    let left = count
    for (const taker of takers) {
      const part = Math.min(left, taker.need)
      if (part <= 0) continue
      moves.push({ from: shard, to: taker.shard, count: part })
      taker.need -= part
      left -= part
    }
  }
  return moves
}
