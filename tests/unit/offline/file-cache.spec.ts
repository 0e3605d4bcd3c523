import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '@/lib/offline/entries'
import { createFileCache } from '@/lib/offline/file-cache'
import { checkRoom } from '@/lib/offline/saving'
import { fakeCaches } from '../../harness/fake-caches'

const SCOPE = 'https://warm.example/base/'
const FILES = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `payload/questions/${name}.json`)

/** A release: the content of each file, as its number says. */
const contentOf = (url: string, release: number): string => `${url} of release ${release}`
const entriesOf = (release: number, urls: readonly string[] = FILES): Entry[] =>
  urls.map((url) => {
    const hash = createHash('sha256').update(contentOf(url, release)).digest('base64')
    return { url, revision: hash.slice(0, 12), integrity: `sha256-${hash}`, bytes: contentOf(url, release).length }
  })

let store: ReturnType<typeof fakeCaches>
/** What the host has. Null: no network. */
let hosted: ((url: string) => Response) | null
let fetched: string[]

const host = (release: number) => {
  hosted = (url) => new Response(contentOf(url, release))
}
const open = (release: number, urls?: readonly string[]) => createFileCache('files', entriesOf(release, urls), SCOPE)
const read = async (release: number, url: string): Promise<string> =>
  (await open(release).answer(new URL(url, SCOPE))).text()

beforeEach(() => {
  store = fakeCaches()
  fetched = []
  host(1)
  vi.stubGlobal('caches', store)
  vi.stubGlobal('location', new URL('sw.js', SCOPE))
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const url = String(address).slice(SCOPE.length)
    fetched.push(url)
    if (!hosted) throw new TypeError('Failed to fetch')
    return hosted(url)
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('files kept on demand', () => {
  it('[Z60] what is not this release’s file, whole, is shown but never kept', async () => {
    for (const body of [
      '<h1>Log in to the airport’s network</h1>',
      contentOf(FILES[0] ?? '', 2),
      contentOf(FILES[0] ?? '', 1).slice(0, 9),
    ]) {
      hosted = () => new Response(body)
      expect(await read(1, FILES[0] ?? '')).toBe(body)
      expect(await open(1).fill()).toBe('changed')
      expect(store.keys('files')).toEqual([])
    }
    hosted = () => new Response('', { status: 404 })
    expect(await open(1).fill()).toBe('changed')
    hosted = () => new Response('', { status: 503 })
    expect(await open(1).fill()).toBe('unreachable')
    expect(store.keys('files')).toEqual([])
  })

  it('[Z63] saving in bits, stopped and taken up anywhere, ends with everything and fetches nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 })), async (bits) => {
        store = fakeCaches()
        vi.stubGlobal('caches', store)
        fetched = []
        for (const most of bits) expect(await open(1).fillSome(most)).toBe(null)
        expect(await open(1).fill()).toBe(null)
        expect(await open(1).howMuch()).toMatchObject({ missing: 0, outdated: false })
        expect(fetched.sort()).toEqual(FILES)
      }),
    )
  })

  it('[Z63] two that fetch at once fetch nothing twice in the end, and sizes add up', async () => {
    const [one, two] = [open(1), open(1)]
    const { bytes, missing } = await one.howMuch()
    expect(missing).toBe(bytes)
    await Promise.all([one.fill(), two.fill()])
    expect(store.keys('files').length).toBe(FILES.length)
  })

  it('[Z64] after a new release the earlier file answers without a network until the new one is here', async () => {
    await open(1).fill()
    const renewed = open(2, FILES.slice(1))
    await renewed.tidy()
    expect(store.keys('files').length).toBe(FILES.length - 1)
    expect((await renewed.howMuch()).outdated).toBe(true)
    hosted = null
    expect(await read(2, FILES[1] ?? '')).toBe(contentOf(FILES[1] ?? '', 1))
    expect(await renewed.fill()).toBe('unreachable')
    host(2)
    expect(await read(2, FILES[1] ?? '')).toBe(contentOf(FILES[1] ?? '', 2))
    expect(await renewed.fill()).toBe(null)
    expect(await renewed.howMuch()).toMatchObject({ missing: 0, outdated: false })
    expect(store.keys('files').length).toBe(FILES.length - 1)
  })

  it('[Z65] on a full device nothing begins; full in the middle, what came with it is given back, and the page gets its file', async () => {
    const { bytes } = await open(1).howMuch()
    store.fillUpAfter(0)
    expect(await open(1).fill()).toBe('full')
    expect(await checkRoom([open(1)])).toMatchObject({ missing: bytes, stopped: 'full' })
    expect(fetched).toEqual([])
    store.fillUpAfter(Number.POSITIVE_INFINITY)
    expect(await checkRoom([open(1)])).toMatchObject({ missing: bytes, stopped: null })
    await open(1).fillSome(1)
    const before = store.keys('files')
    // One for the trial, two that fit.
    store.fillUpAfter(3)
    expect(await open(1).fill()).toBe('full')
    expect(store.keys('files')).toEqual(before)
    expect(store.names()).toEqual(['files'])
    expect(await read(1, FILES[5] ?? '')).toBe(contentOf(FILES[5] ?? '', 1))
  })
})
