/**
 * What a backup would add to what is here: the union, whatever comes first and however often. Where two rows claim one place, which
 * only a damaged or forged file makes them do, the choice depends on the two alone, as in ../log.ts.
 */
import type { PersonalCard } from '../../content/personal-card'
import { courseEvents } from '../course-events'
import type { LoggedEvent } from '../events'
import { isPersonalCard } from '../guard/personal-card'
import { type Erasure, erasedBy, isErasure } from './erasure'
import { isRow } from './fields'
import { isLater, lesser } from './later'
import type { Backup, BackupPaper, Contents, Refused } from './types'

/** Of a kind of thing in a file: new here, here already, and erased here (told apart only where it was). */
export type Tally = { readonly fresh: number; readonly known: number; readonly erased: number }

export type Merge = {
  /** What is to be written; each replaces what stands under its id. */
  readonly events: readonly LoggedEvent[]
  readonly papers: readonly BackupPaper[]
  readonly refused: readonly Refused[]
  readonly cards: readonly PersonalCard[]
  /** What the file holds, whatever of it is to be written. */
  readonly tally: { readonly events: Tally; readonly papers: Tally; readonly refused: Tally; readonly cards: Tally }
}

/** What to do with what was erased here and stands in the file. */
export type Choice = {
  readonly erased: 'leave' | 'include'
  /** A fresh id for a card that comes back after it was removed: the latest change is the card. */
  readonly newId: () => string
}

type Verdict = 'fresh' | 'known' | 'erased'

function fieldOf(row: unknown, name: string): string | null {
  const value = isRow(row) ? row[name] : null
  return typeof value === 'string' ? value : null
}

const byField = (rows: readonly unknown[], name: string): ReadonlyMap<string | null, unknown> =>
  new Map(rows.map((row) => [fieldOf(row, name), row]))

/** Sorts things into those to be written and the rest, and counts them. */
function sift<T>(
  things: readonly T[],
  include: boolean,
  verdict: (thing: T) => Verdict,
  replaces: (thing: T) => boolean,
) {
  const write: T[] = []
  const leftOut: T[] = []
  const tally = { fresh: 0, known: 0, erased: 0 }
  for (const thing of things) {
    const is = verdict(thing)
    tally[is] += 1
    if (is === 'fresh' || (is === 'erased' && include) || (is === 'known' && replaces(thing))) write.push(thing)
    else if (is === 'erased') leftOut.push(thing)
  }
  return { write, leftOut, tally }
}

export function planMerge(here: Contents, backup: Backup, { erased, newId }: Choice): Merge {
  const include = erased === 'include'
  const marks: readonly Erasure[] = here.erasure.filter(isErasure)
  const isErased = erasedBy(marks, marks.length > 0 ? courseEvents(backup.events) : new Set())

  const heldEvents = byField(here.event, 'id')
  const incoming = once(backup.events)
  const events = sift(
    incoming,
    include,
    (event) => (heldEvents.has(event.id) ? 'known' : isErased(event) ? 'erased' : 'fresh'),
    (event) => lesser(event, heldEvents.get(event.id)),
  )

  const gone = new Set(events.leftOut.map((event) => ('attempt' in event ? event.attempt : null)))
  const heldPapers = byField(here.paper, 'attempt')
  const papers = sift(
    backup.papers,
    include,
    ({ attempt }) => (heldPapers.has(attempt) ? 'known' : gone.has(attempt) ? 'erased' : 'fresh'),
    (paper) => lesser(paper, heldPapers.get(paper.attempt)),
  )

  const heldRefused = new Set(here.quarantined.map(jsonOrNull))
  const refused = sift(
    backup.refused,
    include,
    ({ row }) => {
      const id = fieldOf(row, 'id')
      if (heldRefused.has(JSON.stringify(row)) || heldEvents.has(id)) return 'known'
      heldRefused.add(JSON.stringify(row))
      return id !== null && isErased({ id }) ? 'erased' : 'fresh'
    },
    () => false,
  )

  const heldCards = new Map(here.card.filter(isPersonalCard).map((card) => [card.id, card]))
  const cards = sift(
    backup.cards,
    include,
    (card) => {
      const held = heldCards.get(card.id)
      if (!held || isLater(card, held)) return 'fresh'
      return held.removed && !card.removed ? 'erased' : 'known'
    },
    () => false,
  )
  const back = (card: PersonalCard): PersonalCard =>
    heldCards.get(card.id)?.removed && !card.removed ? { ...card, made: newId() } : card

  return {
    events: events.write,
    papers: papers.write,
    refused: refused.write,
    cards: cards.write.map(back),
    tally: { events: events.tally, papers: papers.tally, refused: refused.tally, cards: cards.tally },
  }
}

/** A file that tells an event twice tells it once. */
function once(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const union = new Map<string, LoggedEvent>()
  for (const event of events) {
    const held = union.get(event.id)
    if (held === undefined || lesser(event, held)) union.set(event.id, event)
  }
  return union.size === events.length ? events : [...union.values()]
}

function jsonOrNull(row: unknown): string | null {
  try {
    return JSON.stringify(row) ?? null
  } catch {
    return null
  }
}
