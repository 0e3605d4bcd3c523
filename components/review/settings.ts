import type { Progress } from '@/lib/progress/state'
import type { Grading } from './grade'

/** How the learner likes to review; each is a setting on the log, so that it travels with the progress. */
export type DeckSettings = {
  readonly grading: Grading
  /** Whether single keys act: someone who dictates turns them off. */
  readonly keys: boolean
  /** Whether each side is read aloud as it is shown. */
  readonly aloud: boolean
}

/** The names the settings have on the log. */
export const SETTING = { grading: 'review-grading', keys: 'review-keys', aloud: 'review-aloud' } as const

export const deckSettings = ({ settings }: Pick<Progress, 'settings'>): DeckSettings => ({
  grading: settings[SETTING.grading] === 'four' ? 'four' : 'two',
  keys: settings[SETTING.keys] !== false,
  aloud: settings[SETTING.aloud] === true,
})
