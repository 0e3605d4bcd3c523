import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY, HOUR, type Instant } from '@/lib/core/time'
import { createEventIds, formatEventId, isDeviceId, MAX_INSTANT, parseEventId } from '@/lib/progress/ids'
import { clockJumps, START, world } from '../../harness/events'

const [desk, phone] = world.devices

/** A source whose clock the test moves. */
function source(device: string, start: Instant, last = '') {
  let at = start
  return {
    ids: createEventIds({ device, now: () => at, last }),
    set: (to: Instant) => {
      at = to
    },
  }
}

const parts = fc.record({
  time: fc.integer({ min: 0, max: MAX_INSTANT }),
  counter: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
  device: fc.constantFrom(...world.devices),
})

it('[P1] an id has twenty-five characters, sorts as a string by time, counter and device, and parses back', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(formatEventId(a)).toHaveLength(25)
      expect(parseEventId(formatEventId(a))).toEqual(a)
      const order = a.time - b.time || a.counter - b.counter || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0)
      const [left, right] = [formatEventId(a), formatEventId(b)]
      expect(left < right ? -1 : left > right ? 1 : 0).toBe(Math.sign(order))
    }),
  )
})

it('[P2] what is not an id parses to null', () => {
  const good = formatEventId({ time: START, counter: 0, device: desk })
  for (const bad of [
    '',
    'x',
    good.slice(1),
    `${good}0`,
    ` ${good}`,
    `${good}\n`,
    good.toUpperCase(),
    good.replace('-', '_'),
  ]) {
    expect(parseEventId(bad)).toBeNull()
  }
  expect(isDeviceId(desk)).toBe(true)
  expect(['', 'short', 'elevenchars', 'Upper00000'].some(isDeviceId)).toBe(false)
})

it('[P3] ids of a device only rise, however its clock jumps and whatever it hears', () => {
  const acts = fc.array(fc.record({ jump: clockJumps, heard: fc.option(parts, { freq: 3 }) }), {
    maxLength: 80,
    size: 'max',
  })
  fc.assert(
    fc.property(acts, (list) => {
      let at = START
      const { ids, set } = source(desk, at)
      let last = ''
      for (const { jump, heard } of list) {
        at = Math.max(0, at + jump)
        set(at)
        if (heard) ids.observe(formatEventId({ ...heard, device: phone, time: Math.min(heard.time, 2 * START) }))
        const id = ids.next()
        expect(id > last).toBe(true)
        last = id
      }
    }),
  )
})

it('[P4] ids of many devices are unique, heard or unheard', () => {
  const acts = fc.array(
    fc.record({
      device: fc.constantFrom(...world.devices),
      at: fc.constantFrom(START, START + 1, START - HOUR),
      hears: fc.boolean(),
    }),
    { maxLength: 80, size: 'max' },
  )
  fc.assert(
    fc.property(acts, (list) => {
      const sources = new Map(world.devices.map((device) => [device, source(device, START)]))
      const written: string[] = []
      for (const { device, at, hears } of list) {
        const writer = sources.get(device)
        writer?.set(at)
        if (hears) for (const id of written) writer?.ids.observe(id)
        const id = writer?.ids.next() ?? ''
        if (hears) expect(written.filter((earlier) => earlier >= id)).toEqual([])
        written.push(id)
      }
      expect(new Set(written).size).toBe(written.length)
    }),
  )
})

it('[P5] a foreign clock up to a day ahead is followed, one further ahead is not', () => {
  const { ids } = source(desk, START)
  const within = formatEventId({ time: START + DAY, counter: 7, device: phone })
  ids.observe(within)
  expect(ids.next() > within).toBe(true)
  const { ids: wary } = source(desk, START)
  wary.observe(formatEventId({ time: START + DAY + 1, counter: 0, device: phone }))
  expect(parseEventId(wary.next())?.time).toBe(START)
})

it('[P6] its own ids are followed wherever they led: after a restart with the clock set back nothing is written twice', () => {
  const astray = formatEventId({ time: START + 900 * DAY, counter: 3, device: desk })
  expect(source(desk, START, astray).ids.next()).toBe(
    formatEventId({ time: START + 900 * DAY, counter: 4, device: desk }),
  )
  const { ids } = source(desk, START, formatEventId({ time: START + 900 * DAY, counter: 3, device: phone }))
  expect(parseEventId(ids.next())?.time).toBe(START)
  ids.observe('no id')
  expect(parseEventId(ids.next())).toEqual({ time: START, counter: 1, device: desk })
})

it('[P7] a counter that is full moves the time on by a millisecond', () => {
  const full = formatEventId({ time: START, counter: 36 ** 4 - 1, device: desk })
  expect(source(desk, START, full).ids.next()).toBe(formatEventId({ time: START + 1, counter: 0, device: desk }))
})
