/** The two that are compared: the planner's own queue, and plain FSRS at 0.90 with even intake. */
import { DAY } from '@/lib/core/time'
import { examQueue, planAhead } from '@/lib/scheduler/plan/plan'
import type { PlanAhead, Situation } from '@/lib/scheduler/plan/types'
import { forgettingCurve } from '@/lib/scheduler/retrievability'
import { FIRST_EVENING, type Scheduler, type View } from './simulate'

const SPARE = 1.15

const dateOf = (day: number): string => new Date(FIRST_EVENING + day * DAY).toISOString().slice(0, 10)

/** @param spare a learner takes session after session until the time is up; asked once a day, the queue must not end before */
function situation({ cards, examDay, at, pace, ms }: View, spare: number): Situation {
  return {
    cards,
    now: { at, offset: 0 },
    goal: { examDay: dateOf(examDay), minutes: (ms * spare) / 60_000, retention: 0.9 },
    pace,
    done: { fresh: 0, ms: 0 },
  }
}

/** What ships. @param deck gives the places of the ids */
export function planned(deck: readonly { readonly id: string }[]): Scheduler {
  const places = new Map(deck.map(({ id }, place) => [id, place]))
  return (view) =>
    examQueue(situation(view, SPARE)).flatMap((id) => {
      const place = places.get(id)
      return place === undefined ? [] : [place]
    })
}

/** What the plan promises on the first day. */
export const promised = (view: View): PlanAhead => planAhead(situation(view, 1))

/**
 * Due cards first, the coldest before the others, as FSRS has them due at 0.90; then new cards, the unseen spread evenly over the days
 * left, so that what one day did not reach is made up for later.
 * @param leftover whether the rest of the day goes to the least recalled of the other cards
 */
export const plain =
  (leftover: boolean): Scheduler =>
  ({ cards, day, examDay, at }) => {
    const unseen: number[] = []
    const known: { place: number; recall: number; isDue: boolean }[] = []
    cards.forEach(({ memory }, place) => {
      if (memory === null) unseen.push(place)
      else if (memory.due <= at || leftover) {
        const recall = forgettingCurve(Math.round((at - memory.lastReview) / DAY), memory.stability)
        known.push({ place, recall, isDue: memory.due <= at })
      }
    })
    known.sort((a, b) => a.recall - b.recall)
    const due = known.filter(({ isDue }) => isDue)
    const rest = known.filter(({ isDue }) => !isDue)
    const fresh = unseen.slice(0, Math.ceil(unseen.length / (examDay - day)))
    return [...due.map(({ place }) => place), ...fresh, ...rest.map(({ place }) => place)]
  }
