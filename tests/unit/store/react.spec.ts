import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, expect, it, vi } from 'vitest'
import { useCommands, useProgress, useProgressStore, useStoreStatus } from '@/lib/store/react'

// Stubbed before anything is imported.
const touched = vi.hoisted(() => {
  const trap = vi.fn()
  for (const name of ['indexedDB', 'BroadcastChannel', 'fetch', 'setTimeout'])
    vi.stubGlobal(name, new Proxy(trap, { get: trap, construct: trap, apply: trap }))
  return trap
})
afterAll(() => vi.unstubAllGlobals())

function Screen() {
  const events = useProgress((progress) => progress.events)
  const { status, quarantined } = useStoreStatus()
  const same = useProgressStore().commands === useCommands()
  return createElement('p', null, `${status} ${events} ${quarantined} ${same}`)
}

it('[D49] importing and rendering on a server touches nothing and shows the state before loading', () => {
  expect(renderToString(createElement(Screen))).toBe('<p>loading 0 0 true</p>')
  expect(touched).not.toHaveBeenCalled()
})
