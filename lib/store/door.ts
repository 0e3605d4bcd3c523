/** What the rarely used parts of the store (archive/) need of it: they are loaded when the learner's files are asked for. */
import type { LoggedEvent } from '../progress/events'
import type { Now } from '../progress/state'
import type { Connection } from './connection'
import type { Identity } from './device'
import type { Changed } from './tabs'

export type Door = {
  /** Works on the database once the log is loaded, opening it again where need be. */
  readonly use: Connection['use']
  /** Acts that are not on the disk yet. */
  waiting(): readonly LoggedEvent[]
  now(): Now
  /** Who writes in this tab, and every device this browser has used. */
  identity(): Identity | null
  newId(): string
  /** What was committed is read anew, here and in other tabs; resolves when it is shown here. */
  changed(...what: readonly Changed[]): Promise<void>
}
