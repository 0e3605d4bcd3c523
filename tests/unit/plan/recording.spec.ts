import { beforeEach, expect, it } from 'vitest'
import { createBrowser } from '../store/browser'
import { newDevice, onDisk } from '../store/disk'

beforeEach(newDevice)

it('[N29] a plan is an act like any other: one event, there after a restart, the latest of them holding', async () => {
  const browser = createBrowser()
  const tab = await browser.loadedTab()
  await tab.commands.setPlan({ examDay: '2026-12-14', minutes: 25, retention: 0.88 })
  await tab.commands.setPlan({ examDay: null, minutes: 25, retention: 0.88 })
  const disk = await onDisk()
  expect(disk.events.map(({ kind }) => kind)).toEqual(['plan-set', 'plan-set'])
  expect(disk.progress.plan).toEqual({ examDay: null, minutes: 25, retention: 0.88 })
  expect((await browser.loadedTab()).getState().progress.plan).toEqual(disk.progress.plan)
})
