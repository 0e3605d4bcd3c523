/** Arbitrary set-ups and scripts of the lab on cache patterns, and what its tests read off a run. */
import fc from 'fast-check'
import { caching } from '@/lib/labs/caching/model'
import * as choices from '@/lib/labs/caching/set-up'
import { type Configuration, defaultSetup, type Setup, type Workload } from '@/lib/labs/caching/set-up'
import type { Act, Line, System } from '@/lib/labs/caching/state'
import { type Preset, play } from '@/lib/labs/story'

export const configurations: fc.Arbitrary<Configuration> = fc.record({
  strategy: fc.constantFrom(...choices.strategies),
  ttl: fc.constantFrom(...choices.ttls),
  jitter: fc.constantFrom(...choices.jitters),
  policy: fc.constantFrom(...choices.policies),
  memory: fc.constantFrom(10, 10, 25, 50),
  singleFlight: fc.boolean(),
  nodes: fc.constantFrom(...choices.nodeCounts),
})
const workloads: fc.Arbitrary<Workload> = fc.record({
  keys: fc.constantFrom(1, 20, 20, 100),
  popularity: fc.constantFrom(...choices.popularities),
  rate: fc.constantFrom(0, 50, 200, 500),
  writes: fc.constantFrom(...choices.writeShares),
  direct: fc.constantFrom(...choices.directShares),
  queryTime: fc.constantFrom(...choices.queryTimes),
  warm: fc.boolean(),
})
export const setups: fc.Arbitrary<Setup> = fc.record({
  workload: workloads,
  a: configurations,
  b: fc.option(configurations, { freq: 3 }),
})

const key = fc.integer({ min: 0, max: 21 })
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('read' as const, 'write' as const, 'import' as const), key }),
  fc.record({ kind: fc.constant('lose-node' as const), node: fc.integer({ min: 0, max: 4 }) }),
)
/** Acts with time between them, event by event. */
export const scripts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), acts), { minLength: 2, maxLength: 9, size: 'max' })
  .map((pairs) => [...pairs.flat(), 60])
export const runs = fc.record({ setup: setups, seed: fc.string(), script: scripts }).map((one) => ({ id: 'x', ...one }))

export const run = (
  workload: Partial<Workload>,
  a: Partial<Configuration>,
  b: Partial<Configuration> | null,
  ...script: Preset<Setup, Act>['script']
) =>
  play(caching, {
    id: 'x',
    seed: '1',
    setup: {
      workload: { ...defaultSetup.workload, ...workload },
      a: { ...defaultSetup.a, ...a },
      b: b && { ...defaultSetup.a, ...a, ...b },
    },
    script,
  })
export type Run = ReturnType<typeof run>

/** What was said about one system, without its name. */
export const linesOf = (steps: Run, name: 'a' | 'b'): readonly Line[] =>
  steps.flatMap(({ trace }) =>
    trace
      .filter(({ values }) => values.system === name)
      .map(({ values: { system: _, ...values }, ...line }) => ({ ...line, values })),
  )
export const systemsOf = (steps: Run): readonly System[] => steps.flatMap(({ state }) => state.systems)
