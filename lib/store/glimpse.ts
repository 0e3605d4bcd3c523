/**
 * The question somebody was at, kept beside the log in localStorage: a room that is opened again shows it before the log has been read,
 * and on a phone that is seconds earlier. Only words; what was answered the log knows.
 */
import { listOf, shape } from '../content/payload'
import { isLocale, type Locale } from '../core/locale'
import type { Progress } from '../progress/state'

/** The name of the note. */
export const GLIMPSE = 'wc-question'

export type Glimpse = {
  readonly attempt: string
  readonly language: Locale
  /** The size of the text, as the room's class. */
  readonly size: string
  /** Whether the strip of ticks stands over it. */
  readonly strip: boolean
  /** The stem's paragraphs as plain text. */
  readonly stem: readonly string[]
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isGlimpse = shape<Glimpse>({
  attempt: isText,
  language: isLocale,
  size: isText,
  strip: isFlag,
  stem: listOf(isText),
})

function parsed(text: string | null): Glimpse | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isGlimpse(value) ? value : null
  } catch {
    return null
  }
}

let read: { readonly text: string | null; readonly glimpse: Glimpse | null } = { text: null, glimpse: null }

/** The note, the same object as long as it says the same; null where there is none that can be read. */
export function readGlimpse(): Glimpse | null {
  try {
    const text = localStorage.getItem(GLIMPSE)
    if (text !== read.text) read = { text, glimpse: parsed(text) }
    return read.glimpse
  } catch {
    return null
  }
}

/** Without localStorage, or without room in it, there is no note. */
export function noteGlimpse(glimpse: Glimpse): void {
  try {
    localStorage.setItem(GLIMPSE, JSON.stringify(glimpse))
  } catch {}
}

/** Takes the note away when its paper is not being sat any more, or the log has gone. */
export function keepGlimpse({ attempts }: Pick<Progress, 'attempts'>): void {
  try {
    const noted = readGlimpse()?.attempt
    if (noted === undefined || attempts[noted]?.outcome.kind !== 'running') localStorage.removeItem(GLIMPSE)
  } catch {}
}
