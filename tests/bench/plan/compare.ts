/** Part (c) of the review bench: the plan against plain FSRS, over simulated learners. */
import { DEFAULT_PACE } from '@/lib/scheduler/plan/pace'
import type { Measure } from '../table'
import { courseDeck, type DeckCard } from './deck'
import { drawLearner, type Learner } from './learner'
import { plain, planned, promised } from './schedulers'
import { FIRST_EVENING, type Outcome, simulate } from './simulate'

const LEARNERS = 200
const DAYS = [7, 14, 30, 60]
const MINUTES = [10, 20, 40]
/** In points of recall. */
const BAR = { averageGain: 5, worstLoss: 1, prediction: 3 }

export type Row = {
  readonly days: number
  readonly minutes: number
  /** Mean recall in points, 0–100. */
  readonly ours: number
  readonly plain: number
  /** Both within the minutes that plain FSRS takes of itself, nothing spent on what is not due. */
  readonly oursFewer: number
  readonly plainFewer: number
  readonly fewerMinutes: number
  readonly predicted: number
  readonly predictedPlain: number
  /** Hits among the reviews on the way, 0–1, and how many reviews there were. */
  readonly hits: number
  readonly reviews: number
  readonly plainHits: number
  readonly seen: number
  readonly freshFirstDay: number
  readonly oursMinutes: number
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const recall = (outcomes: readonly Outcome[]): number => 100 * mean(outcomes.map((outcome) => outcome.recall))
const minutesOf = (outcomes: readonly Outcome[]): number => mean(outcomes.map(({ spent }) => mean(spent))) / 60_000
const hitRatio = (outcomes: readonly Outcome[]): number => {
  const reviews = mean(outcomes.map((outcome) => outcome.reviews))
  return reviews === 0 ? Number.NaN : mean(outcomes.map((outcome) => outcome.hits)) / reviews
}

/** What the planner says on the first day to somebody with an average pace. */
function prediction(deck: readonly DeckCard[], days: number, minutes: number) {
  const cards = deck.map((card) => ({ ...card, memory: null }))
  const view = { cards, day: 0, examDay: days, at: FIRST_EVENING, pace: DEFAULT_PACE }
  return promised({ ...view, ms: minutes * 60_000 }).onExamDay
}

function scenario(deck: readonly DeckCard[], learners: readonly Learner[], days: number, minutes: number): Row {
  const cap = (): number => minutes * 60_000
  const ours = learners.map((learner) => simulate(learner, deck, days, cap, planned(deck)))
  const theirs = learners.map((learner) => simulate(learner, deck, days, cap, plain(true)))
  const fewer = learners.map((learner) => simulate(learner, deck, days, cap, plain(false)))
  const oursFewer = learners.map((learner, index) =>
    simulate(learner, deck, days, (day) => Math.min(cap(), fewer[index]?.spent[day] ?? 0), planned(deck)),
  )
  const expected = prediction(deck, days, minutes)
  return {
    ...{ days, minutes, ours: recall(ours), plain: recall(theirs) },
    ...{ oursFewer: recall(oursFewer), plainFewer: recall(fewer), fewerMinutes: minutesOf(fewer) },
    ...{ predicted: 100 * expected.planned, predictedPlain: 100 * expected.unplanned },
    ...{ hits: hitRatio(ours), reviews: mean(ours.map(({ reviews }) => reviews)), plainHits: hitRatio(theirs) },
    seen: mean(ours.map(({ seen }) => seen)),
    freshFirstDay: mean(ours.map(({ fresh }) => fresh[0] ?? 0)),
    oursMinutes: minutesOf(ours),
  }
}

/** Days until the exam and minutes a day: each a piece of work of its own. */
export type Situation = { readonly days: number; readonly minutes: number }

export const situations: readonly Situation[] = DAYS.flatMap((days) => MINUTES.map((minutes) => ({ days, minutes })))

/** The same learners meet every situation. */
export function compare({ days, minutes }: Situation): Row {
  const deck = courseDeck()
  const learners = Array.from({ length: LEARNERS }, (_, index) => drawLearner(`learner-${index}`, deck.length))
  return scenario(deck, learners, days, minutes)
}

const fixed = (value: number): string => value.toFixed(1)

const words = (row: Row): string =>
  [
    `plan, ${String(row.days).padStart(2)} days × ${row.minutes} min: ours ${fixed(row.ours)}, plain ${fixed(row.plain)}`,
    `at plain's own ${fixed(row.fewerMinutes)} min ${fixed(row.oursFewer)}/${fixed(row.plainFewer)}`,
    `foretold ${fixed(row.predicted)}/${fixed(row.predictedPlain)}`,
    row.reviews < 1 ? 'no reviews' : `hits ${fixed(100 * row.hits)} % of ${Math.round(row.reviews)}`,
    `${fixed(row.freshFirstDay)} new on day 1, ${Math.round(row.seen)} seen, ${fixed(row.oursMinutes)} min`,
  ].join(' · ')

/** Losses, so that the least that is asked is a most: plain minus ours, in points of mean recall on the exam day. */
export function measures(rows: readonly Row[]): readonly Measure[] {
  const losses = rows.map(({ ours, plain: theirs }) => theirs - ours)
  const misses = rows.map(({ ours, predicted }) => Math.abs(predicted - ours))
  return [
    ...rows.map(
      (row): Measure => ({ name: words(row), value: row.plain - row.ours, unit: 'ratio', bar: BAR.worstLoss }),
    ),
    { name: 'plan, plain minus ours, points, average', value: mean(losses), unit: 'ratio', bar: -BAR.averageGain },
    { name: 'plan, plain minus ours, points, worst', value: Math.max(...losses), unit: 'ratio', bar: BAR.worstLoss },
    {
      name: 'plan, foretold against simulated, points, worst',
      value: Math.max(...misses),
      unit: 'ratio',
      bar: BAR.prediction,
    },
  ]
}
