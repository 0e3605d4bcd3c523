import { textOf } from '../bytes'
import { entriesOf, sizeOf } from '../ordered-map'
import { cardinality } from '../sorted-set'
import { itemOf } from './memcached/cache'
import { replicaOf } from './nodes'
import { type Data, type Value, withoutExpired } from './redis/data'
import { clockOf, type PromptState } from './state'

/**
 * A key as it is shown.
 * @property text the value of a string, whole; null for what has members, which are counted
 * @property seconds left to live, rounded up; null for ever
 */
export type Held = {
  readonly key: string
  readonly kind: Value['kind']
  readonly text: string | null
  readonly members: number
  readonly seconds: number | null
}

const membersOf = (value: Value): number => {
  if (value.kind === 'string') return 0
  if (value.kind === 'list') return sizeOf(value.items)
  if (value.kind === 'hash') return sizeOf(value.fields)
  return value.kind === 'set' ? sizeOf(value.members) : cardinality(value.set)
}

const inRedis = (data: Data, now: number): readonly Held[] =>
  entriesOf(withoutExpired(data, now).entries).map(([key, { value, expires }]) => ({
    key: textOf(key),
    kind: value.kind,
    text: value.kind === 'string' ? textOf(value.bytes) : null,
    members: membersOf(value),
    seconds: expires === null ? null : Math.ceil((Number(expires) - now) / 1000),
  }))

/** What each node has in memory now. The replica is null where there is none. */
export function holdings(state: PromptState): {
  readonly primary: readonly Held[]
  readonly replica: readonly Held[] | null
  readonly memcached: readonly Held[]
} {
  const now = clockOf(state)
  const { group, cache } = state
  return {
    primary: inRedis(group.primary.data, now),
    replica: group.lag === null ? null : inRedis(replicaOf(group, now).data, now),
    memcached: entriesOf(cache.items).flatMap(([key]) => {
      const item = itemOf(cache, key, now)
      if (!item) return []
      const seconds = item.expires === null ? null : item.expires - Math.floor(now / 1000)
      return [{ key: textOf(key), kind: 'string' as const, text: textOf(item.data), members: 0, seconds }]
    }),
  }
}
