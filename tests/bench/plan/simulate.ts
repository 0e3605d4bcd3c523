/** One learner's way to the exam: days of study chosen by a scheduler that sees grades alone. */
import { type Random, seededRandom } from '@/lib/core/random'
import { DAY, HOUR, type Instant } from '@/lib/core/time'
import type { CardMemory } from '@/lib/scheduler/memory'
import { intervalOf } from '@/lib/scheduler/plan/cohorts'
import { DEFAULT_PACE } from '@/lib/scheduler/plan/pace'
import type { Pace, PlanCard } from '@/lib/scheduler/plan/types'
import { forgettingCurveOf } from '@/lib/scheduler/retrievability'
import { DEFAULT_WEIGHTS, firstStrength, nextStrength, type Strength } from '@/lib/scheduler/stability'
import type { DeckCard } from './deck'
import type { Learner } from './learner'

/** What a scheduler may know. `ms` is what may be spent today. */
export type View = {
  readonly cards: readonly PlanCard[]
  /** Days since the first. */
  readonly day: number
  readonly examDay: number
  readonly at: Instant
  readonly pace: Pace
  readonly ms: number
}
/** What to study today, in order, as places in `cards`; time may end it early. */
export type Scheduler = (view: View) => readonly number[]

export type Outcome = {
  /** Mean true recall over all cards at the exam, unseen ones counting 0. */
  readonly recall: number
  readonly seen: number
  /** Looks at known cards on later days, and the hits among them. */
  readonly reviews: number
  readonly hits: number
  /** Milliseconds and new cards, day by day. */
  readonly spent: readonly number[]
  readonly fresh: readonly number[]
}

/** An evening in UTC, where the study day is the day less four hours. */
export const FIRST_EVENING: Instant = Date.UTC(2026, 2, 1, 20)
const EVENING_TO_EXAM_MORNING = 13 * HOUR
const dueIn = intervalOf(0.9)

/** One card as the learner truly holds it, and as the scheduler believes it to be held. */
type Held = { truth: Strength; memory: CardMemory }

function remembered({ stability, difficulty }: Strength, at: Instant, before: CardMemory | null, recalled: boolean) {
  const due = at + dueIn(stability) * DAY
  const reps = (before?.reps ?? 0) + 1
  return { stability, difficulty, due, lastReview: at, reps, lapses: 0, phase: 'review', step: 0, recalled } as const
}

class Study {
  readonly cards: PlanCard[]
  readonly held: (Held | null)[]
  readonly pace = DEFAULT_PACE
  readonly curve: (t: number, s: number) => number
  private readonly random: Random
  spent = 0
  fresh = 0
  reviews = 0
  hits = 0

  constructor(
    private readonly learner: Learner,
    deck: readonly DeckCard[],
  ) {
    this.cards = deck.map((card) => ({ ...card, memory: null }))
    this.held = deck.map(() => null)
    this.random = seededRandom(`${learner.seed}/grades`)
    this.curve = forgettingCurveOf(learner.weights[20])
  }

  /** The first look at a card on a day, and its returns until it is hit. */
  look(place: number, at: Instant): void {
    const before = this.held[place] ?? null
    const days = before ? Math.round((at - before.memory.lastReview) / DAY) : 0
    const chance = before ? this.curve(days, before.truth.stability) : (this.learner.firstHit[place] ?? 0)
    let hit = this.random() < chance
    this.spent += before ? this.pace.review : this.pace.fresh
    if (before) {
      this.reviews += 1
      this.hits += hit ? 1 : 0
    } else this.fresh += 1
    let held = this.graded(place, before, days, hit, at)
    while (!hit) {
      hit = this.random() < this.learner.returnHit[before ? 'seen' : 'fresh']
      this.spent += this.pace.review
      held = this.graded(place, held, 0, hit, at)
    }
    this.held[place] = held
    const card = this.cards[place]
    if (card) this.cards[place] = { id: card.id, note: card.note, memory: held.memory }
  }

  private graded(place: number, before: Held | null, days: number, hit: boolean, at: Instant): Held {
    const rating = hit ? 3 : 1
    if (before) {
      const truth = nextStrength(this.learner.weights, before.truth, days, rating)
      const belief = nextStrength(DEFAULT_WEIGHTS, before.memory, days, rating)
      return { truth, memory: remembered(belief, at, before.memory, hit) }
    }
    const first = firstStrength(this.learner.weights, rating)
    const difficulty = Math.min(10, Math.max(1, first.difficulty + (this.learner.difficulty[place] ?? 0)))
    return {
      truth: { ...first, difficulty },
      memory: remembered(firstStrength(DEFAULT_WEIGHTS, rating), at, null, hit),
    }
  }
}

/** @param msOn what may be spent on a day: a card is begun while less has been */
export function simulate(
  learner: Learner,
  deck: readonly DeckCard[],
  examDay: number,
  msOn: (day: number) => number,
  scheduler: Scheduler,
): Outcome {
  const study = new Study(learner, deck)
  const spent: number[] = []
  const fresh: number[] = []
  for (let day = 0; day < examDay; day++) {
    const at = FIRST_EVENING + day * DAY
    study.spent = 0
    study.fresh = 0
    const ms = msOn(day)
    const queue = ms > 0 ? scheduler({ cards: study.cards, day, examDay, at, pace: study.pace, ms }) : []
    for (const place of queue) if (study.spent < ms) study.look(place, at)
    spent.push(study.spent)
    fresh.push(study.fresh)
  }
  const exam = FIRST_EVENING + (examDay - 1) * DAY + EVENING_TO_EXAM_MORNING
  const recalls = study.held.map((held) =>
    held ? study.curve((exam - held.memory.lastReview) / DAY, held.truth.stability) : 0,
  )
  return {
    recall: recalls.reduce((sum, r) => sum + r, 0) / deck.length,
    seen: study.held.filter((held) => held !== null).length,
    ...{ reviews: study.reviews, hits: study.hits, spent, fresh },
  }
}
