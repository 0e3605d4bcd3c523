import type { Block, LessonId, QuestionId } from '../types'
import type { Place } from './diagnostics'
import { numberedKeys, uniqueNames } from './names'
import type { Note } from './note'
import type { Scope } from './scope'

/** A question that a lesson asks, and where. */
export type Asking = Place & { readonly question: QuestionId }

/** A lesson while it is being read: its blocks, and what they bring with them. */
export type LessonDraft = {
  readonly lesson: LessonId
  readonly scope: Scope
  /** The lines of the file, for what the tree does not keep. */
  readonly lines: readonly string[]
  readonly blocks: Block[]
  readonly notes: Note[]
  readonly askings: Asking[]
  /** Lines of the blocks that show port tables, by block key. */
  readonly portLines: Map<string, number>
  named(name: string): string
  numbered(prefix: string): string
}

/** An empty draft. */
export function lessonDraft(lesson: LessonId, scope: Scope, text: string): LessonDraft {
  const named = uniqueNames()
  return {
    lesson,
    scope,
    lines: text.split('\n'),
    blocks: [],
    notes: [],
    askings: [],
    portLines: new Map(),
    named,
    numbered: numberedKeys(named),
  }
}
