import { expect, it } from 'vitest'
import { stamp } from '@/lib/progress/commands'
import { EVENT_VERSION } from '@/lib/progress/events'
import { createEventIds } from '@/lib/progress/ids'
import { START, world } from '../../harness/events'

const [device] = world.devices
const [card] = world.cards

it('[P51] a stamp adds who, when and in which order, and nothing else', () => {
  const ids = createEventIds({ device, now: () => START, last: '' })
  const body = { kind: 'card-suspended', card } as const
  const stamping = { ids, now: { at: START + 0.7, offset: 540 }, device }
  const event = stamp(body, stamping)
  expect(event).toEqual({ ...body, v: EVENT_VERSION, id: event.id, at: START, offset: 540, device })
  expect(stamp(body, stamping).id > event.id).toBe(true)
})

it('[P52] the offset of UTC is zero and not minus zero, which storage would not keep apart', () => {
  const ids = createEventIds({ device, now: () => START, last: '' })
  const { offset } = stamp({ kind: 'card-suspended', card }, { ids, now: { at: START, offset: -0 }, device })
  expect(Object.is(offset, 0)).toBe(true)
})
