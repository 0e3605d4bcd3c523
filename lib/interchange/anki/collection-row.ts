/** The one row of `col`: when the collection's days begin to count, and as JSON its settings, note types, decks and their options. */
import type { Locale } from '../../core/locale'
import { SECOND } from '../../core/time'
import type { Now } from '../../progress/state'
import { studyDayStart } from '../../scheduler/study-day'
import { noteType } from './note-type'
import { DECK_ID, NOTE_TYPE_ID, OPTIONS_ID } from './numbers'

/** Anki's deck of last resort, which every collection has. */
const DEFAULT_ID = 1
const SCHEMA = 11

const deck = (id: number, name: string, options: number, seconds: number): object => ({
  id,
  name,
  mod: seconds,
  usn: -1,
  lrnToday: [0, 0],
  revToday: [0, 0],
  newToday: [0, 0],
  timeToday: [0, 0],
  collapsed: false,
  browserCollapsed: false,
  desc: '',
  dyn: 0,
  conf: options,
  extendNew: 0,
  extendRev: 0,
})

/** Our steps and leech threshold (scheduler/fsrs.ts, leech.ts); the rest is what Anki gives a new set of options. */
const options = (id: number, name: string, retention: number, seconds: number): object => ({
  id,
  name,
  mod: seconds,
  usn: -1,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: true, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  desiredRetention: retention,
})

/**
 * `schedVer` 2, or Anki would take the log for one of its first scheduler and move its grades; day zero and the hour of turning are
 * given with the offset from UTC, so that Anki counts days as we do.
 */
const settings = (offset: number, nextPosition: number): object => ({
  schedVer: 2,
  creationOffset: -offset,
  rollover: 4,
  nextPos: nextPosition,
  activeDecks: [DECK_ID],
  curDeck: DECK_ID,
  curModel: NOTE_TYPE_ID,
  addToCur: true,
  collapseTime: 1200,
  dayLearnFirst: false,
  dueCounts: true,
  estTimes: true,
  newSpread: 0,
  sortBackwards: false,
  sortType: 'noteFld',
  timeLim: 0,
})

export type CollectionFacts = {
  readonly first: Locale
  readonly now: Now
  /** Study day from which due days are counted. */
  readonly dayZero: number
  readonly retention: number
  readonly nextPosition: number
}

/** Values for `col`, in the order of its columns. */
export function collectionRow({
  first,
  now,
  dayZero,
  retention,
  nextPosition,
}: CollectionFacts): readonly (string | number)[] {
  const seconds = Math.floor(now.at / SECOND)
  const begins = studyDayStart(dayZero, now.offset) / SECOND
  const json = (entries: readonly (readonly [number, object])[]): string => JSON.stringify(Object.fromEntries(entries))
  return [
    1,
    begins,
    now.at,
    now.at,
    SCHEMA,
    0,
    0,
    0,
    JSON.stringify(settings(now.offset, nextPosition)),
    json([[NOTE_TYPE_ID, noteType(first, seconds)]]),
    json([
      [DEFAULT_ID, deck(DEFAULT_ID, 'Default', DEFAULT_ID, seconds)],
      [DECK_ID, deck(DECK_ID, 'Warm Cache', OPTIONS_ID, seconds)],
    ]),
    json([
      [DEFAULT_ID, options(DEFAULT_ID, 'Default', 0.9, seconds)],
      [OPTIONS_ID, options(OPTIONS_ID, 'Warm Cache', retention, seconds)],
    ]),
    '{}',
  ]
}
