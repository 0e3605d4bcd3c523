import { expect, it, vi } from 'vitest'
import { createTabs } from '@/lib/store/tabs'
import { createBus } from './browser'

it('[D18] tells other tabs, not itself; drops what is no message of ours; and does without a channel', async () => {
  const bus = createBus()
  const [mine, other, stranger] = [bus.open(), bus.open(), bus.open()]
  const tabs = createTabs(mine)
  const own = vi.fn()
  const heard = vi.fn()
  tabs.listen(own)
  const stop = createTabs(other).listen(heard)
  tabs.announce(['a', 'b'])
  for (const junk of [
    null,
    'appended',
    7,
    { kind: 'appended' },
    { kind: 'appended', ids: [1] },
    { kind: 'x', ids: [] },
  ])
    stranger.postMessage(junk)
  await Promise.resolve()
  expect(heard.mock.calls).toEqual([[['a', 'b']]])
  expect(own).not.toHaveBeenCalled()

  stop()
  tabs.announce(['c'])
  await Promise.resolve()
  expect(heard).toHaveBeenCalledOnce()

  const alone = createTabs(null)
  alone.announce(['a'])
  alone.listen(heard)()
  mine.postMessage = () => {
    throw new DOMException('closed', 'InvalidStateError')
  }
  tabs.announce(['d'])
})
