/** A note in localStorage that this device has been studied on, so that a page knows before its first paint whom it greets. */
import { KNOWN } from '../core/known'
import { hasBegun } from '../progress/begun'
import type { Progress } from '../progress/state'

/** Writes or takes away the note. Without localStorage there is none, and pages greet a newcomer until the log is read. */
export function noteKnown(progress: Progress): void {
  try {
    if (hasBegun(progress)) localStorage.setItem(KNOWN, '1')
    else localStorage.removeItem(KNOWN)
  } catch {}
}
