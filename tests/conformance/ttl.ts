/**
 * (e) Hit ratios of the lab's model under Poisson reads against the analytic value. A copy lives for the TTL after it was stored, so a key
 * that is read λ times a second has in each cycle one miss, λ·d further reads while it is loaded for d seconds, and λ·T hits:
 * h = λT / (1 + λ(T + d)); over all keys weighted by how often each is read. (J. Jung, A. Berger and H. Balakrishnan, "Modeling TTL-based
 * Internet caches", INFOCOM 2003, with d = 0.)
 */
import { hitRatio } from '../../lib/labs/caching/measures'
import { caching } from '../../lib/labs/caching/model'
import { defaultConfiguration, defaultWorkload, type Setup } from '../../lib/labs/caching/set-up'
import { CACHE_TIME } from '../../lib/labs/caching/state'
import { popularityOf } from '../../lib/labs/caching/workload'
import { SEED } from '../harness/seed'

export type TtlRun = {
  readonly name: string
  readonly reads: number
  readonly model: number
  readonly analytic: number
}

const cases: readonly (readonly [1 | 5 | 30, 10 | 50 | 200, 'zipf' | 'uniform'])[] = [
  [1, 50, 'zipf'],
  [1, 200, 'zipf'],
  [5, 50, 'zipf'],
  [5, 50, 'uniform'],
  [30, 10, 'uniform'],
  [30, 50, 'zipf'],
]

function analytic({ workload, a }: Setup): number {
  const popularity = popularityOf(workload)
  const total = popularity.at(-1) ?? 1
  const loading = (workload.queryTime + CACHE_TIME) / 1000
  return popularity.reduce((sum, end, index) => {
    const share = (end - (popularity[index - 1] ?? 0)) / total
    const rate = workload.rate * share
    return sum + share * ((rate * a.ttl) / (1 + rate * (a.ttl + loading)))
  }, 0)
}

function simulated(setup: Setup, reads: number): number {
  let state = caching.start(setup, `ttl:${SEED}`)
  const seen = () => state.systems[0]?.measures.tally.reads ?? reads
  while (seen() < reads) state = caching.step(state, { kind: 'pass', ms: 60_000 }).state
  return (state.systems[0] && hitRatio(state.systems[0].measures)) ?? 0
}

/** @param reads least number of reads of each case */
export const ttl = (reads: number): readonly TtlRun[] =>
  cases.map(([seconds, rate, popularity]) => {
    const setup: Setup = {
      workload: { ...defaultWorkload, keys: 100, rate, popularity, writes: 0, queryTime: 5 },
      a: { ...defaultConfiguration, ttl: seconds, memory: 1000, singleFlight: true },
      b: null,
    }
    return {
      name: `TTL ${seconds} s, ${rate} reads/s, ${popularity}`,
      reads,
      model: simulated(setup, reads),
      analytic: analytic(setup),
    }
  })
