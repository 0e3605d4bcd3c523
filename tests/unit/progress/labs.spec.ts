import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCardId, isFactId } from '@/lib/content/ids'
import { predictionKey, taskKey } from '@/lib/content/labs'
import type { Misconceptions } from '@/lib/content/payload'
import type { LoggedEvent } from '@/lib/progress/events'
import { project } from '@/lib/progress/project'
import { weakFacts } from '@/lib/progress/weak-facts'
import { START } from '../../harness/events'
import { type Journal, journal } from './journal'

const [endpoint, lag] = ['failover-endpoint', 'replica-lag'].filter(isFactId)
const [one, two] = ['endpoint-card', 'lag-card'].filter(isCardId)
if (!endpoint || !lag || !one || !two) throw new Error('ids')
const cards = [
  { id: one, facts: [endpoint] },
  { id: two, facts: [lag] },
]
const misconceptions: Misconceptions = {
  [predictionKey('replication', 'name')]: { another: endpoint },
  [predictionKey('replication', 'loss')]: { none: lag, all: lag },
}
const predict = (story: Journal, step: string, chosen: string, outcome: string): Journal =>
  story.after(1000).write({ kind: 'prediction-made', lab: 'replication', step, chosen, outcome, confidence: 'sure' })
const weak = (log: readonly LoggedEvent[]) => weakFacts(cards, misconceptions, project(log))

it('[V1] the last prediction is known with every wrong option ever chosen; a task counts from its first time', () => {
  const story = predict(predict(journal(), 'loss', 'none', 'latest'), 'loss', 'all', 'latest')
  const [first, second] = story.log
  predict(predict(story, 'loss', 'none', 'latest'), 'loss', 'latest', 'latest')
  story.write({ kind: 'task-completed', lab: 'replication', task: 'survive' })
  story.after(1000).write({ kind: 'task-completed', lab: 'replication', task: 'survive' })
  const { predictions, tasks } = project(story.log)
  expect(predictions).toEqual({
    [predictionKey('replication', 'loss')]: {
      chosen: 'latest',
      outcome: 'latest',
      at: START + 4000,
      missed: [
        { option: 'all', by: second?.id },
        { option: 'none', by: story.log[2]?.id },
      ],
    },
  })
  expect(first?.id).not.toBe(story.log[2]?.id)
  expect(tasks).toEqual({ [taskKey('replication', 'survive')]: START + 4000 })
})

it('[V2] a wrong prediction makes its fact weak until one of its cards is recalled; a right one does not', () => {
  const story = predict(journal(), 'name', 'same', 'same')
  expect(weak(story.log)).toEqual([])
  expect(weak(predict(story, 'name', 'another', 'same').log)).toEqual([endpoint])
  expect(weak(predict(story, 'loss', 'all', 'latest').log)).toEqual([lag, endpoint])
  // Predicting rightly later is not recalling the fact.
  expect(weak(predict(story, 'name', 'same', 'same').log)).toEqual([lag, endpoint])
  expect(weak(story.after(1000).review(two, 1).log)).toEqual([lag, endpoint])
  expect(weak(story.after(1000).review(two, 3).log)).toEqual([endpoint])
  expect(weak(predict(story, 'loss', 'none', 'latest').log)).toEqual([lag, endpoint])
})

it('[V2] an option that is right in this run is no mistake, although a fact stands behind it', () => {
  expect(weak(predict(journal(), 'name', 'another', 'another').log)).toEqual([])
})

it('[V2] the order in which logs are merged does not matter', () => {
  const desk = predict(journal(), 'name', 'another', 'same').after(5000).review(one, 3).log
  const phone = predict(predict(journal('phone00000'), 'loss', 'all', 'latest'), 'name', 'another', 'same').log
  fc.assert(
    fc.property(fc.shuffledSubarray([...desk, ...phone], { minLength: desk.length + phone.length }), (log) => {
      expect(weak(log)).toEqual(weak([...desk, ...phone]))
    }),
  )
})
