import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { err, ok } from '@/lib/core/result'
import type { Database } from '@/lib/store/operations'
import { settled } from '@/lib/store/requests'
import { DATABASE_NAME } from '@/lib/store/schema'
import { SEED } from '../../../harness/seed'
import { newModel, sequences } from './commands'
import { createWorld, type Wrap } from './world'

afterEach(() => vi.unstubAllGlobals())

/** How many sequences are tried: 10,000 in `npm test`, more in `npm run soak`. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 10_000)

/** @param counts which verdicts are failures */
const property = (wrap: Wrap, counts: (wrong: string) => boolean = () => true) =>
  fc.asyncProperty(sequences, async (commands) => {
    const world = createWorld(wrap)
    try {
      // A sequence starts with one tab, so that the first act is soon.
      const model = newModel()
      model.open[0] = true
      world.open(0)
      await fc.asyncModelRun(() => ({ model, real: world }), commands)
      const wrong = await world.verdict()
      if (wrong !== null && counts(wrong)) throw new Error(wrong)
    } finally {
      world.close()
    }
  })

it(
  '[D65] whatever happens to disk, tabs and clock, no acknowledged act is lost and tabs agree in the end',
  async () => {
    process.stdout.write(`store model: ${SEQUENCES} sequences, SEED=${SEED}\n`)
    await fc.assert(
      property((database) => database),
      { numRuns: SEQUENCES, seed: SEED, timeout: 10_000 },
    )
  },
  30 * 60_000,
)

/** The fault this whole test is for: done when the requests are, not when the transaction is. */
async function eager(database: Database): Promise<Database> {
  const raw = await settled(indexedDB.open(DATABASE_NAME))
  raw.onversionchange = () => raw.close()
  return {
    ...database,
    async append({ events }) {
      try {
        const store = raw.transaction('events', 'readwrite').objectStore('events')
        for (const event of events) await settled(store.add(event))
        return ok(undefined)
      } catch (error) {
        return err({ kind: 'failed', message: String(error) })
      }
    },
    close() {
      raw.close()
      database.close()
    },
  }
}

it('[D66] the same test fails for a database that acknowledges before the commit', async () => {
  const lost = (wrong: string) => wrong.startsWith('acknowledged and lost')
  const run = await fc.check(property(eager, lost), { numRuns: 3000, seed: 1, timeout: 10_000, endOnFailure: true })
  expect(String(run.errorInstance)).toContain('acknowledged and lost')
}, 120_000)
