/** Labs: the last word on each prediction, which of its wrong options were ever chosen, and when a task was first done. */
import { predictionKey, taskKey } from '../../content/labs'
import type { Draft } from '../draft'
import type { LearningEvent } from '../events'

type OfLabs = LearningEvent & { readonly kind: 'prediction-made' | 'task-completed' }

export function applyToLabs(draft: Draft, event: OfLabs): void {
  if (event.kind === 'task-completed') {
    const task = taskKey(event.lab, event.task)
    if (draft.tasks.get(task) === undefined) draft.tasks.set(task, event.at)
    return
  }
  const { chosen, outcome, at, id } = event
  const key = predictionKey(event.lab, event.step)
  const before = draft.predictions.get(key)?.missed ?? []
  const missed =
    chosen === outcome ? before : [...before.filter(({ option }) => option !== chosen), { option: chosen, by: id }]
  draft.predictions.set(key, { chosen, outcome, at, missed })
}
