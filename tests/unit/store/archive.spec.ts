/** The log as a whole: handed over, merged, erased. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { personalCardId } from '@/lib/content/personal-card'
import type { Backup } from '@/lib/progress/backup/types'
import type { LoggedEvent } from '@/lib/progress/events'
import { isKnown } from '@/lib/progress/guard'
import { parseEventId } from '@/lib/progress/ids'
import { merge } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { readContents, readDevices } from '@/lib/store/archive/contents'
import { erase } from '@/lib/store/archive/erase'
import { mergeBackup, previewBackup } from '@/lib/store/archive/merge'
import type { RunningStore } from '@/lib/store/store'
import { packed, packedLog, read, STAMP } from '../../harness/backup'
import { logs, logsOfAnyVersion } from '../../harness/events'
import { createBrowser, until } from './browser'
import { breakDisk, newDevice, onDisk, opened, openWith, putRows, value } from './disk'
import { cardId, DEVICE, hit, OTHER, reviewed } from './events'

beforeEach(newDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const backupOf = async (bytes: Uint8Array): Promise<Backup> => value(read(bytes))
const exported = async (tab: RunningStore): Promise<Buffer> => packed(await value(readContents(tab.door)), STAMP)
const take = (tab: RunningStore, backup: Backup, erased: 'leave' | 'include' = 'leave') =>
  value(mergeBackup(tab.door, backup, { erased }))

/** A device with a log of its own. */
async function deviceWith(log: readonly LoggedEvent[]) {
  newDevice()
  await putRows([...new Map(log.map((event) => [event.id, event])).values()])
  return createBrowser().loadedTab()
}

/** What a device is left with: the log, and the state shown. */
async function leftWith(tab: RunningStore) {
  const { rows } = await onDisk()
  return { rows, progress: tab.getState().progress, quarantined: tab.getState().quarantined }
}

const card = (word: string, made: string) => ({
  id: personalCardId({ ko: word }, { ko: word }),
  made,
  front: { ko: word },
  back: { ko: word },
})

describe('merging', () => {
  it('[F13] is the union: twice, in any order, half first, the log and the state are the same', async () => {
    await fc.assert(
      fc.asyncProperty(logsOfAnyVersion(), fc.nat(), fc.nat(), async (log, cut, half) => {
        const at = cut % (log.length + 1)
        const [mine, theirs] = [log.slice(0, at), log.slice(Math.floor(at / 2))]
        const file = packedLog(theirs)
        const whole = await backupOf(file)
        const tab = await deviceWith(mine)
        const part = await read(file.subarray(0, half % file.length))
        if (part.ok) await take(tab, part.value)
        await take(tab, whole)
        const once = await leftWith(tab)
        await take(tab, whole)
        expect(await leftWith(tab)).toEqual(once)
        const readable = merge(log, []).filter(({ v }) => v === 1)
        expect(once.rows).toEqual(readable)
        expect(once.progress).toEqual(project(readable))
      }),
      { numRuns: 25 },
    )
  })

  it('[F14] three devices that went their own ways have one state, in each of the six orders', async () => {
    await fc.assert(
      fc.asyncProperty(logs({ maxLength: 60 }), async (log) => {
        const byDevice = ['desk000000', 'phone00000', 'tablet0000'].map((device) =>
          log.filter((event) => event.device === device),
        )
        const files = await Promise.all(byDevice.map((events) => backupOf(packedLog(events))))
        const [a, b, c] = [0, 1, 2]
        for (const order of [
          [a, b, c],
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ]) {
          const [first = 0, ...rest] = order
          const tab = await deviceWith(byDevice[first] ?? [])
          for (const next of rest) {
            const file = files[next]
            if (file) await take(tab, file)
          }
          expect(tab.getState().progress).toEqual(project(log))
        }
      }),
      { numRuns: 6 },
    )
  })

  it('[F13] where two rows claim one id, the choice depends on the two alone', async () => {
    const forged = { ...reviewed(1), rating: 1 } as const
    const shown = []
    for (const [mine, theirs] of [
      [reviewed(1), forged],
      [forged, reviewed(1)],
    ] as const) {
      const tab = await deviceWith([mine])
      await tab.saveSnapshot()
      await take(tab, await backupOf(packedLog([theirs])))
      shown.push(await leftWith(tab))
      // Not the snapshot's word: a start agrees.
      const next = await createBrowser().loadedTab()
      expect(next.getState().progress).toEqual(tab.getState().progress)
    }
    expect(shown[0]).toEqual(shown[1])
  })

  it('[F15] says first what it would do: by device, from when to when, new, here, erased', async () => {
    const tab = await deviceWith([reviewed(1), reviewed(2)])
    const other = [reviewed(3, { device: OTHER }), reviewed(9, { device: OTHER })]
    const paper = { attempt: 'sitting-1', questions: [] }
    const backup = await backupOf(
      packed({
        event: [reviewed(2), ...other, { ...reviewed(4), v: 9 }],
        paper: [paper],
        card: [card('가', reviewed(1).id)],
      }),
    )
    const preview = await value(previewBackup(tab.door, backup))
    expect(preview.tally).toEqual({
      events: { fresh: 2, known: 1, erased: 0 },
      papers: { fresh: 1, known: 0, erased: 0 },
      refused: { fresh: 1, known: 0, erased: 0 },
      cards: { fresh: 1, known: 0, erased: 0 },
    })
    expect(preview.devices).toMatchObject([
      { device: OTHER, events: 2, fresh: 2 },
      { device: DEVICE, events: 1, fresh: 0 },
    ])
    expect(preview.span).toEqual({ first: reviewed(3).at, last: reviewed(9).at })
    expect((await onDisk()).rows).toHaveLength(2)
    expect(await take(tab, backup)).toEqual(preview.tally)
    const after = await value(previewBackup(tab.door, backup))
    expect(after.tally.events).toEqual({ fresh: 0, known: 3, erased: 0 })
    expect(after.tally.refused).toEqual({ fresh: 0, known: 1, erased: 0 })
    expect(after.span).toBeNull()
  })

  it('[F16] stopped half-way, or with the disk failing, it has changed nothing', async () => {
    const log = Array.from({ length: 3000 }, (_, index) => reviewed(index + 10))
    const backup = await backupOf(packedLog(log))
    const tab = await deviceWith([reviewed(1)])
    const before = await leftWith(tab)
    const stop = new AbortController()
    const steps: number[] = []
    const onProgress = (done: number) => {
      steps.push(done)
      if (done > 0.5) stop.abort()
    }
    const cancelled = await mergeBackup(tab.door, backup, { erased: 'leave', signal: stop.signal, onProgress })
    expect(cancelled).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(steps.at(-1)).toBeLessThan(1)
    expect(await leftWith(tab)).toEqual(before)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await mergeBackup(tab.door, backup, { erased: 'leave' })).toMatchObject({
      ok: false,
      error: { kind: 'quota' },
    })
    vi.restoreAllMocks()
    expect(await leftWith(tab)).toEqual(before)
    await take(tab, backup)
    expect(tab.getState().progress.events).toBe(3001)
  })

  it('[F17] other tabs agree at once, and go on from there', async () => {
    const browser = createBrowser()
    const [here, there] = [await browser.loadedTab(), await browser.loadedTab()]
    await here.commands.reviewCard(hit('one'))
    const backup = await backupOf(packed({ event: [reviewed(-1000), reviewed(5)], card: [card('가', reviewed(1).id)] }))
    await take(here, backup)
    await until(there, ({ progress, personalCards }) => progress.events === 3 && personalCards.length === 1)
    expect(there.getState().progress).toEqual(here.getState().progress)
    await there.commands.reviewCard(hit('two'))
    await until(here, ({ progress }) => progress.events === 4)
    expect(here.getState().progress).toEqual((await onDisk()).progress)
  })

  it('[F17] an act in the middle of it is not lost to the eye', async () => {
    const tab = await deviceWith([reviewed(1)])
    const merging = take(tab, await backupOf(packedLog([reviewed(-5), reviewed(9)])))
    const acts = ['one', 'two', 'three'].map((name) => tab.commands.reviewCard(hit(name)))
    await Promise.all([merging, ...acts])
    expect(tab.getState().progress.events).toBe(6)
    expect(tab.getState().progress).toEqual((await onDisk()).progress)
  })

  it('[F17] an act that is committed while the log is read anew is not lost to the eye', async () => {
    await putRows([reviewed(1)])
    let act: (() => Promise<void>) | null = null
    const tab = await createBrowser().loadedTab({
      open: openWith((database) => ({
        async eventsAfter(id) {
          const rows = await database.eventsAfter(id)
          const now = act
          act = null
          await now?.()
          return rows
        },
      })),
    })
    const backup = await backupOf(packedLog([reviewed(-5)]))
    act = () => tab.commands.reviewCard(hit('one'))
    await take(tab, backup)
    expect(tab.getState().progress.events).toBe(3)
    expect(tab.getState().progress).toEqual((await onDisk()).progress)
  })

  it('[F18] an export holds acts the disk has refused so far', async () => {
    const tab = await deviceWith([reviewed(1)])
    const repair = breakDisk()
    void tab.commands.reviewCard(hit('one'))
    await until(tab, ({ unsaved }) => unsaved === 1)
    expect((await backupOf(await exported(tab))).events).toHaveLength(2)
    repair()
  })
})

describe('erasing', () => {
  const some = [reviewed(1), reviewed(2, { device: OTHER }), reviewed(3)]

  it('[F19] everything leaves nothing but marks, in every tab and after a restart', async () => {
    const browser = createBrowser()
    await putRows(some)
    const [here, there] = [await browser.loadedTab(), await browser.loadedTab()]
    await here.commands.addPersonalCards([card('비밀', '')])
    await here.commands.setPlan({ examDay: null, minutes: 20, retention: 0.9 })
    await here.saveSnapshot()
    await value(erase(here.door, { kind: 'all' }))
    await until(there, ({ progress, personalCards }) => progress.events === 0 && personalCards.length === 0)
    for (const tab of [here, there, await browser.loadedTab()])
      expect(tab.getState()).toMatchObject({ progress: project([]), personalCards: [] })
    const database = await opened()
    const left = await value(
      database.view(['cards', 'snapshot', 'papers', 'quarantine'], async (tx) => {
        const rows = await Promise.all(
          ['cards', 'snapshot', 'papers', 'quarantine'].map(
            (name) =>
              new Promise<unknown[]>((resolve) => {
                const asking = tx.objectStore(name).getAll()
                asking.onsuccess = () => resolve(asking.result)
              }),
          ),
        )
        return JSON.stringify(rows)
      }),
    )
    expect(left).not.toContain('비밀')
    database.close()
  })

  it('[F19] one device, or the course, takes that and leaves what the rest adds up to', async () => {
    await fc.assert(
      fc.asyncProperty(logs({ maxLength: 50 }), fc.constantFrom('desk000000', 'course'), async (log, what) => {
        const tab = await deviceWith(log)
        await value(erase(tab.door, what === 'course' ? { kind: 'course' } : { kind: 'device', device: what }))
        const { rows } = await onDisk()
        const kept = log.filter(({ id, kind }) =>
          what === 'course'
            ? ['plan-set', 'setting-changed', 'backup-made'].includes(kind)
            : parseEventId(id)?.device !== what,
        )
        // An undo of nothing is about nothing: it may stay.
        const events = rows.filter(
          (row): row is LoggedEvent => what !== 'course' || !JSON.stringify(row).includes('act-undone'),
        )
        expect(events).toEqual(merge(kept, []))
        expect(tab.getState().progress).toEqual(project((await onDisk()).events))
        expect(tab.getState().progress.cards).toEqual(project(kept).cards)
      }),
      { numRuns: 20 },
    )
  })

  it('[F19] the course does not hold the learner’s own cards', async () => {
    const own = personalCardId({ ko: '가' }, { ko: '나' })
    const log = [reviewed(1), { ...reviewed(2), card: own }]
    const tab = await deviceWith(log)
    await value(erase(tab.door, { kind: 'course' }))
    expect((await onDisk()).rows).toEqual([log[1]])
  })

  it('[F20] a file that holds what was erased says so, and is taken with or without it', async () => {
    const tab = await deviceWith(some)
    await tab.commands.addPersonalCards([card('가', '')])
    const backup = await backupOf(await exported(tab))
    const before = tab.getState().progress
    await value(erase(tab.door, { kind: 'all' }))
    const preview = await value(previewBackup(tab.door, backup))
    expect(preview.tally).toMatchObject({ events: { fresh: 0, known: 0, erased: 3 }, cards: { fresh: 0, erased: 1 } })
    await take(tab, backup, 'leave')
    expect(tab.getState()).toMatchObject({ progress: project([]), personalCards: [] })
    await take(tab, backup, 'include')
    expect(tab.getState().progress).toEqual(before)
    expect(tab.getState().personalCards).toMatchObject([{ front: { ko: '가' } }])
    // What is here again was not erased.
    expect((await value(previewBackup(tab.door, backup))).tally.events).toEqual({ fresh: 0, known: 3, erased: 0 })
  })

  it('[F20] what is new since is new; papers go with their attempts', async () => {
    const started = {
      ...reviewed(1),
      kind: 'attempt-started',
      attempt: 'sitting-1',
      language: 'ko',
      form: { blueprint: 'b', seed: '', minutes: null, questions: [] },
    }
    const tab = await deviceWith([])
    const backup = await backupOf(packed({ event: [started], paper: [{ attempt: 'sitting-1', questions: [] }] }))
    await take(tab, backup)
    await value(erase(tab.door, { kind: 'device', device: DEVICE }))
    expect(await tab.paper('sitting-1')).toBeNull()
    expect((await value(previewBackup(tab.door, backup))).tally).toMatchObject({
      events: { erased: 1 },
      papers: { erased: 1 },
    })
    const later = await backupOf(packedLog([reviewed(1), reviewed(50)]))
    expect((await value(previewBackup(tab.door, later))).tally.events).toEqual({ fresh: 1, known: 0, erased: 1 })
  })

  it('[F21] ids that were erased are not given again, though the clock is set back', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    await tab.commands.reviewCard(hit('one'))
    const erased = (await onDisk()).events.map(({ id }) => id)
    await value(erase(tab.door, { kind: 'all' }))
    browser.quit(tab)
    browser.at -= 86_400_000
    const next = await browser.loadedTab()
    for (const name of ['one', 'two']) await next.commands.reviewCard(hit(name))
    const given = (await onDisk()).events.map(({ id }) => parseEventId(id)?.device)
    expect(given).not.toContain(parseEventId(erased[0] ?? '')?.device)
  })

  it('[F22] tells who has written what, and who of them is this browser', async () => {
    const tab = await deviceWith(some)
    await tab.commands.reviewCard(hit('one'))
    const own = tab.door.identity()?.device
    expect(await value(readDevices(tab.door))).toMatchObject([
      { device: DEVICE, events: 2, ours: false },
      expect.objectContaining({ events: 1 }),
      expect.objectContaining({ events: 1 }),
    ])
    expect((await value(readDevices(tab.door))).filter(({ ours }) => ours)).toMatchObject([{ device: own }])
  })
})

describe('own cards', () => {
  it('[F23] are added, replaced and removed, in every tab, after the commit and after a restart', async () => {
    const browser = createBrowser()
    const [here, there] = [await browser.loadedTab(), await browser.loadedTab()]
    const [one, two] = [card('하나', ''), card('둘', '')]
    expect(await here.commands.addPersonalCards([one, two])).toBe(true)
    expect(here.getState().personalCards).toMatchObject([{ id: one.id }, { id: two.id }])
    await until(there, ({ personalCards }) => personalCards.length === 2)
    await there.commands.addPersonalCards([{ ...one, back: { en: 'One' } }])
    await until(here, ({ personalCards }) => personalCards.some(({ back }) => back.en === 'One'))
    await here.commands.removePersonalCards([two.id, cardId('redis-port')])
    await until(there, ({ personalCards }) => personalCards.length === 1)
    const next = await browser.loadedTab()
    expect(next.getState().personalCards).toMatchObject([{ id: one.id, back: { en: 'One' } }])
  })

  it('[F23] two files merge by the later change, whichever comes first', async () => {
    const [older, newer] = [card('가', reviewed(1).id), { ...card('가', reviewed(2).id), back: { en: 'Later' } }]
    const gone = { id: older.id, made: reviewed(3).id, front: {}, back: {}, removed: true }
    for (const [first, second] of [
      [older, newer],
      [newer, older],
    ]) {
      const tab = await deviceWith([])
      await take(tab, await backupOf(packed({ card: [first] })))
      await take(tab, await backupOf(packed({ card: [second] })))
      expect(tab.getState().personalCards).toEqual([newer])
      await take(tab, await backupOf(packed({ card: [gone] })))
      await take(tab, await backupOf(packed({ card: [newer] })))
      expect(tab.getState().personalCards).toEqual([])
    }
  })

  it('[F23] wait and show while the disk refuses them; more than the most are not taken', async () => {
    const tab = await createBrowser().loadedTab()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    void tab.commands.addPersonalCards([card('가', '')])
    await until(tab, ({ status }) => status === 'failed')
    expect(tab.getState().personalCards).toHaveLength(1)
    put.mockRestore()
    tab.retry()
    await until(tab, ({ status }) => status === 'ready')
    expect(tab.getState().personalCards).toHaveLength(1)
    const many = Array.from({ length: 10_000 }, (_, index) => card(`카드 ${index}`, ''))
    expect(await tab.commands.addPersonalCards(many)).toBe(false)
    expect(tab.getState().personalCards).toHaveLength(1)
  })
})

it('[F24] a backup that was handed over is on the log: when, and after how many events', async () => {
  const tab = await deviceWith([reviewed(1), reviewed(2)])
  expect(tab.getState().progress.lastBackup).toBeNull()
  await tab.commands.recordBackup(2)
  await tab.commands.reviewCard(hit('one'))
  expect(tab.getState().progress).toMatchObject({ events: 4, lastBackup: { after: 2 } })
  expect((await onDisk()).events.filter(isKnown).at(-2)).toMatchObject({ kind: 'backup-made', events: 2 })
})
