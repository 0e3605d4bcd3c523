/** What every lab's model is: a pure, seeded machine that says in data what it did. */
/** One thing that happened. Data, not words: `lib/i18n/messages/lab-<lab>.ts` has a sentence in both languages for each kind, with these values. */
export type TraceLine<Kind extends string = string> = {
  /** Simulated milliseconds since the start. */
  readonly at: number
  readonly kind: Kind
  readonly values: Readonly<Record<string, string | number>>
}
export type Step<State, Kind extends string = string> = {
  readonly state: State
  readonly trace: readonly TraceLine<Kind>[]
}
/** Same set-up, seed and acts: same states and traces. States are immutable, so a view rewinds by keeping them. */
export type Model<Setup, State, Act, Kind extends string = string> = {
  start(setup: Setup, seed: string): State
  step(state: State, act?: Act): Step<State, Kind>
}
