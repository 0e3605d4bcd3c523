/** Browsers for the store tests: tabs, the messages between them, their locks, and a clock that stands where it is put. */
import { seededRandom } from '@/lib/core/random'
import type { ProgressStore, StoreState } from '@/lib/store/contract'
import { openDatabase } from '@/lib/store/database'
import type { AskLock } from '@/lib/store/lock'
import { createProgressStore, type Environment, type RunningStore } from '@/lib/store/store'
import { type Channel, createTabs } from '@/lib/store/tabs'
import { createTimers } from './timers'

export const NOON = Date.UTC(2026, 10, 20, 12)

/** Tabs of one browser: what one posts, the others get, as clones, in a later microtask. */
export function createBus() {
  type Listener = (event: { readonly data: unknown }) => void
  const channels = new Map<Channel, Set<Listener>>()
  return {
    open(): Channel {
      const listeners = new Set<Listener>()
      const channel: Channel = {
        postMessage(message) {
          const data = structuredClone(message)
          for (const [other, hearers] of channels)
            if (other !== channel) for (const hear of hearers) queueMicrotask(() => hear({ data }))
        },
        addEventListener: (_type, listener) => void listeners.add(listener),
        removeEventListener: (_type, listener) => void listeners.delete(listener),
      }
      channels.set(channel, listeners)
      return channel
    },
  }
}

/** Web Locks: what one tab holds, no other does. */
export function createLocks() {
  type Claim = { readonly give: (release: () => void) => void; readonly onLost: () => void }
  const held = new Map<string, Claim>()
  const queues = new Map<string, Claim[]>()
  const queueOf = (name: string): Claim[] => {
    const queue = queues.get(name) ?? []
    queues.set(name, queue)
    return queue
  }
  function grant(name: string, claim: Claim): void {
    held.set(name, claim)
    claim.give(() => {
      if (held.get(name) !== claim) return
      held.delete(name)
      const next = queueOf(name).shift()
      if (next) grant(name, next)
    })
  }
  return {
    asker: (): AskLock => (name, how, onLost, signal) =>
      new Promise((give) => {
        const claim = { give, onLost }
        const holder = held.get(name)
        if (how === 'steal') {
          grant(name, claim)
          if (holder) queueMicrotask(holder.onLost)
        } else if (!holder) grant(name, claim)
        else if (how === 'free') give(null)
        else {
          queueOf(name).push(claim)
          signal?.addEventListener('abort', () => {
            const queue = queueOf(name)
            if (!queue.includes(claim)) return
            queue.splice(queue.indexOf(claim), 1)
            give(null)
          })
        }
      }),
    clear(): void {
      held.clear()
      queues.clear()
    },
  }
}

/** A browser: tabs share its bus and the devices they hold. */
export function createBrowser() {
  const bus = createBus()
  const held = new Set<string>()
  const locks = createLocks()
  let seed = 0
  const browser = {
    at: NOON,
    /** A tab, not yet loaded. */
    tab(overrides: Partial<Environment> = {}): RunningStore & { readonly timers: ReturnType<typeof createTimers> } {
      const timers = createTimers()
      seed += 1
      const store = createProgressStore({
        open: openDatabase,
        tabs: createTabs(bus.open()),
        now: () => ({ at: browser.at, offset: 540 }),
        ticks: () => 0,
        random: seededRandom(`tab ${seed}`),
        claim: async (device) => !held.has(device) && Boolean(held.add(device)),
        lock: locks.asker(),
        later: timers.later,
        ...overrides,
      })
      return { ...store, timers }
    },
    /** The same, loaded. */
    async loadedTab(overrides: Partial<Environment> = {}) {
      const tab = browser.tab(overrides)
      await tab.loaded
      return tab
    },
    /** All tabs are closed: their devices are free. */
    quit(...tabs: readonly RunningStore[]): void {
      for (const tab of tabs) tab.close()
      held.clear()
      locks.clear()
    },
    channel: bus.open,
  }
  return browser
}

/** Resolves as soon as the store's state is as wanted. */
export function until(store: ProgressStore, wanted: (state: StoreState) => boolean): Promise<StoreState> {
  return new Promise((resolve) => {
    const look = (state: StoreState) => {
      if (!wanted(state)) return
      stop()
      resolve(state)
    }
    const stop = store.subscribe(look)
    look(store.getState())
  })
}
