/** Files that somebody has damaged, forged or mistaken: each is refused with its sentence, and nothing on the device changes. */
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { files } from '@/lib/i18n/messages/files'
import { LIMITS } from '@/lib/progress/backup/limits'
import type { BackupRefusal } from '@/lib/progress/backup/refusal'
import { mergeBackup } from '@/lib/store/archive/merge'
import { byHand, packed, read, STAMP, zipped } from '../../harness/backup'
import { createBrowser } from './browser'
import { newDevice, onDisk } from './disk'
import { hit, reviewed } from './events'

beforeEach(newDevice)
afterEach(() => vi.unstubAllGlobals())

/** What each refusal must say, in both languages. */
const says: Readonly<Record<BackupRefusal, readonly [ko: RegExp, en: RegExp]>> = {
  empty: [/빈 파일/, /empty/],
  'not-a-backup': [/백업 파일이 아닙니다/, /not a backup of this site/],
  newer: [/더 새로운 판/, /newer version/],
  'too-large': [/64 MB보다 커서/, /larger than 64 MB/],
  'unpacks-too-large': [/256 MB를 넘는/, /exceed 256 MB/],
  bomb: [/비정상적으로 많은 내용/, /Far more is packed/],
  'line-too-long': [/한 줄이 4 MB/, /longer than 4 MB/],
  'too-many-lines': [/백만 줄/, /million lines/],
  'too-deep': [/지나치게 깊이/, /too deep/],
  encoding: [/UTF-8이 아닌/, /not UTF-8/],
  damaged: [/손상된 파일/, /damaged/],
  checksum: [/체크섬/, /checksum/],
  counts: [/개수와 실제 내용이 다릅니다/, /does not hold what it says/],
  'after-end': [/끝난 뒤에/, /follows the end/],
  unreadable: [/끝까지 읽지 못했습니다/, /could not read the file to its end/],
}

const event = reviewed(7)
const good = byHand({ lines: [{ event }] })
const small = { ...LIMITS, unpacked: 2 ** 21, ratio: 1e9 }
const bytes = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part)))
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
const flipped = (whole: Buffer, at: number): Buffer => {
  const copy = Buffer.from(whole)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}

type Case = readonly [name: string, file: Buffer, refusal: BackupRefusal, limits?: typeof LIMITS]

const cases: readonly Case[] = [
  ['no byte', bytes(''), 'empty'],
  ['one line feed', bytes('\n'), 'not-a-backup'],
  ['one space', bytes(' '), 'not-a-backup'],
  ['a photograph', bytes(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 10, 10])), 'not-a-backup'],
  ['a zip', bytes('PK\u0003\u0004..', '/../../etc/passwd\n'), 'not-a-backup'],
  ['a web page', bytes('<!doctype html><script>alert(1)</script>\n'), 'not-a-backup'],
  ['a table', bytes('front,back\n가,나\n'), 'not-a-backup'],
  ['a list', bytes('[]\n'), 'not-a-backup'],
  ['null', bytes('null\n'), 'not-a-backup'],
  ['events without a header', bytes(`${JSON.stringify({ event })}\n`), 'not-a-backup'],
  ['another format', bytes(byHand({ header: { format: 'anki' } })), 'not-a-backup'],
  ['a header in a prototype', bytes('{"__proto__":{"format":"warm-cache-backup","version":1}}\n'), 'not-a-backup'],
  ['version 0', bytes(byHand({ header: { version: 0 } })), 'not-a-backup'],
  ['version "1"', bytes(byHand({ header: { version: '1' } })), 'not-a-backup'],
  ['version 2', bytes(byHand({ header: { version: 2 } })), 'newer'],
  ['version 9007199254740991', bytes(byHand({ header: { version: Number.MAX_SAFE_INTEGER } })), 'newer'],
  ['a device that is a path', bytes(byHand({ header: { device: '../../etc' } })), 'not-a-backup'],
  ['a date beyond all dates', bytes(byHand({ header: { created: 1e300 } })), 'not-a-backup'],
  ['counts below zero', bytes(byHand({ counts: { event: -1 } })), 'not-a-backup'],
  ['counts beyond numbers', bytes(byHand({}).replace('"event":0', '"event":1e400')), 'not-a-backup'],
  ['a thousand million events, it says', bytes(byHand({ lines: [{ event }], counts: { event: 1e9 } })), 'counts'],
  ['an event fewer than it says', bytes(byHand({ lines: [{ event }], counts: { event: 2 } })), 'counts'],
  [
    'a paper it does not speak of',
    bytes(byHand({ lines: [{ paper: { attempt: 'a', questions: [] } }], counts: { paper: 0 } })),
    'counts',
  ],
  ['another checksum', bytes(byHand({ lines: [{ event }], end: { sha256: '0'.repeat(64) } })), 'checksum'],
  ['one grade changed', bytes(good.replace('"rating":3', '"rating":4')), 'checksum'],
  ['one line taken out', bytes(good.replace(`${JSON.stringify({ event })}\n`, '')), 'checksum'],
  ['lines with carriage returns', bytes(good.replaceAll('\n', '\r\n')), 'checksum'],
  ['a checksum that is none', bytes(byHand({ end: { sha256: 'x' } })), 'damaged'],
  ['an end without counts', bytes(byHand({ end: { counts: null } })), 'damaged'],
  ['a line behind the end', bytes(good, JSON.stringify({ event: reviewed(8) }), '\n'), 'after-end'],
  ['half a line behind the end', bytes(good, '{"event"'), 'after-end'],
  ['a second backup behind the first', bytes(good, good), 'after-end'],
  ['a line that is no JSON', bytes(byHand({ lines: ['{"event":{'] })), 'damaged'],
  ['a comment', bytes(byHand({ lines: ['// nothing'] })), 'damaged'],
  [
    'invalid UTF-8',
    bytes(byHand({ lines: [{ event }], end: null }), new Uint8Array([0x22, 0xc3, 0x28, 0x22, 10])),
    'encoding',
  ],
  ['UTF-16', Buffer.from(good, 'utf16le'), 'not-a-backup'],
  ['lists a hundred deep', bytes(byHand({ lines: [nested(100)] })), 'too-deep'],
  ['lists a million deep', zipped(byHand({ lines: [nested(1_000_000)] })), 'too-deep', { ...LIMITS, ratio: 1e9 }],
  ['a header a million deep', bytes(nested(1_000_000), '\n'), 'too-deep'],
  ['a line of five megabytes', bytes(byHand({ lines: [`"${'x'.repeat(5 * 2 ** 20)}"`] })), 'line-too-long'],
  ['no line feed in five megabytes', bytes('{'.repeat(5 * 2 ** 20)), 'line-too-long'],
  [
    'a million and one lines',
    zipped(byHand({ lines: Array.from({ length: 1_000_001 }, () => '0') })),
    'too-many-lines',
    { ...LIMITS, ratio: 1e9 },
  ],
  ['65 MB', Buffer.alloc(65 * 2 ** 20, ' '), 'too-large'],
  ['a bomb of spaces', gzipSync(Buffer.alloc(100 * 2 ** 20, ' ')), 'bomb'],
  [
    'a bomb behind a good beginning',
    zipped(bytes(byHand({ lines: [{ event }], end: null }), Buffer.alloc(50 * 2 ** 20, '0'))),
    'bomb',
  ],
  ['a bomb of line feeds', gzipSync(Buffer.alloc(20 * 2 ** 20, '\n')), 'bomb'],
  [
    'more than it may unpack to',
    zipped(byHand({ lines: Array.from({ length: 2000 }, () => `"${'x'.repeat(2000)}"`) })),
    'unpacks-too-large',
    small,
  ],
  ['gzip of nothing', zipped(''), 'damaged'],
  ['gzip that is none', bytes(new Uint8Array([0x1f, 0x8b, 8, 0]), 'not packed at all, but long enough'), 'damaged'],
  ['gzip with another method', flipped(zipped(good), 2), 'damaged'],
  ['rubbish behind gzip', bytes(zipped(good), 'rubbish that is long enough to be read'), 'damaged'],
  ['a backup within gzip within gzip', zipped(zipped(good)), 'not-a-backup'],
]

describe('a hostile file', () => {
  it.each(cases.map(([name, file, refusal, limits = LIMITS]) => ({ name, file, refusal, limits })))(
    '[F10] is refused: $name',
    async ({ file, refusal, limits }) => {
      const tab = await createBrowser().loadedTab()
      await tab.commands.reviewCard(hit('one'))
      const before = { state: tab.getState(), disk: await onDisk() }
      const backup = await read(file, limits)
      if (backup.ok) await mergeBackup(tab.door, backup.value, { erased: 'include' })
      expect(backup).toEqual({ ok: false, error: refusal })
      const [ko, en] = says[refusal]
      expect(files[refusal].ko).toMatch(ko)
      expect(files[refusal].en).toMatch(en)
      for (const text of Object.values(files[refusal])) expect(text).toMatch(/바뀐 것은 없습니다|Nothing was changed/)
      expect(tab.getState()).toBe(before.state)
      expect(await onDisk()).toEqual(before.disk)
    },
  )

  it('[F10] there are more than thirty-five, and every refusal but the device’s own is among them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(35)
    expect(new Set([...cases.map(([, , refusal]) => refusal), 'unreadable'])).toEqual(new Set(Object.keys(says)))
    expect(Object.keys(files).sort()).toEqual(Object.keys(says).sort())
  })

  it('[F11] a bomb is refused before memory is spent on it', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20, ' '))
    let most = 0
    const before = process.memoryUsage().arrayBuffers
    async function* source() {
      for (let from = 0; from < bomb.length; from += 4096) yield bomb.subarray(from, from + 4096)
    }
    const { readBackup } = await import('@/lib/progress/backup/read')
    const rest = async () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(await readBackup(source(), { size: bomb.length, rest })).toEqual({ ok: false, error: 'bomb' })
    expect(most).toBeLessThan(64 * 2 ** 20)
  })
})

describe('a strange but whole file', () => {
  const taken = async (...lines: object[]) => {
    const tab = await createBrowser().loadedTab()
    const backup = await read(bytes(byHand({ lines })))
    if (!backup.ok) throw new Error(backup.error)
    await mergeBackup(tab.door, backup.value, { erased: 'leave' })
    return { tab, backup: backup.value }
  }

  it('[F12] keys that name a prototype stay keys', async () => {
    const poisoned = JSON.parse(
      `{"event":${JSON.stringify(event).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')}}`,
    )
    const { tab } = await taken(
      poisoned,
      { event: { ...reviewed(8), card: '__proto__' } },
      { paper: { attempt: '__proto__', questions: [] } },
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(tab.getState().progress).toMatchObject({ events: 1 })
    expect(tab.getState().quarantined).toBe(1)
  })

  it('[F12] what it says in HTML is text, and stays on the log as it was written', async () => {
    const html = '<img src=x onerror=alert(1)>'
    const lines = [
      { event: { ...event, typed: html } },
      { card: { id: 'my-~abcdef', made: event.id, front: { ko: html }, back: { en: html } } },
    ]
    const { tab } = await taken(...lines)
    expect(tab.getState().personalCards).toMatchObject([{ front: { ko: html }, back: { en: html } }])
    expect((await onDisk()).rows).toEqual([{ ...event, typed: html }])
  })

  it('[F12] lines of no kind we know, and cards that are none, are counted and left out', async () => {
    const { backup, tab } = await taken(
      { dream: {} },
      { card: { id: 'redis-port', made: event.id, front: { ko: 'a' }, back: { ko: 'b' } } },
      { card: { id: 'my-~abcdef', made: event.id, front: { ko: 'x'.repeat(3000) }, back: { ko: 'b' } } },
      { card: { id: 'my-~abcdef', made: event.id, front: { fr: 'a' }, back: { ko: 'b' } } },
      { card: { id: 'my-~abcdef', made: 'later', front: { ko: 'a' }, back: { ko: 'b' } } },
      { paper: { attempt: '', questions: [] } },
      { erasure: { scope: 'all', device: '*', upTo: '', at: 0 } },
      { event },
    )
    expect(backup).toMatchObject({ unreadable: 7, whole: true })
    expect(tab.getState()).toMatchObject({ personalCards: [], progress: { events: 1 } })
  })

  it('[F12] events of a later version wait in the quarantine, those of unknown kinds on the log', async () => {
    const { tab } = await taken({ event: { ...event, v: 2 } }, { event: { ...reviewed(8), kind: 'card-dreamt-of' } })
    expect(tab.getState()).toMatchObject({ quarantined: 1, progress: { events: 0, unknown: 1 } })
  })

  it('[F12] its erasure marks erase nothing here', async () => {
    const tab = await createBrowser().loadedTab()
    await tab.commands.reviewCard(hit('one'))
    const device = tab.door.identity()?.device
    const marked = await read(
      packed({ erasure: [{ scope: 'all', device, upTo: `zzzzzzzzz-zzzz-${device}`, at: 1 }] }, STAMP),
    )
    if (!marked.ok) throw new Error(marked.error)
    await mergeBackup(tab.door, marked.value, { erased: 'leave' })
    expect(tab.getState().progress.events).toBe(1)
  })
})
