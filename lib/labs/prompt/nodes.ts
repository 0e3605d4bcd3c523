import type { Instant } from '../../core/time'
import { sizeOf } from '../ordered-map'
import { type Cache, startCache } from './memcached/cache'
import { type Data, withoutExpired } from './redis/data'
import { DEFAULTS, type Server, type Settings, startServer } from './redis/server'

/** One write the primary has answered. `change` is the data right behind it. */
export type Write = { readonly at: Instant; readonly command: string; readonly data: Data }

/**
 * A primary with its asynchronous replica, if it has one. What the primary answered at a moment reaches the replica `lag` later: a
 * simplification of ours, for the real lag is not constant.
 */
export type Group = {
  readonly primary: Server
  /** Milliseconds until the replica has a write, or null without a replica. */
  readonly lag: number | null
  /** What the replica has applied. */
  readonly applied: Data
  /** What is on its way to it, oldest first. */
  readonly inFlight: readonly Write[]
}

const settingsOf = (settings: Partial<Settings>, lag: number | null): Settings => ({
  ...DEFAULTS,
  ...settings,
  replicas: lag === null ? 0 : 1,
})

export function startGroup(lag: number | null, settings: Partial<Settings> = {}): Group {
  const primary = startServer(settingsOf(settings, lag))
  return { primary, lag, applied: primary.data, inFlight: [] }
}

/** The group at a later moment: what has travelled long enough has arrived. */
export function arrived(group: Group, now: Instant): Group {
  const { lag, inFlight } = group
  const there = lag === null ? 0 : inFlight.filter(({ at }) => at + lag <= now).length
  if (!there) return group
  return { ...group, applied: inFlight[there - 1]?.data ?? group.applied, inFlight: inFlight.slice(there) }
}

/** The group after the primary has answered a command; a command that changed data sets out for the replica. */
export function answered(group: Group, primary: Server, command: string, at: Instant): Group {
  const changed = group.lag !== null && primary.data !== group.primary.data
  return {
    ...group,
    primary,
    inFlight: changed ? [...group.inFlight, { at, command, data: primary.data }] : group.inFlight,
  }
}

/** The replica as somebody sees it who reads from it now. */
export const replicaOf = (group: Group, now: Instant): Server => ({
  ...startServer({ ...group.primary.settings, role: 'replica' }),
  data: withoutExpired(arrived(group, now).applied, now),
})

export type Loss = {
  readonly group: Group
  /** How it went on: the replica took over, or an empty node took the place of the old one. */
  readonly how: 'promoted' | 'emptied'
  /** Acknowledged writes that nobody has any more, oldest first. */
  readonly lost: readonly Write[]
  /** Keys that were there before and after. */
  readonly before: number
  readonly after: number
}

/**
 * The primary dies. With a replica, that is promoted with what it has applied, and a new replica copies it; what was on its way is lost.
 * Without one, and without persistence, an empty node starts. All connections break.
 * @param history all writes since the node was empty: what is lost where there is no replica
 */
export function killPrimary(before: Group, history: readonly Write[], now: Instant): Loss {
  const group = arrived(before, now)
  const had = sizeOf(withoutExpired(group.primary.data, now).entries)
  const fresh = startGroup(group.lag, group.primary.settings)
  if (group.lag === null) return { group: fresh, how: 'emptied', lost: history, before: had, after: 0 }
  const data = withoutExpired(group.applied, now)
  const promoted = { ...fresh, primary: { ...fresh.primary, data }, applied: data }
  return { group: promoted, how: 'promoted', lost: group.inFlight, before: had, after: sizeOf(data.entries) }
}

/** A Memcached node that restarts, for whatever reason, is empty: it has neither persistence nor replicas. */
export const restartMemcached = (cache: Cache): { readonly cache: Cache; readonly lost: number } => ({
  cache: startCache(),
  lost: sizeOf(cache.items),
})
