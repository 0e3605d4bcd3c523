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
  readonly blocks: Block[]
  readonly notes: Note[]
  readonly askings: Asking[]
  /** Lines of the blocks that show port tables, by block key. */
  readonly portLines: Map<string, number>
  named(name: string): string
  numbered(prefix: string): string
}

/** An empty draft. */
export function lessonDraft(lesson: LessonId, scope: Scope): LessonDraft {
  const named = uniqueNames()
  return {
    lesson,
    scope,
    blocks: [],
    notes: [],
    askings: [],
    portLines: new Map(),
    named,
    numbered: numberedKeys(named),
  }
}
