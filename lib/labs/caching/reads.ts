import { valueAt, withEntry, withoutKey } from '../ordered-map'
import { ask, freed } from './database'
import { answered, lookedUp } from './measures'
import { copyOf, keep, nodeOf, placeOf, rowOf, withStore } from './nodes'
import { CACHE_TIME, type Event, type Flight, plan, type Read, type System, say, type Turn } from './state'
import { touched } from './store'

const isStale = (read: Read, version: number): boolean => version < read.newest

const answer = (system: System, read: Read, version: number): System => ({
  ...system,
  measures: answered(system.measures, system.at - read.began, isStale(read, version)),
})

const flightOf = (system: System, key: number): Flight => valueAt(system.flights, key) ?? { loads: 0, waiting: [] }

function withFlight(system: System, key: number, flight: Flight): System {
  const flights = flight.loads === 0 ? withoutKey(system.flights, key) : withEntry(system.flights, key, flight)
  return { ...system, flights }
}

/** The application wants a key: it asks the cache first. */
export function beginRead(system: System, key: number): System {
  const newest = valueAt(system.acknowledged, key) ?? 1
  return plan(system, CACHE_TIME, { kind: 'look-up', read: { key, began: system.at, newest } })
}

/** After a miss: waits for a load of the same key where single-flight says so, and else loads it. */
function load(system: System, read: Read): Turn {
  const flight = flightOf(system, read.key)
  if (system.configuration.singleFlight && flight.loads > 0)
    return {
      system: withFlight(system, read.key, { ...flight, waiting: [...flight.waiting, read] }),
      trace: [say(system, 'joined', { key: read.key })],
    }
  const flying = withFlight(system, read.key, { ...flight, loads: flight.loads + 1 })
  return { system: ask(flying, 'queries', { kind: 'loaded', read, asked: system.at }), trace: [] }
}

export function lookUp(before: System, { read }: Extract<Event, { kind: 'look-up' }>): Turn {
  const { key, newest } = read
  const copy = copyOf(before, key)
  const system = { ...before, measures: lookedUp(before.measures, before.at, copy !== undefined) }
  if (copy === undefined) {
    const { system: loading, trace } = load(system, read)
    const missed = nodeOf(system, key)?.up
      ? say(system, 'miss', { key })
      : say(system, 'unreachable', { key, node: placeOf(system, key) + 1 })
    return { system: loading, trace: [missed, ...trace] }
  }
  return {
    system: answer(
      withStore(system, key, (store) => touched(store, key)),
      read,
      copy,
    ),
    trace: [
      isStale(read, copy)
        ? say(system, 'hit-stale', { key, version: copy, newest })
        : say(system, 'hit', { key, version: copy }),
    ],
  }
}

/** The load is over: its read and all that waited for it have their answer. */
function finish(system: System, read: Read, version: number): Turn {
  const { loads, waiting } = flightOf(system, read.key)
  const landed = withFlight(answer(system, read, version), read.key, { loads: loads - 1, waiting: [] })
  return {
    system: waiting.reduce((next, one) => answer(next, one, version), landed),
    trace: waiting.length === 0 ? [] : [say(system, 'shared', { key: read.key, count: waiting.length })],
  }
}

/** The database has answered a query; all strategies but write-through alone now put the row into the cache. */
export function loaded(before: System, { read, asked }: Extract<Event, { kind: 'loaded' }>): Turn {
  const system = freed(before)
  const { key } = read
  const version = rowOf(system, key)
  const line = say(system, 'loaded', { key, version, ms: system.at - asked })
  if (system.configuration.strategy !== 'write-through')
    return { system: plan(system, CACHE_TIME, { kind: 'fill', read, version }), trace: [line] }
  const { system: done, trace } = finish(system, read, version)
  return { system: done, trace: [line, say(system, 'not-stored', { key, why: 'strategy' }), ...trace] }
}

/** The row has come to the cache. Meanwhile another version may have become the newest. */
export function fill(before: System, { read, version }: Extract<Event, { kind: 'fill' }>): Turn {
  const { key } = read
  const { system, trace, how } = keep(before, key, version)
  const newest = rowOf(system, key)
  const { ttl } = system.configuration
  const line =
    how === 'unreachable'
      ? say(system, 'not-stored', { key, why: 'node' })
      : how === 'refused'
        ? say(system, 'refused', { key })
        : version < newest
          ? say(system, 'stored-old', { key, version, newest })
          : say(system, 'stored', { key, version, ttl })
  const { system: done, trace: rest } = finish(system, read, version)
  return { system: done, trace: [...trace, line, ...rest] }
}
