/** What the clock says of itself. The time left is lib/progress/attempt-clock.ts's: it needs the acts of the attempt. */
import { MINUTE } from '../core/time'

/** What is left when the candidate is told, in milliseconds: 30 and 5 minutes, as in Pearson's tutorial. */
export const WARNINGS: readonly number[] = [30 * MINUTE, 5 * MINUTE]

/** From here on a hidden clock is shown again, in milliseconds left. */
export const CLOCK_RETURNS = 5 * MINUTE

/**
 * The warning to announce when the time left fell from one value to another; the lower one when both were passed at once
 * (the page slept). A form no longer than a warning never gives it.
 * @param before milliseconds left when last looked
 * @param after milliseconds left now
 */
export function warningPassed(before: number, after: number): number | null {
  const passed = WARNINGS.filter((threshold) => after <= threshold && threshold < before)
  return passed.length === 0 ? null : Math.min(...passed)
}
