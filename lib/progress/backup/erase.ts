/** What erasing takes away, decided on all there is; lib/store/archive/ does it. */
import type { Instant } from '../../core/time'
import { courseEvents } from '../course-events'
import { parseEvent } from '../guard'
import { parseEventId } from '../ids'
import { type Erasure, marksFor } from './erasure'
import { isRow } from './fields'
import type { Contents } from './types'

/** Everything; the course (plan, settings and own cards stay); or what one device has written. */
export type EraseWhat =
  | { readonly kind: 'all' }
  | { readonly kind: 'course' }
  | { readonly kind: 'device'; readonly device: string }

export type ErasePlan = {
  /** Keys in `events` and `papers`. */
  readonly events: readonly string[]
  readonly papers: readonly string[]
  readonly marks: readonly Erasure[]
}

const idOf = (row: unknown): string => (isRow(row) && typeof row.id === 'string' ? row.id : '')
const deviceOf = (id: string): string | null => parseEventId(id)?.device ?? null

/** The attempts that were started by some events: without its start a paper is nothing. */
const attemptsIn = (rows: readonly unknown[]): ReadonlySet<unknown> =>
  new Set(rows.flatMap((row) => (isRow(row) && row.kind === 'attempt-started' ? [row.attempt] : [])))

function chosen(rows: readonly unknown[], what: EraseWhat): readonly unknown[] {
  if (what.kind === 'all') return rows
  if (what.kind === 'device') return rows.filter((row) => deviceOf(idOf(row)) === what.device)
  const events = rows.flatMap((row) => {
    const event = parseEvent(row)
    return event.ok ? [event.value] : []
  })
  const ofCourse = courseEvents(events)
  return rows.filter((row) => ofCourse.has(idOf(row)))
}

export function planErase(here: Contents, what: EraseWhat, at: Instant): ErasePlan {
  const rows = chosen(here.event, what)
  const attempts = attemptsIn(rows)
  const papers = here.paper.flatMap((row) => (isRow(row) && typeof row.attempt === 'string' ? [row.attempt] : []))
  return {
    events: rows.map(idOf),
    papers: what.kind === 'device' ? papers.filter((attempt) => attempts.has(attempt)) : papers,
    marks: marksFor(
      what.kind === 'course' ? 'course' : 'all',
      rows.map((row) => ({ id: idOf(row) })),
      at,
    ),
  }
}
