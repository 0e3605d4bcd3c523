/** The learner's log and what it adds up to, for one tab. Works without React; react.ts binds it. */
import { createStore } from 'zustand/vanilla'
import type { Random } from '../core/random'
import { ok } from '../core/result'
import { emptyProgress, type Now, type Progress } from '../progress/state'
import { createCommands } from './commands'
import { createConnection, type OpenDatabase } from './connection'
import type { ProgressStore, StoreState, StoreStatus } from './contract'
import { type ClaimDevice, claimIdentity, lonelyIdentity } from './device'
import { createLedger } from './ledger'
import { createOutbox, type Later } from './outbox'
import { createPapers } from './papers'
import { createSnapshots } from './snapshots'
import type { Tabs } from './tabs'
import { insert } from './timeline'
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

/** Where acts go: nowhere until the log is loaded, because nothing may be written before. */
type Place = 'nowhere' | 'database' | 'memory'

/** Starts loading at once. */
export function createProgressStore({ open, tabs, now, random, claim, later }: Environment): RunningStore {
  const state = createStore<StoreState>(() => initial)
  const connection = createConnection(open)
  const papers = createPapers(connection)
  const snapshots = createSnapshots(connection)
  let writer = createWriter(lonelyIdentity(random), now)
  let place: Place = 'nowhere'

  const ledger = createLedger({
    connection,
    later,
    reading: () => ({ at: now().at, horizon: writer.horizon(), onSetAside: () => void countQuarantined() }),
    observe: (ids) => writer.observe(ids),
    onChange() {
      show()
      if (place === 'database') void snapshots.follow(ledger.timeline())
    },
  })

  const outbox = createOutbox({
    write: (entry) => (place === 'memory' ? Promise.resolve(ok(undefined)) : connection.use((db) => db.append(entry))),
    later,
    onCommit({ events }) {
      ledger.take(events)
      if (place === 'database') tabs.announce(events.map((event) => event.id))
    },
    onChange: show,
  })

  /** With the acts that wait for their commit. */
  function latest(): Progress {
    const waiting = outbox.waiting().flatMap((entry) => entry.events)
    const timeline = ledger.timeline()
    if (waiting.length === 0) return timeline.progress
    return (insert(timeline, waiting, writer.horizon()) ?? timeline).progress
  }

  function show(): void {
    if (place === 'nowhere') return
    const status = place === 'memory' ? 'memory' : statusOf[outbox.state()]
    const progress = outbox.state() === 'idle' ? ledger.timeline().progress : latest()
    const shown = state.getState()
    if (shown.progress !== progress || shown.status !== status) state.setState({ status, progress })
  }

  async function load(): Promise<void> {
    const log = await ledger.load(async (database) => {
      writer = createWriter(await claimIdentity(database, { claim, random, at: now().at }), now)
      return ok(undefined)
    })
    place = log.ok ? 'database' : 'memory'
    snapshots.begin(ledger.timeline())
    if (log.ok) await countQuarantined()
    show()
  }

  async function countQuarantined(): Promise<void> {
    const count = await connection.use((database) => database.quarantined())
    if (count.ok && count.value !== state.getState().quarantined) state.setState({ quarantined: count.value })
  }

  // Listening comes first, so that nothing committed elsewhere while we read is missed; the ledger hears it after loading.
  const stopListening = tabs.listen((ids) => place === 'memory' || ledger.hear(ids))
  const loaded = load()

  const paper: ProgressStore['paper'] = async (attempt) => {
    await loaded
    return papers.find(attempt)
  }

  return {
    getState: state.getState,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    commands: createCommands({
      loaded,
      now,
      latest,
      newId: () => writer.newId(),
      async record(at, bodies, copied) {
        const events = bodies.map((body) => writer.stamp(body, at))
        if (copied) papers.hold(copied)
        await outbox.put({ events, ...(copied ? { paper: copied } : {}) })
      },
      paper,
    }),
    paper,
    loaded,
    async saveSnapshot() {
      if (place === 'database') await snapshots.save(ledger.timeline(), writer.horizon())
    },
    describeCards: snapshots.describeCards,
    close() {
      stopListening()
      connection.close()
    },
  }
}

const statusOf: Readonly<Record<'idle' | 'late' | 'failed', StoreStatus>> = {
  idle: 'ready',
  late: 'saving',
  failed: 'failed',
}
