import { emptyMap, entryAt, withoutKey } from '../ordered-map'
import { noMeasures } from './measures'
import { emptyNode, expire, keep, nextExpiryOf, replaceNode } from './nodes'
import { beginRead, fill, loaded, lookUp } from './reads'
import type { Configuration, Workload } from './set-up'
import { CONNECTIONS, type Event, type Line, type Moment, type System, type Turn } from './state'
import type { Operation } from './workload'
import { beginWrite, copy, written } from './writes'

const byNumber = (a: number, b: number): number => a - b
const byMoment = (a: Moment, b: Moment): number => a.at - b.at || a.order - b.order

/** A system at rest; a warm one has in its cache as many keys as fit, stored at this moment, the most popular last. */
export function startSystem(name: 'a' | 'b', configuration: Configuration, workload: Workload, seed: string): System {
  const cold: System = {
    name,
    configuration,
    workload,
    seed,
    at: 0,
    planned: 0,
    drawn: 0,
    nodes: Array.from({ length: configuration.nodes }, () => emptyNode(configuration)),
    rows: emptyMap(byNumber),
    acknowledged: emptyMap(byNumber),
    connections: Array.from({ length: CONNECTIONS }, () => 0),
    flights: emptyMap(byNumber),
    queue: emptyMap(byMoment),
    measures: noMeasures,
  }
  if (!workload.warm) return cold
  // The last node may have a place less than its share of the keys: what does not fit has come and gone before the run.
  const keys = Array.from({ length: Math.min(workload.keys, configuration.memory) }, (_, index) => index + 1)
  const warm = keys.reduceRight((system, key) => keep(system, key, 1).system, cold)
  return { ...warm, measures: noMeasures }
}

function happen(system: System, event: Event): Turn {
  switch (event.kind) {
    case 'look-up':
      return lookUp(system, event)
    case 'loaded':
      return loaded(system, event)
    case 'fill':
      return fill(system, event)
    case 'written':
      return written(system, event)
    case 'copy':
      return copy(system, event)
    case 'replaced':
      return replaceNode(system, event.node)
  }
}

/** When something is next to happen in a system by itself; infinite when nothing is. */
export const nextOf = (system: System): number =>
  Math.min(entryAt(system.queue, 0)?.[0].at ?? Number.POSITIVE_INFINITY, nextExpiryOf(system))

/** Goes to a moment, at or before the next: what expires there goes first, then come events as they were planned. */
export function advance(before: System, at: number): Turn {
  const { system: rested, trace } = expire({ ...before, at })
  let system = rested
  const lines: Line[] = [...trace]
  for (let next = entryAt(system.queue, 0); next && next[0].at <= at; next = entryAt(system.queue, 0)) {
    const turn = happen({ ...system, queue: withoutKey(system.queue, next[0]) }, next[1])
    system = turn.system
    lines.push(...turn.trace)
  }
  return { system, trace: lines }
}

/** Somebody asks the application for something. */
export const begin = (system: System, operation: Operation, key: number): System =>
  operation === 'read' ? beginRead(system, key) : beginWrite(system, key, operation === 'import')
