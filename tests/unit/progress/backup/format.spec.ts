import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCardId } from '@/lib/content/ids'
import { isPersonalCardId, personalCardId, plainFace } from '@/lib/content/personal-card'
import { createSha256 } from '@/lib/core/sha256'
import { LIMITS } from '@/lib/progress/backup/limits'
import { readBackup } from '@/lib/progress/backup/read'
import { writeBackup } from '@/lib/progress/backup/write'
import type { LoggedEvent } from '@/lib/progress/events'
import { byHand, NOTHING, packed, packedLog, read, STAMP } from '../../../harness/backup'
import { logs, logsOfAnyVersion } from '../../../harness/events'

const value = async (bytes: Uint8Array) => {
  const backup = await read(bytes)
  if (!backup.ok) throw new Error(backup.error)
  return backup.value
}

const id = (counter: number): string => `0mh5t2k9c-${String(counter).padStart(4, '0')}-k3v9x0q2ab`
const card = { id: 'my-~abcdef', made: id(1), front: { ko: '무엇입니까?' }, back: { en: 'This.' } }
const event = {
  v: 1,
  id: id(2),
  at: 1_772_000_000_000,
  offset: 540,
  device: 'k3v9x0q2ab',
  kind: 'lesson-read',
  lesson: 'ports',
}

describe('the file', () => {
  it('[F1] gives back what was written, whatever the log holds', async () => {
    await fc.assert(
      fc.asyncProperty(logsOfAnyVersion(), async (log) => {
        const backup = await value(packedLog(log))
        const known = log.filter(({ v }) => v === 1)
        expect(backup).toMatchObject({ whole: true, unreadable: 0, header: STAMP })
        expect(backup.events).toEqual(known)
        // Of a later version: kept whole, for a release that understands it.
        expect(backup.refused.map(({ row }) => row)).toEqual(log.filter(({ v }) => v !== 1))
      }),
      { numRuns: 30 },
    )
  })

  it('[F1] holds papers, what was set aside, own cards and erasure marks', async () => {
    const paper = { attempt: 'sitting-1', questions: [{ id: 'q', text: { ko: '가', en: 'A' } }] }
    const erasure = { scope: 'all', device: 'k3v9x0q2ab', upTo: id(3), at: 5 }
    const gone = { ...card, id: 'my-~ghijkl', front: {}, back: {}, removed: true }
    const strange = { from: 'a broken release' }
    const backup = await value(
      packed({ paper: [paper], quarantined: [strange, event], card: [card, gone], erasure: [erasure] }),
    )
    expect(backup.papers).toEqual([paper])
    expect(backup.cards).toEqual([card, gone])
    expect(backup.erasures).toEqual([erasure])
    expect(backup.refused.map(({ row }) => row)).toEqual([strange])
    // What an earlier release could not read, and this one can, is an event.
    expect(backup.events).toEqual([event])
  })

  it('[F1] leaves out of what was set aside only what JSON cannot say', async () => {
    const knot: { self?: unknown } = {}
    knot.self = knot
    const backup = await value(packed({ quarantined: [knot, 1n, undefined, { a: 1 }] }))
    expect(backup.refused.map(({ row }) => row)).toEqual([{ a: 1 }])
  })

  it('[F2] is JSON Lines under gzip, with SHA-256 over every byte before the last line', () => {
    const text = gunzipSync(packed({ event: [event], card: [card] })).toString()
    const lines = text.trimEnd().split('\n')
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'warm-cache-backup',
      version: 1,
      ...STAMP,
      counts: { event: 1, paper: 0, quarantined: 0, card: 1, erasure: 0 },
    })
    expect(lines.slice(1, 3).map((line) => JSON.parse(line))).toEqual([{ event }, { card }])
    const before = text.slice(0, text.lastIndexOf('{"end"'))
    expect(JSON.parse(lines[3] ?? '').end.sha256).toBe(createHash('sha256').update(before).digest('hex'))
    expect(lines).toHaveLength(4)
  })

  it('[F2] may be unpacked, with a byte order mark, and arrive byte by byte', async () => {
    const text = byHand({ lines: [{ event }] })
    for (const pieces of [1, 7, 10_000]) {
      for (const bytes of [Buffer.from(text), packed({ event: [event] })])
        expect(await read(bytes, LIMITS, pieces)).toMatchObject({ ok: true, value: { whole: true, events: [event] } })
    }
  })

  it('[F3] our SHA-256 is SHA-256, in pieces of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
        const hash = createSha256()
        for (const piece of pieces) hash.update(piece)
        expect(hash.digest()).toBe(createHash('sha256').update(Buffer.concat(pieces)).digest('hex'))
      }),
      { numRuns: 300 },
    )
  })

  it('[F4] a file that ends early, packed or not, gives the whole lines before, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(logs({ maxLength: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), async (log, share) => {
        for (const whole of [packedLog(log), gunzipSync(packedLog(log))]) {
          const cut = whole.subarray(0, Math.floor(whole.length * share))
          const backup = await read(cut)
          if (!backup.ok) {
            // Not even the first line is there.
            expect(['empty', 'not-a-backup', 'damaged']).toContain(backup.error)
            continue
          }
          expect(backup.value.events).toEqual(log.slice(0, backup.value.events.length))
          if (!backup.value.whole) expect(backup.value.header.counts.event).toBe(log.length)
          else expect(backup.value.events).toEqual(log)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('[F4] half a packed log of a thousand events gives hundreds of them', async () => {
    const log = Array.from(
      { length: 1000 },
      (_, index): LoggedEvent => ({ ...event, id: id(index), at: 1e12 + index * 7919 }),
    )
    const bytes = packedLog(log)
    const backup = await value(bytes.subarray(0, bytes.length / 2))
    expect(backup.whole).toBe(false)
    expect(backup.events.length).toBeGreaterThan(200)
    expect(backup.events.length).toBeLessThan(1000)
  })

  it('[F5] reading says how far it is, rests, and stops when told to', async () => {
    const bytes = packedLog(
      Array.from({ length: 5000 }, (_, index): LoggedEvent => ({ ...event, id: id(index), at: index * 7919 })),
    )
    const stop = new AbortController()
    const progress: number[] = []
    let rests = 0
    async function* source() {
      for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000)
    }
    const reading = {
      size: bytes.length,
      rest: async () => {
        rests += 1
        if (rests === 5) stop.abort()
      },
      signal: stop.signal,
      onProgress: (done: number) => void progress.push(done),
    }
    expect(await readBackup(source(), reading)).toEqual({ ok: false, error: 'cancelled' })
    expect(rests).toBe(5)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect(progress.at(-1)).toBeLessThan(1)
  })

  it('[F5] a file the device cannot read to its end is refused', async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(byHand({}))
      throw new Error('the card was pulled out')
    }
    expect(await readBackup(source(), { size: 10, rest: async () => {} })).toEqual({ ok: false, error: 'unreadable' })
  })

  it('[F5] writing comes in pieces, each with how far it is', () => {
    const log = Array.from({ length: 5000 }, (_, index): LoggedEvent => ({ ...event, id: id(index) }))
    const done = [...writeBackup({ ...NOTHING, event: log }, STAMP)].map((step) => step.done)
    expect(done.length).toBeGreaterThan(20)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(done.at(-1)).toBe(1)
  })
})

describe('personal cards', () => {
  it('[F6] have ids no authored card can have, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (front, back) => {
        const made = personalCardId({ ko: front }, { en: back })
        expect(isPersonalCardId(made)).toBe(true)
        expect(isCardId(made)).toBe(false)
        expect(personalCardId({ ko: front }, { en: back })).toBe(made)
        expect(personalCardId({ en: front }, { en: back })).not.toBe(made)
      }),
    )
  })

  it('[F6] are plain text: no control characters, nothing endless, NFC', () => {
    expect(plainFace('  가\r\n나\t<b>x</b> ')).toBe('가\n나\t<b>x</b>')
    for (const bad of ['', ' \n ', 'a\u0000b', '\u001b[31m', 'x'.repeat(2001), '\ud800'])
      expect(plainFace(bad)).toBeNull()
  })
})
