/** The cards worth studying now with an exam ahead. */
import type { CardId } from '../../content/types'
import { examAhead, lastStudied } from './calendar'
import { intake } from './intake'
import { RETURN_HIT, reviewMs } from './study'
import type { PlanCard, Situation } from './types'
import { judge, type Timing, type Worth, worthOfNew } from './worth'

type Candidate = Worth & { readonly card: PlanCard }

/** Rank of what was missed today and not hit since: before everything. */
const UNFINISHED = Number.POSITIVE_INFINITY

/**
 * Deals one card of a note a day, but for what was missed today and not hit since. On the last day of study, when no other
 * day is left on which they could come, siblings follow while there are minutes.
 */
function deal(
  candidates: readonly Candidate[],
  notes: Set<string>,
  budget: number,
  lastDay: boolean,
): readonly CardId[] {
  const dealt: CardId[] = []
  let left = budget
  const round = (list: readonly Candidate[], admits: (candidate: Candidate) => boolean): readonly Candidate[] =>
    list.filter((candidate) => {
      if (!admits(candidate)) return true
      const { card, ms } = candidate
      if (ms > left) {
        // What does not fit ends the plan for today: a cheaper card further down must not jump the queue.
        left = 0
        return true
      }
      left -= ms
      notes.add(card.note)
      dealt.push(card.id)
      return false
    })
  const siblings = round(candidates, ({ rank, card }) => rank === UNFINISHED || !notes.has(card.note))
  if (lastDay) round(siblings, () => true)
  return dealt
}

/** New cards in course order, one of a note and none of a note seen today first. */
function freshCards(cards: readonly PlanCard[], seenToday: ReadonlySet<string>, count: number): readonly PlanCard[] {
  const notes = new Set(seenToday)
  const rested: PlanCard[] = []
  const siblings: PlanCard[] = []
  for (const card of cards) {
    if (rested.length >= count) break
    if (card.memory !== null) continue
    if (notes.has(card.note)) siblings.push(card)
    else rested.push(card)
    notes.add(card.note)
  }
  return [...rested, ...siblings].slice(0, Math.max(0, count))
}

/**
 * The cards worth studying now, best first: what was missed today and not hit since; then known and new cards by their
 * worth (worth.ts), equal ones in course order. As many as the goal's minutes hold after what was done today, by expected
 * time, and new ones within the intake. Nothing is in it that gains less than `LEAST_GAIN` or still profits from
 * waiting, nothing hit today, and before the last day no two cards of a note.
 * @returns none without an exam ahead
 */
export function examQueue({ cards, now, goal, pace, done }: Situation): readonly CardId[] {
  const ahead = examAhead(goal, now)
  if (ahead === null) return []
  const timing: Timing = { horizon: ahead.exam - ahead.clock, hasTomorrow: ahead.examDay - ahead.today > 1 }
  const worthNow = judge(timing, pace)
  const unfinished: Candidate[] = []
  const candidates: Candidate[] = []
  const seenToday = new Set<string>()
  let unseen = 0
  for (const card of cards) {
    const { memory } = card
    if (memory === null) {
      unseen += 1
      continue
    }
    const days = ahead.today - Math.floor(lastStudied(memory.lastReview, now))
    if (days > 0) {
      const worth = worthNow(memory, days)
      if (worth) candidates.push({ rank: worth.rank, ms: worth.ms, card })
    } else if (memory.recalled) seenToday.add(card.note)
    else unfinished.push({ rank: UNFINISHED, ms: reviewMs(RETURN_HIT.seen, pace), card })
  }
  const fresh = intake(unseen + done.fresh, ahead.examDay - ahead.today) - done.fresh
  const worth = worthOfNew(timing, pace)
  const offered = freshCards(cards, seenToday, Math.min(fresh, Math.ceil((goal.minutes * 60_000) / worth.ms)))
  candidates.push(...offered.map((card) => ({ ...worth, card })))
  // A stable sort: equal cards keep the order of the course, known before new.
  const ranked = [...unfinished, ...candidates.sort((a, b) => b.rank - a.rank)]
  return deal(ranked, seenToday, goal.minutes * 60_000 - done.ms, !timing.hasTomorrow)
}
