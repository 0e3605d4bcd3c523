import { nodesThatCount } from './endpoints'
import { count, type Range, type Ranges, without } from './ranges'
import { type Cause, changeShard, type Kind, type Line, line, type State, type Turn } from './state'

const kindOf: { readonly [C in Cause]: Kind } = {
  'no-copy': 'lost-no-copy',
  'not-yet-replicated': 'lost-not-yet-replicated',
  'given-up': 'lost-given-up',
  'left-behind': 'lost-left-behind',
  'out-of-reach': 'lost-out-of-reach',
}

const inOrder = (ranges: Ranges): Ranges => ranges.toSorted((a, b) => a.from - b.from)

/** Acknowledged writes of a shard that some living node of the application's data holds. */
export function present(state: State, index: number): Ranges {
  const all = state.shards[index]?.acknowledged ?? []
  const absent = nodesThatCount(state, index).reduce<Ranges>((left, node) => without(left, node.log), all)
  return without(all, absent)
}

/**
 * Lists every acknowledged write that is held nowhere any more, with its cause, and takes from the list what is held again
 * (an application that points back at the database it had left).
 * @param cause where data is lost; of a cache whose shard has no node left it is `no-copy`
 */
export function settleLosses(state: State, cause: Cause): Turn {
  let next = state
  const trace: Line[] = []
  state.shards.forEach((shard, index) => {
    const held = present(next, index)
    const still = shard.lost.flatMap((loss) =>
      without([loss], held).map((range) => ({ ...range, cause: loss.cause, at: loss.at })),
    )
    const missing = inOrder(without(without(shard.acknowledged, held), still))
    const why: Cause = cause === 'not-yet-replicated' && nodesThatCount(next, index).length === 0 ? 'no-copy' : cause
    const lost = [...still, ...missing.map((range: Range) => ({ ...range, cause: why, at: state.at }))]
    next = changeShard(next, index, { lost })
    const back = count(shard.lost) - count(still)
    if (back > 0) trace.push(line(state, 'found-again', { shard: index + 1, shards: state.shards.length, count: back }))
    for (const { from, to } of missing)
      trace.push(
        line(state, kindOf[why], { shard: index + 1, shards: state.shards.length, from, to, count: to - from + 1 }),
      )
  })
  return { state: next, trace }
}
