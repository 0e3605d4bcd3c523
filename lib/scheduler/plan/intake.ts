/**
 * How many new cards a day. The plan starts with twice the even rate and comes down evenly to none: taking half the days
 * left as the divisor again each day makes the cards unseen fall with the square of the days left. Early cards get
 * reviews, the last days belong to what is known, and a missed day raises the next days' share by itself.
 */

/** Share of the days left, those of consolidation taken off, over which the unseen cards are divided. Tried 0.01–0.8. */
const SHARE = 0.5

/** The last days of study, for which no new card is planned; what is unseen even so competes with the reviews. */
export const CONSOLIDATION_DAYS = 2

/**
 * New cards that may come today; the minutes may hold fewer.
 * @param unseen at the start of today  @param days study days to the exam day
 */
export function intake(unseen: number, days: number): number {
  if (days <= 0 || unseen <= 0) return 0
  if (days <= CONSOLIDATION_DAYS) return unseen
  const share = Math.max(1, (days - CONSOLIDATION_DAYS) * SHARE)
  // A fraction of a card left over from a look-ahead must not round up to a card.
  return Math.min(unseen, Math.ceil(unseen / share - 1e-9))
}
