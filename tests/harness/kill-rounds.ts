/**
 * Answering fast, killed in the middle, looked at afterwards. What the store tells other tabs is what it has acknowledged: a listener
 * on the same page hears it in the moment of the acknowledgement, and the test keeps it outside of the browser.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchKillable } from './killable'
import { rowsOf } from './rows'

export type Rounds = {
  /** Acts acknowledged before a kill, over all rounds. */
  readonly acknowledged: number
  /** Ids of those that were not there afterwards. */
  readonly lost: readonly string[]
}

const press = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (;;) for (const key of keys) await page.keyboard.press(key)
}

/** Kills the browser at a time of its own in each round: the 3rd, 10th, 17th … act, give or take the speed of the machine. */
const killAfter = (round: number): number => 3 + ((round * 7) % 40)

/**
 * @param origin where the site is served
 * @param careless plays a store that says that it is done and writes 50 ms later
 * @param enough ends early, after a round in which this holds
 */
export async function killRounds(
  rounds: number,
  origin: string,
  { careless = false, enough = () => false }: { careless?: boolean; enough?: (so: Rounds) => boolean } = {},
): Promise<Rounds> {
  const profile = await mkdtemp(join(tmpdir(), 'kill-'))
  const acknowledged = new Set<string>()
  const lost = new Set<string>()
  let attempt = ''
  try {
    for (let round = 0; round <= rounds; round++) {
      const { context, kill } = await launchKillable(profile)
      const page = await context.newPage()
      // First of all: is everything there that was acknowledged before the last kill?
      await page.goto(`${origin}/ko/sources/`)
      if (round > 0) {
        const held = new Set((await rowsOf(page, 'events')).map(({ id }) => id))
        for (const id of acknowledged) if (!held.has(id)) lost.add(id)
      }
      const so = { acknowledged: acknowledged.size, lost: [...lost] }
      if (round === rounds || enough(so)) {
        await kill()
        return so
      }
      let heard = 0
      let reached = (): void => {}
      const full = new Promise<void>((resolve) => {
        reached = resolve
      })
      await page.exposeBinding('acknowledged', (_, ids: string[]) => {
        for (const id of ids) acknowledged.add(id)
        heard += ids.length
        if (heard >= killAfter(round)) reached()
      })
      if (careless) await page.addInitScript(bufferWrites)
      await page.addInitScript(() => {
        new BroadcastChannel('warm-cache').onmessage = ({ data }) => {
          const tell = Reflect.get(window, 'acknowledged')
          if (typeof tell === 'function' && data.kind === 'appended') tell(data.ids)
        }
      })
      // A missed card comes back, and an answer can be changed for ever: neither runs out.
      if (round % 2 === 0) {
        // A confused pair is dealt whether it is due or not; the day's cards would be used up by a fast machine.
        await page.goto(`${origin}/ko/review/?pair=redis-or-memcached`)
        await page.getByRole('article').waitFor()
        void press(page, ['Space', 'ArrowLeft']).catch(() => undefined)
      } else {
        await page.goto(`${origin}/ko/exam/${attempt ? `attempt/?attempt=${attempt}` : ''}`)
        if (!attempt) await page.getByRole('button', { name: /^시험 시작/ }).click()
        await page.locator('.exroom h1').waitFor()
        attempt = new URL(page.url()).searchParams.get('attempt') ?? ''
        void press(page, ['a', 'b', 'n', 'p']).catch(() => undefined)
      }
      await full
      await kill()
    }
    throw new Error('unreachable')
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Replaces the transactions that append by ones that report success at once and write 50 ms later. Runs in the page. */
function bufferWrites(): void {
  const real = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const list = [names].flat()
    if (mode !== 'readwrite' || list.some((name) => name !== 'events' && name !== 'papers'))
      return real.call(this, names, mode, options)
    const rows: [string, unknown][] = []
    const request = (result: unknown) => {
      const made = { result, onsuccess: () => {} }
      queueMicrotask(() => made.onsuccess())
      return made
    }
    const fake = {
      error: null,
      oncomplete: () => {},
      abort() {},
      objectStore: (name: string) => ({
        get: () => request(undefined),
        add(row: unknown) {
          rows.push([name, row])
          return request(null)
        },
      }),
    }
    setTimeout(() => fake.oncomplete())
    setTimeout(() => {
      const later = real.call(this, names, mode, options)
      for (const [name, row] of rows) later.objectStore(name).add(row)
    }, 50)
    // The page is handed a likeness: it calls nothing but the above.
    return fake as unknown as IDBTransaction
  }
}
