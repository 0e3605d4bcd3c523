import { BACK_OFF, type Later } from './later'
import type { StorageError, Stored } from './operations'

/**
 * How far the log is. Nothing may be written before it has been read.
 * - `unread`: acts wait
 * - `here`: read, and written to
 * - `memory`: there is none, and acts are accepted as they are
 */
export type LogState = 'unread' | 'here' | 'memory'

/** After so many tries work begins without the log; what is done meanwhile is written when it can be read. */
const PATIENT_TRIES = 3

export type Loading = {
  /** Resolves when work can begin: acts are recorded and shown from here on. */
  readonly begun: Promise<void>
  hasBegun(): boolean
  log(): LogState
  /** Why the last try failed; null when it did not. */
  trouble(): StorageError['kind'] | null
  /** Tries again now instead of after the pause. */
  retry(): void
}

/**
 * Reads the log, again and again where that fails, unless there is none or it belongs to a newer release.
 * @param read one try; whatever follows from success it does itself
 * @param onChange runs after any answer above has changed
 */
export function startLoading({
  read,
  later,
  onChange,
}: {
  readonly read: () => Stored<unknown>
  readonly later: Later
  readonly onChange: () => void
}): Loading {
  let log: LogState = 'unread'
  let trouble: StorageError['kind'] | null = null
  let hasBegun = false
  let wake = () => {}
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = () => {
      hasBegun = true
      resolve()
    }
  })

  async function load(): Promise<void> {
    for (let tries = 1; ; tries++) {
      const result = await read()
      trouble = result.ok ? null : result.error.kind
      if (result.ok) log = 'here'
      else if (trouble === 'unavailable') log = 'memory'
      const over = log !== 'unread' || trouble === 'newer'
      // A tab that holds an older version can be closed by the learner; anything else can only be outwaited.
      if (over || (tries >= PATIENT_TRIES && trouble !== 'blocked')) begin()
      onChange()
      if (over) return
      const pause = BACK_OFF[Math.min(tries, BACK_OFF.length) - 1] ?? BACK_OFF[0]
      await new Promise<void>((resolve) => {
        wake = resolve
        later(pause, resolve)
      })
    }
  }

  void load()
  return {
    begun,
    hasBegun: () => hasBegun,
    log: () => log,
    trouble: () => trouble,
    retry: () => wake(),
  }
}
