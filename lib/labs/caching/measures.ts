import { emptyMap, entriesOf, type OrderedMap, sizeOf, valueAt, withEntry } from '../ordered-map'

const zero = {
  /** Reads whose look-up has come back; each is a hit or a miss. */
  reads: 0,
  hits: 0,
  misses: 0,
  /** Reads that were answered, and those of them whose value was older than the newest write acknowledged when they began. */
  answered: 0,
  stale: 0,
  /** Acknowledged writes, and those among them that a script made. */
  writes: 0,
  imports: 0,
  /** What the database was asked: queries of reads, and changes. */
  queries: 0,
  changes: 0,
  /** Of both, how many are under way, and the most there ever were. */
  busy: 0,
  mostBusy: 0,
  evictions: 0,
  expiries: 0,
  refusals: 0,
  nodesLost: 0,
} as const
export type Tally = Readonly<Record<keyof typeof zero, number>>

/** What is shown of one second of a run. */
export type Second = { readonly hits: number; readonly misses: number; readonly database: number }

/** Live numbers of a system. Latencies and seconds are kept whole: how many reads took so many milliseconds, and what each second saw. */
export type Measures = {
  readonly tally: Tally
  readonly latencies: OrderedMap<number, number>
  readonly seconds: OrderedMap<number, Second>
}

const byNumber = (a: number, b: number): number => a - b
export const noMeasures: Measures = { tally: zero, latencies: emptyMap(byNumber), seconds: emptyMap(byNumber) }

const quiet: Second = { hits: 0, misses: 0, database: 0 }

/** What one second saw; all zero where nothing happened. */
export const secondOf = ({ seconds }: Measures, second: number): Second => valueAt(seconds, second) ?? quiet

// Changes name their fields: a copy whose changed field is computed costs ten times as much, and these run for every request.
type Change<T> = (before: T) => T

const inSecond = ({ seconds }: Measures, at: number, change: Change<Second>): Measures['seconds'] => {
  const second = Math.floor(at / 1000)
  return withEntry(seconds, second, change(valueAt(seconds, second) ?? quiet))
}

export const counted = (measures: Measures, change: Change<Tally>): Measures => ({
  tally: change(measures.tally),
  latencies: measures.latencies,
  seconds: measures.seconds,
})

/** A look-up has come back. */
export function lookedUp(measures: Measures, at: number, found: boolean): Measures {
  const { tally, latencies } = measures
  const hit = found ? 1 : 0
  return {
    tally: { ...tally, reads: tally.reads + 1, hits: tally.hits + hit, misses: tally.misses + 1 - hit },
    latencies,
    seconds: inSecond(measures, at, (seen) => ({
      ...seen,
      hits: seen.hits + hit,
      misses: seen.misses + 1 - hit,
    })),
  }
}

/** The database has been asked something. */
export function asked(measures: Measures, at: number, what: 'queries' | 'changes'): Measures {
  const { tally, latencies } = measures
  const query = what === 'queries' ? 1 : 0
  const busy = tally.busy + 1
  return {
    tally: {
      ...tally,
      queries: tally.queries + query,
      changes: tally.changes + 1 - query,
      busy,
      mostBusy: Math.max(tally.mostBusy, busy),
    },
    latencies,
    seconds: inSecond(measures, at, (seen) => ({ ...seen, database: seen.database + 1 })),
  }
}

/** A read has its answer after so many milliseconds. */
export const answered = ({ tally, latencies, seconds }: Measures, ms: number, stale: boolean): Measures => ({
  tally: { ...tally, answered: tally.answered + 1, stale: tally.stale + (stale ? 1 : 0) },
  latencies: withEntry(latencies, ms, (valueAt(latencies, ms) ?? 0) + 1),
  seconds,
})

/** Hits out of reads, 0–1; null before the first read. */
export const hitRatio = ({ tally }: Measures): number | null => (tally.reads === 0 ? null : tally.hits / tally.reads)

/**
 * The least latency in milliseconds that so many per cent of reads did not exceed (nearest rank); null before the first answer.
 * @param percent 0–100
 */
export function percentile({ tally, latencies }: Measures, percent: number): number | null {
  const wanted = Math.max(1, Math.ceil((tally.answered * percent) / 100))
  let seen = 0
  for (const [ms, count] of entriesOf(latencies)) {
    seen += count
    if (seen >= wanted) return ms
  }
  return null
}

/** Answers by latency, for a picture: how many took less than each bound and not less than the one before. The last is unbounded. */
export function distribution({ latencies }: Measures, bounds: readonly number[]): readonly number[] {
  const counts = Array.from({ length: bounds.length + 1 }, () => 0)
  for (const [ms, count] of entriesOf(latencies, 0, sizeOf(latencies))) {
    const place = bounds.findIndex((bound) => ms < bound)
    const bin = place < 0 ? bounds.length : place
    counts[bin] = (counts[bin] ?? 0) + count
  }
  return counts
}
