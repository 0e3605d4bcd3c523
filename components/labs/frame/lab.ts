/** What a lab hands to the frame (`LabPage`). The frame does the rest: predicting, running, rewinding, telling, tasks, addresses. */
import type { ComponentType } from 'react'
import type { LabId } from '@/lib/content/labs'
import type { Locale } from '@/lib/core/locale'
import type { Model, TraceLine } from '@/lib/labs/model'
import type { Prediction, Preset, Task } from '@/lib/labs/story'

export type PictureProps<State, Kind extends string, Act = never> = {
  readonly locale: Locale
  readonly state: State
  /** What the step that led here said; empty at the start. */
  readonly trace: readonly TraceLine<Kind>[]
  /** In free play alone: for pictures in which one acts, such as a terminal. */
  readonly act?: ((act: Act) => void) | undefined
}

export type ControlsProps<State, Act> = {
  readonly locale: Locale
  readonly state: State
  readonly act: (act: Act) => void
}

export type SetupFormProps<Setup> = {
  readonly locale: Locale
  readonly setup: Setup
  /** Starts anew with another set-up; the address follows. */
  readonly change: (setup: Setup) => void
}

/** Keys of the words of a prediction in the lab's namespace, where they are not those of `wordsOf`. */
export type AskWords = {
  readonly ask: (prediction: string) => string
  readonly option: (prediction: string, option: string) => string
  readonly why: (prediction: string) => string
}

export type Lab<Setup, State, Act, Kind extends string = string> = {
  /** Its route, its namespace of words (`lab-<id>`), and the `lab` of its events. */
  readonly id: LabId
  readonly model: Model<Setup, State, Act, Kind>
  readonly presets: readonly Preset<Setup, Act>[]
  readonly predictions: readonly Prediction<State, Kind>[]
  readonly tasks: readonly Task<State>[]
  readonly defaultSetup: Setup
  readonly setupToQuery: (setup: Setup) => string
  readonly setupFromQuery: (query: string) => Setup
  /** Draws a state. Animates with CSS transitions of `--d-move` only, which is 0 under reduced motion. */
  readonly Picture: ComponentType<PictureProps<State, Kind, Act>>
  /** What a picture cannot say, in text and tables under the keys. */
  readonly Readout?: ComponentType<{ readonly locale: Locale; readonly state: State }>
  /** The acts of free play. Left out where there are none. */
  readonly Controls?: ComponentType<ControlsProps<State, Act>>
  /** What can be set up in free play. */
  readonly SetupForm?: ComponentType<SetupFormProps<Setup>>
  /** A few live numbers at the end of the row of keys: `<b>`s in a line. */
  readonly Figures?: ComponentType<{ readonly locale: Locale; readonly state: State }>
  /** Whether a step without an act would change nothing: play stops there. Left out: there is always something to come. */
  readonly idle?: (state: State) => boolean
  readonly words?: AskWords
  /** Further places of the lab beside stories and free play, such as a drill; their names are words of the lab, `part-<id>`. */
  readonly parts?: readonly { readonly id: string; readonly Part: ComponentType<{ readonly locale: Locale }> }[]
}

export const defaultWords: AskWords = {
  ask: (prediction) => `ask-${prediction}`,
  option: (prediction, option) => `ask-${prediction}-${option}`,
  why: (prediction) => `why-${prediction}`,
}
