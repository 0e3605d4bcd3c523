/** A run as the frame keeps it: every state so far, and which of them is shown. Pure; states are immutable, so rewinding is keeping them. */
import type { Model, Step } from '@/lib/labs/model'

/** Most states that a run keeps: an hour of play at the usual speed. */
export const MOST_STEPS = 3000

export type Run<State, Kind extends string = string> = {
  /** The first is the start, which says nothing. */
  readonly steps: readonly Step<State, Kind>[]
  /** Index of the state that is shown. */
  readonly at: number
  /** The furthest that was shown: a story further on is not told yet. */
  readonly reached: number
}

/** A story, all of it known and none of it shown. */
export const told = <State, Kind extends string>(steps: readonly Step<State, Kind>[]): Run<State, Kind> => ({
  steps,
  at: 0,
  reached: 0,
})

export const free = <Setup, State, Act, Kind extends string>(
  model: Model<Setup, State, Act, Kind>,
  setup: Setup,
): Run<State, Kind> => told([{ state: model.start(setup, 'free'), trace: [] }])

/** @throws never by the frame: `at` is always within the steps */
export function shown<State, Kind extends string>({ steps, at }: Run<State, Kind>): Step<State, Kind> {
  const step = steps[at]
  if (step === undefined) throw new Error(`no step ${at} of ${steps.length}`)
  return step
}

export const isOver = ({ steps, reached }: Run<unknown>): boolean => reached === steps.length - 1

/** Shows another of the states that have been shown. */
export const goTo = <State, Kind extends string>(run: Run<State, Kind>, at: number): Run<State, Kind> => ({
  ...run,
  at: Math.min(Math.max(0, Math.trunc(at)), run.reached),
})

/** Shows the next state of those there are. */
export function forward<State, Kind extends string>(run: Run<State, Kind>): Run<State, Kind> {
  const at = Math.min(run.at + 1, run.steps.length - 1)
  return { ...run, at, reached: Math.max(run.reached, at) }
}

/** Does something where the run is shown: what came after it is given up. Without an act it goes on by itself. */
export function perform<Setup, State, Act, Kind extends string>(
  run: Run<State, Kind>,
  model: Model<Setup, State, Act, Kind>,
  act?: Act,
): Run<State, Kind> {
  if (run.at >= MOST_STEPS) return run
  const steps = [...run.steps.slice(0, run.at + 1), model.step(shown(run).state, act)]
  return { steps, at: run.at + 1, reached: run.at + 1 }
}

/** The next step of free play: one that is kept, or a new one. */
export const advance = <Setup, State, Act, Kind extends string>(
  run: Run<State, Kind>,
  model: Model<Setup, State, Act, Kind>,
): Run<State, Kind> => (run.at < run.steps.length - 1 ? forward(run) : perform(run, model))
