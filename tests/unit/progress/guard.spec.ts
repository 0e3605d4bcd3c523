import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stamp } from '@/lib/progress/commands'
import { EVENT_VERSION, type EventBody, type LearningEvent } from '@/lib/progress/events'
import { isKnown, parseEvent } from '@/lib/progress/guard'
import { createEventIds } from '@/lib/progress/ids'
import { bodiesByKind, logs, START, world } from '../../harness/events'

const [device] = world.devices

const stamped = (body: EventBody): LearningEvent =>
  stamp(body, { ids: createEventIds({ device, now: () => START, last: '' }), now: { at: START, offset: 540 }, device })

/** One event of each kind with every field it can have. */
const samples = Object.values(bodiesByKind).map((arbitrary) => {
  const bodies = fc.sample<EventBody | { kind: 'act-undone'; target: number }>(arbitrary, { seed: 1, numRuns: 40 })
  const fullest = bodies.reduce((most, body) => (Object.keys(body).length > Object.keys(most).length ? body : most))
  return stamped(fullest.kind === 'act-undone' ? { kind: 'act-undone', target: 'x' } : fullest)
})
/** Whether a field is among those named, by itself or as `field@kind`. */
const among = (event: LearningEvent, field: string, ...names: string[]) =>
  names.includes(field) || names.includes(`${field}@${event.kind}`)
const isOptional = (event: LearningEvent, field: string) =>
  among(
    event,
    field,
    'typed',
    'confidence',
    'attempt@question-answered',
    'attempt@miss-explained',
    'correct',
    'entered',
    'clock',
    'right',
  )
const isText = (event: LearningEvent, field: string) =>
  among(event, field, 'typed', 'target', 'revision', 'outcome', 'chosen@prediction-made', 'cause@miss-explained')
const isOneOfAFewWords = (event: LearningEvent, field: string) =>
  among(event, field, 'language', 'where', 'confidence', 'cause@attempt-submitted')

const reasonFor = (value: unknown): string | null => {
  const parsed = parseEvent(value)
  return parsed.ok ? null : parsed.error.reason
}

it('[P8] every event this code writes is let through, as it is, also after storage and JSON', () => {
  fc.assert(
    fc.property(logs({ maxLength: 30 }), (log) => {
      for (const event of log) {
        const parsed = parseEvent(event)
        expect(parsed.ok && parsed.value === event && isKnown(parsed.value)).toBe(true)
        expect(parseEvent(structuredClone(event))).toEqual({ ok: true, value: event })
        expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event })
      }
    }),
  )
  expect(new Set(samples.map((event) => event.kind)).size).toBe(22)
})

describe.each(samples.map((event) => [event.kind, event] as const))('%s', (_, event) => {
  it('[P9] each field is needed, and of its own type', () => {
    for (const field of Object.keys(event)) {
      const { [field]: _, ...without } = { ...event } as Record<string, unknown>
      if (!isOptional(event, field)) expect(reasonFor(without), `without ${field}`).not.toBeNull()
      const wrong = isText(event, field) ? 7 : isOneOfAFewWords(event, field) ? 'neither' : { not: 'this' }
      if (field !== 'kind') expect(reasonFor({ ...event, [field]: wrong }), `wrong ${field}`).toContain(field)
    }
  })

  it('[P10] optional fields may be missing, and fields from a newer version stay', () => {
    const required = Object.fromEntries(Object.entries(event).filter(([field]) => !isOptional(event, field)))
    expect(reasonFor(required)).toBeNull()
    const newer = { ...event, mood: 'calm' }
    expect(parseEvent(newer)).toEqual({ ok: true, value: newer })
  })
})

it('[P11] a kind of the future is kept, and known as such; a version of the future is refused by its number', () => {
  const [sample] = samples
  const kind = { ...sample, kind: 'card-dreamt-of' }
  const parsed = parseEvent(kind)
  expect(parsed.ok && !isKnown(parsed.value) && parsed.value === kind).toBe(true)
  expect(reasonFor({ ...sample, v: EVENT_VERSION + 1, rating: 'new' })).toBe(
    `version ${EVENT_VERSION + 1}, newer than ${EVENT_VERSION}`,
  )
})

it('[P12] an envelope out of its bounds is refused, with the field', () => {
  const [sample] = samples
  const bad = {
    v: [0, 1.5, '1'],
    id: ['', '1'],
    at: [-1, Number.NaN, Infinity, 36 ** 9, '0'],
    offset: [1441, null],
    device: ['DESK000000', 'short'],
  }
  for (const [field, values] of Object.entries(bad)) {
    for (const value of values) expect(reasonFor({ ...sample, [field]: value })).toBe(`envelope: ${field}`)
  }
  for (const value of [null, undefined, 1, 'event', [], [sample]])
    expect(reasonFor(value)).toBe('envelope: not an object')
})

it('[P13] no id can reach into a prototype', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
    const forged: unknown = { ...stamped({ kind: 'setting-changed', setting: 'x', value: 1 }), setting: name }
    expect(reasonFor(forged)).toBe('setting-changed: setting')
  }
})

it('[P14] nothing at all makes the guard throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => parseEvent(value)).not.toThrow()
    }),
  )
  const [sample] = samples
  const fields = Object.keys(sample ?? {})
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.constantFrom(...fields, 'form', 'chosen', 'ranges', 'shown'),
      fc.anything(),
      (event, field, value) => {
        expect(() => parseEvent({ ...event, [field]: value })).not.toThrow()
      },
    ),
  )
})

it('[P15] numbers lie where they mean something', () => {
  const plan = { ...stamped({ kind: 'plan-set', examDay: null, minutes: 10, retention: 0.9 }) }
  for (const retention of [0, 1, -1, 2, Number.NaN])
    expect(reasonFor({ ...plan, retention })).toBe('plan-set: retention')
  expect(reasonFor({ ...plan, examDay: '1 May' })).toBe('plan-set: examDay')
  const review = samples.find((event) => event.kind === 'card-reviewed')
  for (const rating of [0, 5, 2.5, '3']) expect(reasonFor({ ...review, rating })).toBe('card-reviewed: rating')
  expect(reasonFor({ ...review, ms: -1 })).toBe('card-reviewed: ms')
})
