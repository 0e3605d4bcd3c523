/**
 * Acts on their way to the disk: one at a time, in order, none dropped. What cannot be written waits here and is tried again; its
 * promise resolves when it is committed and not before.
 */

import { BACK_OFF, type Later } from './later'
import type { StorageError, Stored } from './operations'
import type { Entry } from './schema'

/** An act that waits longer than this for its commit is shown, with the word "saving". */
export const PATIENCE = 100

/** `idle`: nothing waits, or not for long. `late`: something waits longer than `PATIENCE`. `failed`: the last try failed. */
export type OutboxState = 'idle' | 'late' | 'failed'

export type Write = (entry: Entry) => Stored<void>

export type Outbox = {
  /** Resolves when the entry is committed. */
  put(entry: Entry): Promise<void>
  /** Everything not yet committed, in order. */
  waiting(): readonly Entry[]
  /** Resolves when all that waits now is committed. */
  settled(): Promise<void>
  state(): OutboxState
  /** Why the last try failed; null unless `state()` is `failed`. */
  trouble(): StorageError['kind'] | null
  /** Tries again now instead of after the pause: the learner asked, or the reason has gone. */
  retry(): void
  /** Begins to write everything at once: the connection is about to go. */
  hurry(write: Write): void
}

type Parcel = {
  readonly entry: Entry
  readonly delivered: Promise<void>
  readonly deliver: () => void
  begun?: Stored<void>
}

/**
 * @param write writes one entry; its result counts, and nothing else
 * @param onCommit runs before the act's promise resolves
 * @param onChange runs after `state()` or, while acts are shown before their commit, `waiting()` has changed
 */
export function createOutbox({
  write,
  later,
  onCommit,
  onChange,
}: {
  readonly write: Write
  readonly later: Later
  readonly onCommit: (entry: Entry) => void
  readonly onChange: () => void
}): Outbox {
  let parcels: readonly Parcel[] = []
  let state: OutboxState = 'idle'
  let trouble: StorageError['kind'] | null = null
  let tries = 0
  let sending = false
  let cancelLate = () => {}
  let wake = () => {}

  function turn(next: OutboxState, why: typeof trouble = null): void {
    if (state === next && trouble === why) return
    state = next
    trouble = why
    onChange()
  }

  function watch(): void {
    cancelLate()
    cancelLate = later(PATIENCE, () => {
      if (state === 'idle' && parcels.length > 0) turn('late')
    })
  }

  function pause(): Promise<void> {
    const ms = BACK_OFF[Math.min(tries, BACK_OFF.length - 1)] ?? BACK_OFF[0]
    tries += 1
    return new Promise((resolve) => {
      const cancel = later(ms, resolve)
      wake = () => {
        cancel()
        resolve()
      }
    })
  }

  async function send(): Promise<void> {
    if (sending) return
    sending = true
    for (let parcel = parcels[0]; parcel !== undefined; parcel = parcels[0]) {
      parcel.begun ??= write(parcel.entry)
      const result = await parcel.begun
      if (!result.ok) {
        delete parcel.begun
        turn('failed', result.error.kind)
        await pause()
        continue
      }
      tries = 0
      parcels = parcels.slice(1)
      onCommit(parcel.entry)
      if (parcels.length === 0) turn('idle')
      else if (state === 'idle') watch()
      parcel.deliver()
    }
    sending = false
  }

  return {
    put(entry) {
      let deliver = () => {}
      const delivered = new Promise<void>((resolve) => {
        deliver = resolve
      })
      parcels = [...parcels, { entry, delivered, deliver }]
      if (parcels.length === 1) watch()
      if (state !== 'idle') onChange()
      void send()
      return delivered
    },
    waiting: () => parcels.map((parcel) => parcel.entry),
    settled: async () => parcels.at(-1)?.delivered,
    state: () => state,
    trouble: () => trouble,
    retry: () => wake(),
    hurry(now) {
      for (const parcel of parcels) parcel.begun ??= now(parcel.entry)
      wake()
    },
  }
}
