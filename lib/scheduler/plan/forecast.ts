/** What the next study days bring. */
import { examAhead } from './calendar'
import { deckOf, intervalOf } from './cohorts'
import { follow, type Way } from './look-ahead'
import type { DayAhead, Situation } from './types'
import { longTermWay, plannedWay } from './ways'

/** The plan up to the exam, nothing more on a later exam day, the long-term schedule after it. */
function wayOf({ goal, now }: Situation): Way {
  const longTerm = longTermWay(goal.minutes)
  const ahead = examAhead(goal, now)
  if (ahead === null) return longTerm
  const { examDay, today, exam } = ahead
  const planned = plannedWay({ day: examDay, clock: exam }, goal.minutes)
  return (deck, time) => {
    if (time.day > examDay) return longTerm(deck, time)
    return time.day < examDay || time.day === today ? planned(deck, time) : { wishes: [], ms: 0 }
  }
}

/**
 * The study days from today on, today's first for what is left of it: with an exam ahead as the plan has it, else (and
 * after it) as FSRS brings cards back at the goal's retention, every due card counted on its day. Expected values; the
 * few per cent by which FSRS spreads due days are left out for cards studied from now on.
 */
export const forecast = (situation: Situation, days = 30): readonly DayAhead[] =>
  follow(situation, deckOf(situation), wayOf(situation), intervalOf(situation.goal.retention), days).days
