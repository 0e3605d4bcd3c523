import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { predictionKey, taskKey } from '@/lib/content/labs'
import { createBrowser } from './browser'
import { newDevice, onDisk } from './disk'

beforeEach(newDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('[V3] predictions are kept each time, a task is recorded once', async () => {
  const tab = await createBrowser().loadedTab()
  const act = { lab: 'replication', step: 'name', chosen: 'another', outcome: 'same', confidence: 'guess' } as const
  await tab.commands.predict(act)
  await tab.commands.predict({ ...act, chosen: 'same' })
  await tab.commands.completeTask('replication', 'survive')
  await tab.commands.completeTask('replication', 'survive')
  const { rows, progress } = await onDisk()
  expect(rows).toHaveLength(3)
  expect(Object.keys(progress.tasks)).toEqual([taskKey('replication', 'survive')])
  expect(progress.predictions[predictionKey('replication', 'name')]?.missed.map(({ option }) => option)).toEqual([
    'another',
  ])
  expect(progress).toEqual(tab.getState().progress)
})
