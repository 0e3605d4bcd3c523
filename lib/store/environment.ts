/**
 * The browser as the store needs it: with lock.ts, keeping.ts and the two notes (known.ts, glimpse.ts) the only files here that read a
 * clock, draw randomness or ask the page for anything. Importing it does nothing; the store is built at the first call, and on a server it is never started.
 */
import { hasBegun } from '../progress/begun'
import { openDatabase } from './database'
import { keepGlimpse } from './glimpse'
import { noteKnown } from './known'
import { askLock, claim } from './lock'
import { CHANNEL_NAME } from './schema'
import { createProgressStore, type Environment, type RunningStore } from './store'
import { createTabs } from './tabs'

/**
 * How long acts must rest before the snapshot is written, in milliseconds: at least this, and fifty times what writing the last one
 * took, so that a long history on a slow phone costs at most 2 % of the time and no card turns late.
 */
const PAUSE = 250
const SHARE = 50

let running: RunningStore | null = null

/** The one store of this page. On a server it stays `loading` for ever and writes nothing. */
export function progressStore(): RunningStore {
  running ??= typeof window === 'undefined' ? createProgressStore(asleep) : start()
  return running
}

/** Nothing opens, nothing ticks: what a server renders is the first moment of every visit. */
const asleep: Environment = {
  open: () => new Promise(() => {}),
  tabs: createTabs(null),
  now: () => ({ at: 0, offset: 0 }),
  ticks: () => 0,
  random: () => 0,
  claim: () => Promise.resolve(false),
  lock: () => Promise.resolve(null),
  later: () => () => {},
}

function start(): RunningStore {
  const store = createProgressStore({
    // Opening is not begun in the middle of a page's first drawing.
    open: async (owner) => {
      await new Promise((resolve) => setTimeout(resolve))
      return openDatabase(owner)
    },
    tabs: createTabs(typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL_NAME)),
    now: () => ({ at: Date.now(), offset: -new Date().getTimezoneOffset() }),
    ticks: () => performance.now(),
    random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    claim,
    lock: askLock,
    later(ms, run) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  })
  // When acts pause, so that a lesson opened next already knows them; a page that is being left may not live to write it.
  let pause: ReturnType<typeof setTimeout> | undefined
  let took = 0
  const save = async (): Promise<void> => {
    const began = performance.now()
    await store.saveSnapshot()
    took = performance.now() - began
  }
  store.subscribe((state, before) => {
    if (state.progress === before.progress) return
    if (hasBegun(state.progress) !== hasBegun(before.progress)) noteKnown(state.progress)
    if (state.progress.attempts !== before.progress.attempts) keepGlimpse(state.progress)
    clearTimeout(pause)
    pause = setTimeout(() => void save(), Math.max(PAUSE, SHARE * took))
  })
  // The log may have gone without its notes, and the notes without their log; of a log that can't be read nothing is known.
  void store.loaded.then(() => {
    const { status, progress } = store.getState()
    if (status === 'failed' || status === 'outdated') return
    noteKnown(progress)
    keepGlimpse(progress)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void store.saveSnapshot()
  })
  // Closing the tab now would lose what it could not save: the browser asks first.
  addEventListener('beforeunload', (event) => {
    if (store.getState().status === 'failed' && store.getState().unsaved > 0) event.preventDefault()
  })
  return store
}
