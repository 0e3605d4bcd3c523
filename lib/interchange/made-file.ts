import { MINUTE } from '../core/time'
import type { Now } from '../progress/state'

/** A file as it is handed to the learner. */
export type MadeFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The learner's calendar day, `YYYY-MM-DD`: what a file made before four in the morning is looked for under. */
const calendarDay = ({ at, offset }: Now): string => new Date(at + offset * MINUTE).toISOString().slice(0, 10)

export const fileName = (what: string, extension: string, now: Now): string =>
  `warm-cache-${what}-${calendarDay(now)}.${extension}`

/** A text file in UTF-8. */
export const textFile = (name: string, type: string, text: string): MadeFile => ({
  name,
  type: `${type};charset=utf-8`,
  bytes: new TextEncoder().encode(text),
})
