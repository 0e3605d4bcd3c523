/**
 * The one deletable row that spares a replay: the state so far, to which the events after `progress.lastEventId` are
 * applied. It holds nothing the log does not: when in doubt it is thrown away.
 */
import type { Card } from '../content/types'
import { type Digest, digestOf, isDigest } from './digest'
import { type Check, oneOf, shape } from './guard/checks'
import { isProgress } from './guard/progress-fields'
import type { Progress } from './state'

/**
 * Raised whenever a projection would give another state for the same log, so that no learner keeps the old one.
 * A test holds the state of one fixed log beside this number.
 */
export const SNAPSHOT_FORMAT = 5

/** Plain data, stored as it is by structured clone or JSON. */
export type Snapshot = {
  readonly format: typeof SNAPSHOT_FORMAT
  readonly progress: Progress
  /** For the reading pages, which read this alone. */
  readonly digest: Digest
}

const isSnapshot: Check<Snapshot> = shape<Snapshot>({
  format: oneOf(SNAPSHOT_FORMAT),
  progress: isProgress,
  digest: isDigest,
})

/** @param cards the course's cards, which say what facts each stands for */
export const takeSnapshot = (progress: Progress, cards: readonly Pick<Card, 'id' | 'facts'>[]): Snapshot => ({
  format: SNAPSHOT_FORMAT,
  progress,
  digest: digestOf(progress, cards),
})

/** The state in a stored row, or null when it is of another format or not whole: then the log is replayed. */
export const readSnapshot = (row: unknown): Progress | null => (isSnapshot(row) ? row.progress : null)

/**
 * Whether a state is still what the beginning of the log adds up to. Events merged in with older ids since it was saved
 * are not in it, and show in the count.
 * @param rows how many events the log holds with ids up to and including `progress.lastEventId`
 */
export const coversLog = (progress: Progress, rows: number): boolean => progress.events + progress.unknown === rows
