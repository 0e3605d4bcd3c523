import { beforeEach, expect, it, vi } from 'vitest'
import { createBrowser } from './browser'
import { newDevice } from './disk'
import { hit } from './events'

vi.mock('react', () => ({}))
vi.mock('zustand', () => ({}))
vi.mock('zustand/react', () => ({}))

beforeEach(newDevice)

it('[D48] the store works where React does not exist', async () => {
  const tab = await createBrowser().loadedTab()
  const seen: number[] = []
  tab.subscribe(({ progress }) => seen.push(progress.events))
  await tab.commands.reviewCard(hit('card'))
  expect(seen.at(-1)).toBe(1)
})
