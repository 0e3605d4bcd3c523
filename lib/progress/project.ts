/** From log to state. One code path for an act and for a replay of everything: see draft.ts for what makes both cheap. */
import { closeDraft, type Draft, openDraft } from './draft'
import type { LearningEvent, LoggedEvent } from './events'
import { isKnown } from './guard'
import { sortLog } from './log'
import { applyToAttempts, isOfAttempt } from './projections/attempts'
import { applyToCards } from './projections/cards'
import { applyToLabs } from './projections/labs'
import { applyToQuestions } from './projections/questions'
import { emptyProgress, type Progress } from './state'

function applyKnown(draft: Draft, event: LearningEvent): void {
  if (isOfAttempt(event)) applyToAttempts(draft, event)
  switch (event.kind) {
    case 'card-reviewed':
    case 'act-undone':
    case 'card-suspended':
    case 'card-resumed':
    case 'card-flagged':
      applyToCards(draft, event)
      break
    case 'question-answered':
      applyToQuestions(draft, event)
      break
    case 'attempt-started':
    case 'question-visited':
    case 'answer-changed':
    case 'option-struck':
    case 'question-flagged':
    case 'text-highlighted':
    case 'language-switched':
    case 'attempt-submitted':
    case 'attempt-abandoned':
    case 'miss-explained':
      break
    case 'lesson-read':
      draft.lessonsRead.set(event.lesson, event.at)
      break
    case 'plan-set':
      draft.plan = { examDay: event.examDay, minutes: event.minutes, retention: event.retention }
      break
    case 'setting-changed':
      draft.settings.set(event.setting, event.value)
      break
    case 'prediction-made':
    case 'task-completed':
      applyToLabs(draft, event)
      break
    case 'backup-made':
      draft.lastBackup = { at: event.at, after: draft.events }
      break
    default:
      event satisfies never
  }
}

/** One step of a replay. An event this code does not know is carried, and changes nothing else. */
function applyTo(draft: Draft, event: LoggedEvent): void {
  if (isKnown(event)) {
    applyKnown(draft, event)
    draft.events += 1
  } else draft.unknown += 1
  draft.lastEventId = event.id
}

function applyInOrder(progress: Progress, events: readonly LoggedEvent[]): Progress {
  if (events.length === 0) return progress
  const draft = openDraft(progress)
  for (const event of events) applyTo(draft, event)
  return closeDraft(draft)
}

/** The state after one more event, which must sort after all before it. Costs the same at any length of the log. */
export const applyEvent = (progress: Progress, event: LoggedEvent): Progress => applyInOrder(progress, [event])

/** What a log adds up to: its order and doublets do not matter. */
export const project = (events: readonly LoggedEvent[]): Progress => applyInOrder(emptyProgress, sortLog(events))

/** Whether events can be applied on top of a state, because each sorts after all that is in it. */
export const follows = (progress: Progress, events: readonly LoggedEvent[]): boolean =>
  events.every((event) => event.id > progress.lastEventId)

/**
 * The state after new events from anywhere: on top where they follow, by full replay where they fall in between.
 * @param progress the state of the log without `newEvents`
 * @param all the log with them
 */
export const applyAll = (
  progress: Progress,
  newEvents: readonly LoggedEvent[],
  all: readonly LoggedEvent[],
): Progress => (follows(progress, newEvents) ? applyInOrder(progress, sortLog(newEvents)) : project(all))
