/** The learner's log and what it adds up to, for one tab. Works without React; react.ts binds it. */
import { createStore } from 'zustand/vanilla'
import { isQuestion } from '../content/payload'
import type { Card, CardId, Question } from '../content/types'
import type { Random } from '../core/random'
import { ok } from '../core/result'
import type { LoggedEvent } from '../progress/events'
import { takeSnapshot } from '../progress/snapshot'
import { emptyProgress, type Now, type Progress } from '../progress/state'
import { createCommands, type NewPaper } from './commands'
import { createConnection, type OpenDatabase } from './connection'
import type { ProgressStore, StoreState, StoreStatus } from './contract'
import type { Entry } from './database'
import { type ClaimDevice, claimIdentity, lonelyIdentity } from './device'
import { createOutbox, type Later } from './outbox'
import { admit, readLog } from './read-log'
import type { Tabs } from './tabs'
import { emptyTimeline, insert, TAIL, type Timeline } from './timeline'
import { createWriter } from './writer'

/** Everything the store needs of the outside (rule 2). environment.ts has the browser's. */
export type Environment = {
  readonly open: OpenDatabase
  readonly tabs: Tabs
  readonly now: () => Now
  readonly random: Random
  readonly claim: ClaimDevice
  readonly later: Later
}

export type RunningStore = ProgressStore & {
  /** Resolves when the log is loaded, or found to be out of reach. */
  readonly loaded: Promise<void>
  /** Writes the snapshot as of now: when the page is hidden. It saves time at the next start and is never needed. */
  saveSnapshot(): Promise<void>
  /** Stops listening and closes the database; what waits to be written is lost. */
  close(): void
}

const initial: StoreState = { status: 'loading', progress: emptyProgress, quarantined: 0 }

/** Starts loading at once. */
export function createProgressStore(environment: Environment): RunningStore {
  const { tabs, now, random, claim, later } = environment
  const state = createStore<StoreState>(() => initial)
  const connection = createConnection(environment.open)
  const papers = new Map<string, readonly Question[]>()
  const cards = new Map<CardId, Pick<Card, 'id' | 'facts'>>()
  let writer = createWriter(lonelyIdentity(random), now)
  let timeline: Timeline = emptyTimeline
  let place: 'nowhere' | 'database' | 'memory' = 'nowhere'
  let kept = emptyProgress

  const outbox = createOutbox({
    write: (entry) => (place === 'memory' ? Promise.resolve(ok(undefined)) : connection.use((db) => db.append(entry))),
    later,
    onCommit: committed,
    onChange: show,
  })

  /** With the acts that wait for their commit. */
  function latest(): Progress {
    const waiting = outbox.waiting().flatMap((entry) => entry.events)
    return waiting.length === 0
      ? timeline.progress
      : (insert(timeline, waiting, writer.horizon())?.progress ?? timeline.progress)
  }

  function status(): StoreStatus {
    if (place !== 'database') return place === 'memory' ? 'memory' : 'loading'
    return ({ idle: 'ready', late: 'saving', failed: 'failed' } as const)[outbox.state()]
  }

  function show(): void {
    const progress = outbox.state() === 'idle' ? timeline.progress : latest()
    if (state.getState().progress !== progress || state.getState().status !== status())
      state.setState({ status: status(), progress })
  }

  function committed({ events }: Entry): void {
    take(events)
    if (place === 'database') tabs.announce(events.map((event) => event.id))
  }

  function take(events: readonly LoggedEvent[]): void {
    const next = insert(timeline, events, writer.horizon())
    if (next === null) {
      void inTurn(refresh)
      return
    }
    timeline = next
    show()
    if (rowsOf(timeline.base) - rowsOf(kept) >= TAIL) void keep(timeline.base)
  }

  // Loading, refreshing and what other tabs tell take turns: each builds on what the one before has left.
  // Listening comes first, so that nothing committed elsewhere while we read is missed; what is heard waits for its turn.
  let turn = Promise.resolve()
  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work)
    return turn
  }
  const stopListening = tabs.listen((ids) => void inTurn(() => hear(ids)))
  const loaded = inTurn(load)

  async function load(): Promise<void> {
    const log = await connection.use(async (database) => {
      writer = createWriter(await claimIdentity(database, { claim, random, at: now().at }), now)
      return readLog(database, { at: now().at, horizon: writer.horizon() })
    })
    place = log.ok ? 'database' : 'memory'
    if (log.ok) adopt(log.value)
    kept = timeline.base
    await countQuarantined()
    show()
  }

  function adopt(read: Timeline): void {
    writer.observe([read.base.lastEventId, ...read.tail.map((event) => event.id)])
    timeline = read
  }

  /** Reads the log anew, because something fell before the part held in memory. */
  async function refresh(): Promise<void> {
    const log = await connection.use((database) => readLog(database, { at: now().at, horizon: writer.horizon() }))
    if (!log.ok) return
    // What was committed while we read is in the old tail and may not be in the new one.
    const recent = timeline.tail.filter((event) => event.id > log.value.base.lastEventId)
    adopt(insert(log.value, recent, writer.horizon()) ?? log.value)
    show()
  }

  async function hear(ids: readonly string[]): Promise<void> {
    if (place !== 'database') return
    const rows = await connection.use((database) => database.eventsById(ids))
    if (!rows.ok) return
    const events = await connection.use(async (database) => ok(await admit(database, rows.value, now().at)))
    if (!events.ok) return
    writer.observe(events.value.map((event) => event.id))
    take(events.value)
    if (events.value.length < rows.value.length) await countQuarantined()
  }

  async function countQuarantined(): Promise<void> {
    const count = place === 'database' ? await connection.use((database) => database.quarantined()) : null
    if (count?.ok) state.setState({ quarantined: count.value })
  }

  /** A failure costs nothing but a longer replay. */
  async function keep(progress: Progress): Promise<void> {
    if (place !== 'database' || progress === kept) return
    kept = progress
    const row = takeSnapshot(progress, [...cards.values()])
    await connection.use((database) => database.putSnapshot(row, progress.lastEventId, rowsOf(progress)))
  }

  async function paper(attempt: string): Promise<readonly Question[] | null> {
    await loaded
    const own = papers.get(attempt)
    if (own !== undefined || place !== 'database') return own ?? null
    const row = await connection.use((database) => database.paper(attempt))
    return row.ok ? questionsOf(row.value) : null
  }

  async function record(at: Now, bodies: Parameters<typeof writer.stamp>[0][], copied?: NewPaper): Promise<void> {
    const events = bodies.map((body) => writer.stamp(body, at))
    if (copied) papers.set(copied.attempt, copied.questions)
    await outbox.put({ events, ...(copied ? { paper: copied } : {}) })
  }

  return {
    getState: state.getState,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    commands: createCommands({ loaded, now, latest, newId: () => writer.newId(), record, paper }),
    paper,
    loaded,
    async saveSnapshot() {
      // A state that holds events from a clock ahead of ours would be outdated by our next act.
      const { progress, base } = timeline
      await keep(progress.lastEventId <= writer.horizon() ? progress : base)
    },
    describeCards(described) {
      for (const card of described) cards.set(card.id, card)
    },
    close() {
      stopListening()
      connection.close()
    },
  }
}

/** How many rows of the log a state stands for. */
const rowsOf = (progress: Progress): number => progress.events + progress.unknown

/** A paper as its row holds it; one that cannot be read in full is as good as none, and stays where it is. */
function questionsOf(row: unknown): readonly Question[] | null {
  if (typeof row !== 'object' || row === null || !('questions' in row) || !Array.isArray(row.questions)) return null
  return row.questions.every(isQuestion) ? row.questions : null
}
