/** The learner's log and what it adds up to, for one tab. Works without React; react.ts binds it. */
import { createStore } from 'zustand/vanilla'
import type { Random } from '../core/random'
import { err, ok } from '../core/result'
import { createAttemptClocks } from '../progress/attempt-clock'
import { isKnown, parseEvent } from '../progress/guard'
import { merge } from '../progress/log'
import { isOfAttempt } from '../progress/projections/attempts'
import { emptyProgress, type Now, type Progress } from '../progress/state'
import { createCommands } from './commands'
import { createConnection, type OpenDatabase } from './connection'
import type { ProgressStore, StoreState, StoreStatus } from './contract'
import { type ClaimDevice, claimIdentity, type Identity, lonelyIdentity } from './device'
import type { Later } from './later'
import { createLedger } from './ledger'
import { startLoading } from './loading'
import type { AskLock } from './lock'
import type { Database, Stored } from './operations'
import { createOutbox } from './outbox'
import { createOwnCards } from './own-cards'
import { createPapers } from './papers'
import type { Entry } from './schema'
import { createSeats } from './seats'
import { createSnapshots } from './snapshots'
import type { Changed, Tabs } from './tabs'
import { insert } from './timeline'
import { createWriter } from './writer'

/** Everything the store needs of the outside (rule 2). environment.ts has the browser's. */
export type Environment = {
  readonly open: OpenDatabase
  readonly tabs: Tabs
  readonly now: () => Now
  /** Milliseconds from any origin, which nobody can set. */
  readonly ticks: () => number
  readonly random: Random
  readonly claim: ClaimDevice
  readonly lock: AskLock
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

const initial: StoreState = {
  status: 'loading',
  trouble: null,
  progress: emptyProgress,
  personalCards: [],
  quarantined: 0,
  unsaved: 0,
}

/** Starts loading at once. */
export function createProgressStore({ open, tabs, now, ticks, random, claim, lock, later }: Environment): RunningStore {
  const state = createStore<StoreState>(() => initial)
  let outdated = false
  let identity: Identity | null = null
  const connection = createConnection(open, {
    // The acts that wait are begun while the connection lives; the newer release waits for them.
    onLeave: (database) => loading.log() === 'here' && outbox.hurry((entry) => append(database, entry)),
    onOutdated() {
      outdated = true
      show()
    },
  })
  const papers = createPapers(connection)
  const ownCards = createOwnCards((made) => writer.observe(made))
  const clocks = createAttemptClocks()
  const moment = () => ({ ...now(), ticks: ticks() })
  const snapshots = createSnapshots(connection)
  // A command that has the seat decides at once: a moment later its act waits to be written, or there is none.
  const seats = createSeats(lock, () => new Promise<void>((resolve) => later(0, resolve)).then(() => outbox.settled()))
  let writer = createWriter(lonelyIdentity(random), now)

  const ledger = createLedger({
    connection,
    later,
    reading: () => ({ at: now().at, horizon: writer.horizon(), onQuarantine }),
    observe: (ids) => writer.observe(ids),
    onChange() {
      show()
      if (loading.log() === 'here') void snapshots.follow(ledger.timeline())
    },
  })

  /** Tells as soon as it is committed: in a hurry an act may be, while one before it waits for ever. */
  async function append(database: Database, entry: Entry): Stored<void> {
    const written = await database.append(entry)
    if (!written.ok) return written
    if (entry.events.length > 0) tabs.announce(entry.events.map((event) => event.id))
    if (entry.cards) tabs.announceChange('cards')
    return written
  }

  const outbox = createOutbox({
    async write(entry) {
      const log = loading.log()
      if (log === 'unread') return err({ kind: loading.trouble() ?? 'failed', message: 'the log has not been read' })
      return log === 'memory' ? ok(undefined) : connection.use((database) => append(database, entry))
    },
    later,
    onCommit({ events, cards = [] }) {
      ownCards.take(cards)
      if (events.length > 0) ledger.take(events)
      if (cards.length > 0) show()
    },
    onChange: () => show(),
  })

  const waiting = () => outbox.waiting().flatMap((entry) => entry.events)
  const waitingCards = () => outbox.waiting().flatMap(({ cards = [] }) => cards)

  /** With the acts that wait for their commit. */
  function latest(): Progress {
    const timeline = ledger.timeline()
    const events = waiting()
    return events.length === 0 ? timeline.progress : (insert(timeline, events, writer.horizon()) ?? timeline).progress
  }

  function statusNow(): StoreStatus {
    if (outdated) return 'outdated'
    if (!loading.hasBegun()) return 'loading'
    if (loading.log() === 'unread') return 'failed'
    return loading.log() === 'memory' ? 'memory' : statusOf[outbox.state()]
  }

  function show(): void {
    const status = statusNow()
    const shown = {
      status,
      trouble: outbox.trouble() ?? loading.trouble(),
      progress:
        status === 'loading' ? emptyProgress : outbox.state() === 'idle' ? ledger.timeline().progress : latest(),
      personalCards: ownCards.shown(outbox.state() === 'idle' ? [] : waitingCards()),
      // What is being written at this moment is not counted: it may well be safe in the next.
      unsaved: outbox.state() === 'failed' ? outbox.waiting().length : 0,
    }
    const before = state.getState()
    const changed =
      shown.status !== before.status ||
      shown.trouble !== before.trouble ||
      shown.progress !== before.progress ||
      shown.personalCards !== before.personalCards ||
      shown.unsaved !== before.unsaved
    if (changed) state.setState(shown)
  }

  function onQuarantine(quarantined: number): void {
    if (quarantined !== state.getState().quarantined) state.setState({ quarantined })
  }

  // Listening comes first, so that nothing committed elsewhere while we read is missed; the ledger hears it after loading.
  const stopListening = tabs.listen(
    (ids) => loading.log() === 'memory' || ledger.hear(ids),
    (what) => loading.log() === 'memory' || void reload(what),
  )

  /** Reads anew what another tab, or a file, has changed. */
  async function reload(what: Changed): Promise<void> {
    if (what === 'log') await ledger.reload()
    else await connection.use((database) => ownCards.load(database))
    show()
  }

  const loading = startLoading({
    later,
    async read() {
      const log = await ledger.load(async (database) => {
        // Once, however often the log has to be read: a device that is ours cannot be claimed again.
        identity ??= await claimIdentity(database, { claim, random, at: now().at })
        writer = createWriter(identity, now)
        // What was done before the log could be read comes before what is done next.
        writer.observe(waiting().map((event) => event.id))
        return ownCards.load(database)
      })
      if (log.ok) snapshots.begin(log.value)
      return log
    },
    onChange() {
      show()
      if (loading.log() === 'here') outbox.retry()
    },
  })

  const seen = (wanted: (progress: Progress) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = ({ progress }: StoreState): void => {
        if (!wanted(progress)) return
        stop()
        resolve()
      }
      const stop = state.subscribe(look)
      look(state.getState())
    })

  const paper: ProgressStore['paper'] = async (attempt) => {
    await loading.begun
    return papers.find(attempt)
  }

  return {
    getState: state.getState,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    commands: createCommands({
      loaded: loading.begun,
      now: moment,
      latest,
      clock: clocks.read,
      newId: () => writer.newId(),
      async record(at, bodies, copied) {
        const events = bodies.map((body) => writer.stamp(body, at))
        if (copied) papers.hold(copied)
        await outbox.put({ events, ...(copied ? { paper: copied } : {}) })
      },
      personalCards: () => ownCards.shown(waitingCards()),
      recordCards: async (cards) => {
        if (cards.length > 0) await outbox.put({ events: [], cards })
      },
      paper,
      claimSeat: seats.claim,
      seen,
    }),
    door: {
      async use(work) {
        await loading.begun
        return connection.use(work)
      },
      waiting,
      now,
      identity: () => identity,
      newId: () => writer.newId(),
      async changed(...what) {
        for (const one of what) {
          tabs.announceChange(one)
          await reload(one)
        }
      },
    },
    sit: seats.sit,
    retry() {
      loading.retry()
      outbox.retry()
    },
    paper,
    clock: (attempt) => clocks.read(attempt, moment()),
    async eventsOf({ id, events: { first, last } }) {
      await loading.begun
      const log = loading.log() === 'here'
      const rows = log ? await connection.use((database) => database.eventsBetween(first, last)) : ok([])
      if (!rows.ok) return null
      const stored = rows.value.flatMap((row) => {
        const event = parseEvent(row)
        return event.ok ? [event.value] : []
      })
      // What waits to be written is part of it, and without a database there is nothing else.
      return merge(stored, [...ledger.timeline().tail, ...waiting()]).flatMap((event) =>
        isKnown(event) && isOfAttempt(event) && event.attempt === id ? [event] : [],
      )
    },
    loaded: loading.begun,
    async saveSnapshot() {
      if (loading.log() === 'here') await snapshots.save(ledger.timeline(), writer.horizon())
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
