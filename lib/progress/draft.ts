/**
 * A Progress under construction. Live acts and replays run through the same code: an act opens a draft, applies one
 * event and closes it; a replay applies 100,000 to one draft. Each record is copied at its first change in a draft and
 * written in place after that, so an act costs one shallow copy of what it touches and a replay one copy in all, while a
 * Progress, once handed out, never changes.
 */
import type { Progress } from './state'

export type DraftRecord<K extends string, V> = {
  get(key: K): V | undefined
  set(key: K, value: V): void
  remove(key: K): void
  /** The record as it now stands. The draft must not be used afterwards. */
  close(): Readonly<Record<K, V>>
}

function draftRecord<K extends string, V>(source: Readonly<Record<K, V>>): DraftRecord<K, V> {
  let own: Record<K, V> | null = null
  const copied = (): Record<K, V> => {
    own ??= { ...source }
    return own
  }
  return {
    get: (key) => (own ?? source)[key],
    set: (key, value) => {
      copied()[key] = value
    },
    remove: (key) => {
      if (key in source || own !== null) delete copied()[key]
    },
    close: () => own ?? source,
  }
}

type RecordArea = 'cards' | 'days' | 'attempts' | 'answers' | 'lessonsRead' | 'predictions' | 'tasks' | 'settings'
type DraftOf<T> = T extends Readonly<Record<infer K extends string, infer V>> ? DraftRecord<K, V> : never

/** Progress with its records opened for writing; the rest are values to be replaced. */
export type Draft = { readonly [A in RecordArea]: DraftOf<Progress[A]> } & {
  -readonly [F in Exclude<keyof Progress, RecordArea>]: Progress[F]
}

export const openDraft = (progress: Progress): Draft => ({
  ...progress,
  cards: draftRecord(progress.cards),
  days: draftRecord(progress.days),
  attempts: draftRecord(progress.attempts),
  answers: draftRecord(progress.answers),
  lessonsRead: draftRecord(progress.lessonsRead),
  predictions: draftRecord(progress.predictions),
  tasks: draftRecord(progress.tasks),
  settings: draftRecord(progress.settings),
})

export const closeDraft = (draft: Draft): Progress => ({
  ...draft,
  cards: draft.cards.close(),
  days: draft.days.close(),
  attempts: draft.attempts.close(),
  answers: draft.answers.close(),
  lessonsRead: draft.lessonsRead.close(),
  predictions: draft.predictions.close(),
  tasks: draft.tasks.close(),
  settings: draft.settings.close(),
})
