/** What `stats` counts, in the order in which the server lists it; all else it lists is out of scope. */
export const COUNTED = [
  'cmd_get',
  'cmd_set',
  'cmd_flush',
  'cmd_touch',
  'get_hits',
  'get_misses',
  'delete_misses',
  'delete_hits',
  'incr_misses',
  'incr_hits',
  'decr_misses',
  'decr_hits',
  'cas_misses',
  'cas_hits',
  'cas_badval',
  'touch_hits',
  'touch_misses',
  'store_too_large',
] as const
export type Counter = (typeof COUNTED)[number]
export type Counts = { readonly [C in Counter]?: number }

export const NO_COUNTS: Counts = {}

export function counted<T extends { readonly counts: Counts }>(holder: T, ...counters: readonly Counter[]): T {
  const counts = { ...holder.counts }
  for (const counter of counters) counts[counter] = (counts[counter] ?? 0) + 1
  return { ...holder, counts }
}

/** @param items how many items the node holds, those included whose time is over and that nobody has asked for */
export const statistics = (counts: Counts, version: string, items: number): string =>
  [
    `STAT version ${version}`,
    ...COUNTED.map((counter) => `STAT ${counter} ${counts[counter] ?? 0}`),
    `STAT curr_items ${items}`,
    'END\r\n',
  ].join('\r\n')
