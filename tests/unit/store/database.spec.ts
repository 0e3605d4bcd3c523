import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '@/lib/store/database'
import { DATABASE_NAME, MIGRATIONS } from '@/lib/store/schema'
import { breakDisk, newDevice, opened, value } from './disk'
import { idAt, reviewed } from './events'

beforeEach(newDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const paper = (attempt: string) => ({ attempt, questions: [{ id: 'q' }] })

describe('opening', () => {
  it('[D1] says that there is no database, as a value', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await openDatabase()).toMatchObject({ ok: false, error: { kind: 'unavailable' } })
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    expect(await openDatabase()).toMatchObject({ ok: false, error: { kind: 'unavailable' } })
  })

  it('[D2] keeps its hands off a database of a newer release', async () => {
    await new Promise((resolve) => {
      indexedDB.open(DATABASE_NAME, MIGRATIONS.length + 1).onsuccess = resolve
    })
    expect(await openDatabase()).toMatchObject({ ok: false, error: { kind: 'newer' } })
  })

  it('[D3] makes way for a newer release, and says that the connection is gone', async () => {
    const onClosed = vi.fn()
    const database = await opened({ onClosed })
    await new Promise((resolve) => {
      indexedDB.open(DATABASE_NAME, MIGRATIONS.length + 1).onsuccess = resolve
    })
    expect(onClosed.mock.calls).toEqual([['newer']])
    expect(await database.append({ events: [reviewed(1)] })).toMatchObject({ ok: false, error: { kind: 'failed' } })
  })

  it('[D4] does not wait for ever behind a tab that holds on to an older version', async () => {
    const real = indexedDB
    await new Promise((resolve) => {
      real.open(DATABASE_NAME, MIGRATIONS.length).onsuccess = resolve
    })
    vi.stubGlobal('indexedDB', { open: (name: string, version: number) => real.open(name, version + 1) })
    expect(await openDatabase()).toMatchObject({ ok: false, error: { kind: 'blocked' } })
  })
})

describe('appending', () => {
  it('[D5] asks for strict durability, and is done only when the transaction is', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const database = await opened()
    expect(await database.append({ events: [reviewed(1)] })).toEqual({ ok: true, value: undefined })
    expect(transaction).toHaveBeenLastCalledWith(['events'], 'readwrite', { durability: 'strict' })

    breakDisk()
    expect(await database.append({ events: [reviewed(2)] })).toMatchObject({ ok: false, error: { kind: 'failed' } })
    expect(await value(database.eventsAfter(''))).toEqual([reviewed(1)])
  })

  it('[D6] tells a full disk from other failures', async () => {
    const database = await opened()
    breakDisk(new DOMException('full', 'QuotaExceededError'))
    // The requests behind the first only hear that they were cut off.
    expect(await database.append({ events: [reviewed(1), reviewed(2), reviewed(3)] })).toMatchObject({
      ok: false,
      error: { kind: 'quota' },
    })
  })

  it('[D7] writes the events and the paper of an act together or not at all', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(1), reviewed(2)], paper: paper('a') }))
    expect(await value(database.paper('a'))).toEqual(paper('a'))

    const clash = { ...reviewed(2), ms: 5 }
    const result = await database.append({ events: [reviewed(3), clash], paper: paper('b') })
    expect(result).toMatchObject({ ok: false, error: { kind: 'collision' } })
    expect(await value(database.eventsAfter(''))).toEqual([reviewed(1), reviewed(2)])
    expect(await value(database.paper('b'))).toBeUndefined()
  })

  it('[D8] appending the same again changes nothing, and nothing is ever overwritten', async () => {
    const database = await opened()
    const entry = { events: [reviewed(1)], paper: paper('a') }
    await value(database.append(entry))
    await value(database.append(entry))
    expect(await value(database.eventsAfter(''))).toEqual([reviewed(1)])
    const other = await database.append({ events: [], paper: { attempt: 'a', questions: [] } })
    expect(other).toMatchObject({ ok: false, error: { kind: 'collision' } })
    expect(await value(database.paper('a'))).toEqual(paper('a'))
  })
})

describe('reading', () => {
  it('[D9] gives events in order of id: all, those behind one, or some; and counts them', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(3), reviewed(1), reviewed(2)] }))
    expect(await value(database.eventsAfter(''))).toEqual([reviewed(1), reviewed(2), reviewed(3)])
    expect(await value(database.eventsAfter(idAt(1)))).toEqual([reviewed(2), reviewed(3)])
    expect(await value(database.eventsById([idAt(3), idAt(9)]))).toEqual([reviewed(3)])
    expect(await value(database.countUpTo(idAt(2)))).toBe(2)
  })

  it('[D10] moves a row that cannot be read to the quarantine, whole, in one transaction', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(1), reviewed(2)] }))
    await value(database.setAside([{ row: reviewed(1), reason: 'test' }], 7))
    expect(await value(database.eventsAfter(''))).toEqual([reviewed(2)])
    expect(await value(database.quarantined())).toBe(1)

    breakDisk()
    expect(await database.setAside([{ row: reviewed(2), reason: 'test' }], 7)).toMatchObject({ ok: false })
    expect(await value(database.eventsAfter(''))).toEqual([reviewed(2)])
  })

  it('[D11] keeps a snapshot only while it agrees with the rows; it can be deleted', async () => {
    const database = await opened()
    await value(database.append({ events: [reviewed(1), reviewed(2)] }))
    await value(database.putSnapshot({ upTo: idAt(2), rows: 1, content: 'old' }))
    expect(await value(database.snapshot())).toBeUndefined()
    await value(database.putSnapshot({ upTo: idAt(2), rows: 2, content: 'new' }))
    expect(await value(database.snapshot())).toEqual({ upTo: idAt(2), rows: 2, content: 'new' })
    await value(database.deleteSnapshot())
    expect(await value(database.snapshot())).toBeUndefined()
  })
})
