/** What drawing a full paper costs as the bank grows. */
import { assembleForm } from '@/lib/exam/assemble'
import { type Measure, percentile } from '../table'
import { bankOf, builtIndex } from './bank'

const SIZES = [500, 50_000] as const
const ROUNDS = 20

export function assembly(): readonly Measure[] {
  const [few, many] = SIZES
  const index = builtIndex()
  const blueprint = index.blueprints.find(({ id }) => id === 'full')
  if (!blueprint) throw new Error('the course has no full exam')
  // As many questions in all for each size, in banks of their own: what a processor's cache holds is the same for both.
  const banks = SIZES.map((size) => ({
    size,
    all: Array.from({ length: many / size }, (_, number) => bankOf(index, size, `bank-${number}`)),
    times: [] as number[],
  }))
  for (let round = -ROUNDS / 4; round < ROUNDS; round++)
    for (const { all, times } of banks) {
      const began = process.cpuUsage()
      for (const bank of all) {
        const assembled = assembleForm({ blueprint, bank, seed: `bench-${round}` })
        if (!assembled.ok) throw new Error('the bank is too small')
      }
      const { user, system } = process.cpuUsage(began)
      if (round >= 0) times.push((user + system) / 1000 / all.length)
    }
  // Whatever else the machine does makes it longer and never shorter: the quick ones are the work itself.
  const [small, large] = banks.map(({ times }) => percentile(times, 0.1))
  return [
    ...banks.map(({ size, times }) => ({
      name: `assembling a full form from ${size} questions, processor time of the quickest tenth`,
      value: percentile(times, 0.1),
      unit: 'ms' as const,
    })),
    {
      name: `assembling a full form, ${many} questions against ${few} (linear is 100, n log n is 174)`,
      value: (large ?? Number.NaN) / (small ?? Number.NaN),
      unit: 'ratio',
      // Garbage and caches weigh more on the large one; a look through the bank for each question drawn or met would give 10,000.
      bar: 500,
    },
  ]
}
