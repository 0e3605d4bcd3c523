/** Keeping the snapshot: a saving of time at the next start, and what reading pages know. Every failure here is without consequence. */
import type { Card, CardId } from '../content/types'
import { ok } from '../core/result'
import { type Digest, isDigest } from '../progress/digest'
import { takeSnapshot } from '../progress/snapshot'
import { emptyProgress, type Progress } from '../progress/state'
import type { Connection } from './connection'
import type { Database } from './operations'
import { TAIL, type Timeline } from './timeline'

type FactCard = Pick<Card, 'id' | 'facts'>

export type Snapshots = {
  describeCards(cards: readonly FactCard[]): void
  /** Takes a state as one that is kept already, as after loading. */
  begin(timeline: Timeline): void
  /** Keeps the settled part of the log whenever it has grown by `TAIL` rows. */
  follow(timeline: Timeline): Promise<void>
  /** Keeps everything, unless it holds events from a clock ahead of ours: our next act would outdate those. */
  save(timeline: Timeline, horizon: string): Promise<void>
}

export function createSnapshots(connection: Connection): Snapshots {
  const cards = new Map<CardId, FactCard>()
  let kept = emptyProgress

  async function keep(progress: Progress): Promise<void> {
    if (progress === kept) return
    kept = progress
    const fresh = takeSnapshot(progress, [...cards.values()])
    await connection.use(async (database) => {
      const digest = { ...(await lastDigest(database)), ...fresh.digest }
      const row = { upTo: progress.lastEventId, rows: rowsOf(progress), content: { ...fresh, digest } }
      await database.putSnapshot(row)
      return ok(undefined)
    })
  }

  return {
    describeCards(described) {
      for (const card of described) cards.set(card.id, card)
    },
    begin({ base }) {
      kept = base
    },
    async follow({ base }) {
      if (rowsOf(base) - rowsOf(kept) >= TAIL) await keep(base)
    },
    save: ({ progress, base }, horizon) => keep(progress.lastEventId <= horizon ? progress : base),
  }
}

/** How many rows of the log a state stands for. */
const rowsOf = (progress: Progress): number => progress.events + progress.unknown

/** What the last snapshot said of facts whose cards this page has not fetched: it cannot have changed them either. */
async function lastDigest(database: Database): Promise<Digest> {
  const row = await database.snapshot()
  const digest = row.ok ? field(field(row.value, 'content'), 'digest') : null
  return isDigest(digest) ? digest : {}
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined
