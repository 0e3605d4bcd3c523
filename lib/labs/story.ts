import type { Model, Step } from './model'

/** A set-up with a script: numbers are steps to take, everything else is an act. */
export type Preset<Setup, Act> = {
  readonly id: string
  readonly setup: Setup
  readonly seed: string
  readonly script: readonly (number | Act)[]
}

/**
 * A question to answer before a preset runs. Which option is right is found in what the run did; behind every other option stands
 * the id of the course's fact that whoever chose it has misunderstood.
 */
export type Prediction<State, Kind extends string = string> = {
  readonly id: string
  readonly preset: string
  readonly options: readonly { readonly id: string; readonly fact: string | null }[]
  outcome(steps: readonly Step<State, Kind>[]): string
}

/** A question whose answer is in the state that a preset ends with. */
export const predictEnd = <State, Kind extends string>(
  id: string,
  preset: string,
  options: readonly (readonly [id: string, fact: string | null])[],
  outcome: (end: State) => string,
): Prediction<State, Kind> => ({
  id,
  preset,
  options: options.map(([option, fact]) => ({ id: option, fact })),
  outcome: (steps) => outcome(lastState(steps)),
})

/** Something to bring about by hand; done as soon as a state shows it. */
export type Task<State> = {
  readonly id: string
  /** Tasks that are parts of one; they stand together under a word of its own, `tasks-<group>`. */
  readonly group?: string
  done(state: State): boolean
}

const isCount = (entry: unknown): entry is number => typeof entry === 'number'

/** Plays a preset to its end. The first step is the state it starts in, without a trace. */
export function play<Setup, State, Act, Kind extends string>(
  model: Model<Setup, State, Act, Kind>,
  { setup, seed, script }: Preset<Setup, Act>,
): readonly Step<State, Kind>[] {
  let state = model.start(setup, seed)
  const steps: Step<State, Kind>[] = [{ state, trace: [] }]
  const take = (act?: Act): void => {
    const step = model.step(state, act)
    state = step.state
    steps.push(step)
  }
  for (const entry of script) {
    if (isCount(entry)) for (let count = 0; count < entry; count++) take()
    else take(entry)
  }
  return steps
}

/** The last state of a run. @throws when there is no step: `play` always gives one */
export function lastState<State, Kind extends string>(steps: readonly Step<State, Kind>[]): State {
  const last = steps.at(-1)
  if (last === undefined) throw new Error('a run has at least its start')
  return last.state
}
