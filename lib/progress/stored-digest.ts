/** The digest as it stands in the snapshot's row: all that reading pages and the search need of the log. Ships to reading pages (≤ 5 kB gzip in all). */
import type { FactHeat } from './digest'

/** How warm each fact is, by fact id, as the snapshot's digest holds it. */
export type Digest = Readonly<Record<string, FactHeat>>

const isHeat = (value: unknown): value is FactHeat =>
  typeof value === 'object' &&
  value !== null &&
  'stability' in value &&
  typeof value.stability === 'number' &&
  value.stability > 0 &&
  'lastReview' in value &&
  typeof value.lastReview === 'number'

/** The digest in a snapshot row, entry by entry; whatever cannot be read is simply not warm. */
export function digestIn(row: unknown): Digest {
  const content = field(row, 'content')
  const digest = field(content, 'digest')
  if (typeof digest !== 'object' || digest === null) return {}
  return Object.fromEntries(Object.entries(digest).filter((entry): entry is [string, FactHeat] => isHeat(entry[1])))
}

/** A field of whatever was stored, or undefined. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
