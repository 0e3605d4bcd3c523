/**
 * Acts on their way to the disk: one at a time, in order, none dropped. What cannot be written waits here and is tried again; its
 * promise resolves when it is committed and not before.
 */
import { SECOND } from '../core/time'
import type { Entry, Stored } from './database'

/** Runs something after so many milliseconds; calling the result takes it back. */
export type Later = (ms: number, run: () => void) => () => void

/** An act that waits longer than this for its commit is shown, with the word "saving". */
export const PATIENCE = 100
/** Pauses between tries in milliseconds; the last one repeats. */
export const BACK_OFF: readonly [number, ...number[]] = [SECOND, 2 * SECOND, 5 * SECOND, 15 * SECOND, 30 * SECOND]

/** `idle`: nothing waits, or not for long. `late`: something waits longer than `PATIENCE`. `failed`: the last try failed. */
export type OutboxState = 'idle' | 'late' | 'failed'

export type Outbox = {
  /** Resolves when the entry is committed. */
  put(entry: Entry): Promise<void>
  /** Everything not yet committed, in order. */
  waiting(): readonly Entry[]
  state(): OutboxState
}

type Parcel = { readonly entry: Entry; readonly deliver: () => void }

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
  readonly write: (entry: Entry) => Stored<void>
  readonly later: Later
  readonly onCommit: (entry: Entry) => void
  readonly onChange: () => void
}): Outbox {
  let parcels: readonly Parcel[] = []
  let state: OutboxState = 'idle'
  let tries = 0
  let sending = false
  let cancelLate = () => {}

  function turn(next: OutboxState): void {
    if (state === next) return
    state = next
    onChange()
  }

  function watch(): void {
    cancelLate()
    cancelLate = later(PATIENCE, () => {
      if (state === 'idle' && parcels.length > 0) turn('late')
    })
  }

  async function send(): Promise<void> {
    if (sending) return
    sending = true
    for (let parcel = parcels[0]; parcel !== undefined; parcel = parcels[0]) {
      const result = await write(parcel.entry)
      if (!result.ok) {
        const pause = BACK_OFF[Math.min(tries, BACK_OFF.length - 1)] ?? BACK_OFF[0]
        tries += 1
        turn('failed')
        await new Promise<void>((resolve) => later(pause, resolve))
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
    put: (entry) =>
      new Promise((resolve) => {
        parcels = [...parcels, { entry, deliver: resolve }]
        if (parcels.length === 1) watch()
        if (state !== 'idle') onChange()
        void send()
      }),
    waiting: () => parcels.map((parcel) => parcel.entry),
    state: () => state,
  }
}
