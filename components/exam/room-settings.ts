import type { Progress } from '@/lib/progress/state'

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** How the candidate likes the room; each is a setting on the log, so that it survives a reload and travels with the progress. */
export type RoomSettings = {
  readonly textSize: TextSize
  readonly clockHidden: boolean
  /** Hides which question of how many this is. */
  readonly counterHidden: boolean
  /** Whether each answer is asked how sure it is. */
  readonly confidence: boolean
  /** Whether single keys act: someone who dictates turns them off. */
  readonly keys: boolean
}

/** The names the settings have on the log. */
export const SETTING: Readonly<Record<keyof RoomSettings, string>> = {
  textSize: 'exam-text-size',
  clockHidden: 'exam-clock-hidden',
  counterHidden: 'exam-counter-hidden',
  confidence: 'exam-confidence',
  keys: 'exam-keys',
}

export const roomSettings = (settings: Progress['settings']): RoomSettings => ({
  textSize: TEXT_SIZES.find((size) => size === settings[SETTING.textSize]) ?? 'normal',
  clockHidden: settings[SETTING.clockHidden] === true,
  counterHidden: settings[SETTING.counterHidden] === true,
  confidence: settings[SETTING.confidence] === true,
  keys: settings[SETTING.keys] !== false,
})
