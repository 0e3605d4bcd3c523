import { valueAt, withEntry } from '../ordered-map'
import { ask, freed } from './database'
import { counted } from './measures'
import { copyOf, keep, nodeOf, rowOf, withStore } from './nodes'
import { CACHE_TIME, type Event, plan, type System, say, type Turn } from './state'
import { without } from './store'

/** A write goes to the database first, whoever makes it and whatever the strategy. */
export const beginWrite = (system: System, key: number, direct: boolean): System =>
  ask(system, 'changes', { kind: 'written', key, direct })

const acknowledge = (system: System, key: number, version: number): System => ({
  ...system,
  acknowledged: withEntry(system.acknowledged, key, Math.max(version, valueAt(system.acknowledged, key) ?? 1)),
  measures: counted(system.measures, (tally) => ({ ...tally, writes: tally.writes + 1 })),
})

/** What a write that leaves the cache alone leaves there. */
function leftBehind(system: System, key: number, version: number): 'old' | 'none' {
  const copy = copyOf(system, key)
  return copy !== undefined && copy < version ? 'old' : 'none'
}

/** The database has the new version. Strategies that care for the copy turn to it now; lazy loading and scripts are done. */
export function written(before: System, { key, direct }: Extract<Event, { kind: 'written' }>): Turn {
  const version = rowOf(before, key) + 1
  const system = freed({ ...before, rows: withEntry(before.rows, key, version) })
  const values = { key, version }
  if (direct) {
    const done = acknowledge(system, key, version)
    return {
      system: { ...done, measures: counted(done.measures, (tally) => ({ ...tally, imports: tally.imports + 1 })) },
      trace: [say(system, 'imported', { ...values, copy: leftBehind(system, key, version) })],
    }
  }
  if (system.configuration.strategy === 'lazy-loading')
    return {
      system: acknowledge(system, key, version),
      trace: [say(system, 'acknowledged', { ...values, copy: leftBehind(system, key, version) })],
    }
  return {
    system: plan(system, CACHE_TIME, { kind: 'copy', key, version }),
    trace: [say(system, 'written', values)],
  }
}

type Cared = Turn & { readonly copy: 'updated' | 'refused' | 'unreachable' | 'deleted' | 'none' }

/** Write-around: the copy goes, so that the next read loads the new version. */
function remove(system: System, key: number): Cared {
  if (!nodeOf(system, key)?.up) return { system, trace: [], copy: 'unreachable' }
  const had = copyOf(system, key) !== undefined
  return {
    system: withStore(system, key, (store) => without(store, key)),
    trace: [],
    copy: had ? 'deleted' : 'none',
  }
}

/** Write-through: the copy is the new version, whether there was one or not. */
function renew(before: System, key: number, version: number): Cared {
  const { how, ...turn } = keep(before, key, version)
  return { ...turn, copy: how === 'kept' ? 'updated' : how }
}

/** The second half of a write, at the cache; only then is the write acknowledged. */
export function copy(before: System, { key, version }: Extract<Event, { kind: 'copy' }>): Turn {
  const around = before.configuration.strategy === 'write-around'
  const { system, trace, copy } = around ? remove(before, key) : renew(before, key, version)
  return {
    system: acknowledge(system, key, version),
    trace: [...trace, say(system, 'acknowledged', { key, version, copy })],
  }
}
