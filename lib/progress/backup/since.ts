/** When the learner is reminded, gently, that what lives in one browser can be lost with it. */
import { DAY, type Instant } from '../../core/time'
import type { Progress } from '../state'

/** So many events are about a week of studying. */
const MUCH = 200
const LONG = 7 * DAY

/** Events since the log was last handed over; the note of that itself does not count. */
export const sinceBackup = ({ events, lastBackup }: Progress): number =>
  lastBackup ? Math.max(0, events - lastBackup.after - 1) : events

/**
 * Whether a backup is due: much was done since the last one (or ever), and that one (or the first study day) is long ago.
 * @param dismissed when the learner last said "later"; null for never
 */
export function backupDue(progress: Progress, now: Instant, dismissed: Instant | null): boolean {
  if (sinceBackup(progress) < MUCH || (dismissed !== null && now - dismissed < LONG)) return false
  const firstDay = Math.min(...Object.keys(progress.days).map(Number))
  const since = progress.lastBackup?.at ?? (Number.isFinite(firstDay) ? firstDay * DAY : now)
  return now - since >= LONG
}
