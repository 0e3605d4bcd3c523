/**
 * How well the browser keeps what a site stores, and asking it to keep it. A third file of lib/store that asks the page.
 *
 * Sources: Storage Standard (persistence is a promise not to clear a site's storage without asking); WebKit, "Full Third-Party Cookie
 * Blocking and More" (2020: script-writable storage of a site is cleared after seven days of use of the browser without a visit to the
 * site; web apps on the home screen are apart from the browser, with storage and a counter of their own).
 */
import { DAY } from '../core/time'

export type Keeping = {
  /** Whether the browser has promised; null when it does not say. */
  readonly promised: boolean | null
  /** Safari's engine, in whatever browser on an iPhone: unvisited sites are cleared. */
  readonly clearedAfterSevenDays: boolean
  /** Opened from the home screen or as an installed app. */
  readonly installed: boolean
}

/** Names of what is on learners' devices. */
const ASKED = 'keeping-asked'
/** A browser that has said no may say yes when it knows the site better; asking at every session would be a nuisance. */
const ASK_AGAIN = 30 * DAY

const manager = (): StorageManager | null =>
  'storage' in navigator && 'persisted' in navigator.storage ? navigator.storage : null

const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)

export async function readKeeping(): Promise<Keeping> {
  const installed = isInstalled()
  return {
    promised: (await manager()?.persisted()) ?? null,
    // Every browser on WebKit names Apple as its vendor, and no other does.
    clearedAfterSevenDays: navigator.vendor.startsWith('Apple') && !installed,
    installed,
  }
}

/** Asks the browser, which may ask the learner. */
export async function askToKeep(): Promise<boolean> {
  remember(String(Date.now()))
  return (await manager()?.persist()) ?? false
}

/**
 * Asks when there is something to keep and the learner is at rest: after a session, after an exam; not again within 30 days of a no.
 * @returns whether it asked
 */
export async function askWhenDue(): Promise<boolean> {
  if ((await manager()?.persisted()) !== false || Date.now() - lastAsked() < ASK_AGAIN) return false
  await askToKeep()
  return true
}

// Only a note to ourselves: without localStorage the question may come once more.
function lastAsked(): number {
  try {
    return Number(localStorage.getItem(ASKED))
  } catch {
    return 0
  }
}

function remember(when: string): void {
  try {
    localStorage.setItem(ASKED, when)
  } catch {}
}
