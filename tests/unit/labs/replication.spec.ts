import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endpointsInUse, writableEndpoints } from '@/lib/labs/replication/endpoints'
import { present } from '@/lib/labs/replication/losses'
import { replication } from '@/lib/labs/replication/model'
import { predictions } from '@/lib/labs/replication/predictions'
import { presets, tasks } from '@/lib/labs/replication/presets'
import { append, count, holds, type Ranges, upTo, without } from '@/lib/labs/replication/ranges'
import {
  defaultSetup,
  deployments,
  lags,
  type Setup,
  settled,
  setupFromQuery,
  setupToQuery,
} from '@/lib/labs/replication/set-up'
import { type Act, type Kind, kinds, type State } from '@/lib/labs/replication/state'
import { tempoOf } from '@/lib/labs/replication/tempo'
import { lastState, type Preset, play } from '@/lib/labs/story'

const setups: fc.Arbitrary<Setup> = fc
  .record({
    deployment: fc.constantFrom(...deployments),
    shards: fc.integer({ min: 1, max: 4 }),
    replicas: fc.integer({ min: 0, max: 5 }),
    zones: fc.integer({ min: 1, max: 3 }),
    automaticFailover: fc.boolean(),
    lag: fc.constantFrom(...lags),
    reads: fc.constantFrom('primary' as const, 'replicas' as const),
  })
  .map(settled)

// Mostly nodes that exist in every set-up: acts without effect find nothing.
const nodes = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('n1-1', 'n1-2', 'n1-3') },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 })).map(([s, n]) => `n${s}-${n}`),
  },
)
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('kill-node' as const), node: nodes }),
  fc.record({ kind: fc.constant('kill-zone' as const), zone: fc.constantFrom('a', 'b', 'c', 'away') }),
  fc.record({ kind: fc.constant('kill-region' as const) }),
  fc.record({ kind: fc.constant('promote' as const), node: nodes }),
  fc.record({
    kind: fc.constant('point' as const),
    use: fc.constantFrom('writes' as const, 'reads' as const),
    endpoint: fc.constantFrom('primary', 'reader', 'configuration', 'instance', 'source', 'replica-1', 'replica-2'),
  }),
)
// Acts with time between them: a failure is met in every stage of the one before.
const scripts = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), acts), { minLength: 2, maxLength: 7, size: 'max' })
  .map((pairs) => [...pairs.flat(), 20])
const runs = fc.record({ setup: setups, seed: fc.string(), script: scripts }).map((one) => ({ id: 'x', ...one }))

const story = (id: string) => {
  const preset = presets.find((one) => one.id === id)
  if (!preset) throw new Error(`no preset ${id}`)
  return play(replication, preset)
}
const run = (setup: Partial<Setup>, ...script: Preset<Setup, Act>['script']) =>
  play(replication, { id: 'x', seed: '1', setup: { ...defaultSetup, ...setup }, script })
const lines = (steps: ReturnType<typeof run>, kind: Kind) =>
  steps.flatMap(({ trace }) => trace.filter((line) => line.kind === kind))
const spread = (ranges: Ranges) =>
  ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))

/** Numbers of a shard that its live nodes hold, and those that are listed as lost, worked out by hand. */
function accounts(state: State, shard: number) {
  const { acknowledged = [], lost = [] } = state.shards[shard] ?? {}
  const writer = state.entries.find((one) => one.endpoint === state.application.writes && one.shard === shard)?.writes
  const used = state.nodes.find(({ id }) => id === writer)
  const living = state.nodes.filter((node) => node.alive && node.shard === shard)
  const counting = used?.alive ? living.filter(({ data }) => data === used.data) : living
  const held = spread(acknowledged).filter((write) => counting.some(({ log }) => holds(log, write)))
  return { acknowledged: spread(acknowledged), held, listed: spread(lost) }
}

describe('ranges of writes', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 })).map((list) => list.sort((a, b) => a - b))
  const rangesOf = (list: readonly number[]) => list.reduce<Ranges>(append, [])

  it('[M1] ranges hold what a set of numbers would', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 0, max: 61 }), (some, others, end) => {
        const left = rangesOf(some)
        expect(spread(left)).toEqual(some)
        expect(count(left)).toBe(some.length)
        expect(spread(without(left, rangesOf(others)))).toEqual(some.filter((one) => !others.includes(one)))
        expect(spread(upTo(left, end))).toEqual(some.filter((one) => one <= end))
        expect(left.every(({ from }, index) => index === 0 || from > (left[index - 1]?.to ?? 0) + 1)).toBe(true)
      }),
    )
  })
})

describe('replication', () => {
  it('[M2] every acknowledged write is either present or listed as lost with its cause, never both, at every step', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        for (const { state } of play(replication, preset))
          state.shards.forEach((shard, index) => {
            const { acknowledged, held, listed } = accounts(state, index)
            expect([...held, ...listed].sort((a, b) => a - b)).toEqual(acknowledged)
            expect(spread(present(state, index))).toEqual(held)
            for (const { cause } of shard.lost) expect(kinds).toContain(`lost-${cause}`)
          })
      }),
      { numRuns: 120 },
    )
  })

  it('[M3] the same set-up, seed and script give the same states and traces', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        expect(play(replication, preset)).toEqual(play(replication, preset))
      }),
      { numRuns: 40 },
    )
  })

  it('[M4] time never runs back, every step says something, and only living primaries take writes', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        const steps = play(replication, preset)
        steps.forEach(({ state, trace }, index) => {
          if (index === 0) return
          const before = steps[index - 1]?.state
          expect(state.at).toBeGreaterThanOrEqual(before?.at ?? 0)
          expect(trace.length).toBeGreaterThan(0)
          for (const { kind, values } of trace) {
            expect(kinds).toContain(kind)
            if (kind === 'write-acknowledged')
              expect(state.nodes.find(({ id }) => id === values.node)).toMatchObject({ role: 'primary', alive: true })
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('[M5] a synchronous standby has every acknowledged write, so that a single failure loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('n1-1', 'n1-2'),
        (seed, after, node) => {
          const state = lastState(
            play(replication, {
              id: 'x',
              seed,
              setup: { ...defaultSetup, deployment: 'rds-multi-az' },
              script: [after, { kind: 'kill-node', node }, 40],
            }),
          )
          expect(state.shards.flatMap(({ lost }) => lost)).toEqual([])
          expect(endpointsInUse(state)[0]).toMatchObject({ endpoint: 'instance', works: true })
        },
      ),
    )
  })

  it('[M6] automatic failover promotes the copy with the latest write, and its name follows it: the application changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (seed, after, replicas) => {
          const steps = play(replication, {
            id: 'x',
            seed,
            setup: { ...defaultSetup, replicas },
            script: [after, { kind: 'kill-node', node: 'n1-1' }, 40],
          })
          const killed = steps.find(({ trace }) => trace.some(({ kind }) => kind === 'node-killed'))?.state
          const most = Math.max(...(killed?.nodes ?? []).filter(({ alive }) => alive).map(({ log }) => count(log)))
          expect(lines(steps, 'promoted')[0]?.values.write).toBe(most)
          expect(endpointsInUse(lastState(steps))).toMatchObject([
            { endpoint: 'primary', works: true },
            { endpoint: 'primary', works: true },
          ])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('[M7] without automatic failover nothing is promoted until somebody does it, and then within the group', () => {
    const waiting = run({ automaticFailover: false }, 16, { kind: 'kill-node', node: 'n1-1' }, 60)
    expect(lines(waiting, 'waits-for-hand')).toHaveLength(1)
    expect(lines(waiting, 'promoted')).toEqual([])
    expect(writableEndpoints(lastState(waiting))).toEqual([])
    const acted = run(
      { automaticFailover: false },
      16,
      { kind: 'kill-node', node: 'n1-1' },
      10,
      { kind: 'promote', node: 'n1-2' },
      12,
    )
    expect(writableEndpoints(lastState(acted))).toEqual(['primary'])
    expect(lastState(acted).nodes.every(({ data }) => data === 'main')).toBe(true)
  })

  it('[M8] a promoted RDS read replica is a database of its own behind its own endpoint; the application has to be pointed at it', () => {
    const steps = story('source-fails')
    const at = steps.findIndex(({ trace }) => trace.some(({ kind }) => kind === 'promoted-away'))
    expect(endpointsInUse(steps[at]?.state ?? lastState(steps))[0]).toMatchObject({ endpoint: 'source', works: false })
    expect(writableEndpoints(lastState(steps))).toEqual(['replica-1'])
    expect(endpointsInUse(lastState(steps))).toMatchObject([
      { endpoint: 'replica-1', nodes: [['n1-2']], works: true },
      { endpoint: 'replica-1', nodes: [['n1-2']], works: true },
    ])
  })

  it('[M9] promoted beside a living source, the two part: pointing at one leaves the newer writes of the other behind, and back finds them', () => {
    const steps = run(
      { deployment: 'rds-read-replica', replicas: 1, lag: 12000 },
      12,
      { kind: 'promote', node: 'n1-2' },
      60,
      { kind: 'point', use: 'writes', endpoint: 'replica-1' },
      4,
      { kind: 'point', use: 'writes', endpoint: 'source' },
    )
    expect(lines(steps, 'lost-left-behind').length).toBe(2)
    expect(lines(steps, 'found-again')).toHaveLength(1)
  })

  it('[M10] a zone takes all its nodes with it: a copy in the same zone saves nothing, one in another does', () => {
    expect(lines(story('one-zone'), 'lost-no-copy').length).toBe(1)
    expect(lines(story('one-zone'), 'nothing-to-promote').length).toBe(1)
    expect(lines(story('two-zones'), 'promoted').length).toBe(1)
    expect(lines(story('two-zones'), 'lost-no-copy')).toEqual([])
  })

  it('[M11] with cluster mode enabled only the shard that failed refuses writes, and clients learn its new primary by the map', () => {
    const steps = story('one-shard-fails')
    expect(new Set(lines(steps, 'write-failed').map(({ values }) => values.shard))).toEqual(new Set([2]))
    expect(lines(steps, 'map-updated')).toHaveLength(1)
    expect(lines(steps, 'dns-updated')).toEqual([])
  })

  it('[M12] a copy takes no writes before its promotion, and may answer with an older value than was acknowledged', () => {
    expect(lines(story('region-fails'), 'write-read-only').length).toBeGreaterThan(0)
    const stale = lines(story('reads-from-replicas'), 'read-stale')
    expect(stale.length).toBeGreaterThan(0)
    expect(stale.every(({ values }) => Number(values.value) < Number(values.newest))).toBe(true)
  })

  it('[M13] outages keep to the ledger: seconds for a cache, one to two minutes for RDS Multi-AZ, whatever the seed', () => {
    const outage = (deployment: 'cluster-mode-disabled' | 'rds-multi-az', seed: string) => {
      const steps = play(replication, {
        id: 'x',
        seed,
        setup: { ...defaultSetup, deployment },
        script: [12, { kind: 'kill-node', node: 'n1-1' }, 40],
      })
      return (lines(steps, 'dns-updated')[0]?.at ?? 0) - (lines(steps, 'node-killed')[0]?.at ?? 0)
    }
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(outage('cluster-mode-disabled', seed)).toBeLessThanOrEqual(5000)
        expect(outage('rds-multi-az', seed)).toBeGreaterThanOrEqual(60_000)
        expect(outage('rds-multi-az', seed)).toBeLessThanOrEqual(120_000)
      }),
      { numRuns: 30 },
    )
    expect(tempoOf('rds-read-replica').byHand).toBeGreaterThanOrEqual(120_000)
  })

  it('[M14] a set-up survives its address; an address that means nothing is the default', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        expect(setupFromQuery(setupToQuery(setup))).toEqual(setup)
      }),
    )
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        expect(setupFromQuery(query)).toEqual(defaultSetup)
        expect(settled(setupFromQuery(`v=1&${query}`))).toEqual(setupFromQuery(`v=1&${query}`))
      }),
      { numRuns: 40 },
    )
    expect(setupFromQuery('v=2&d=rds-multi-az')).toEqual(defaultSetup)
    expect(setupFromQuery('v=1&d=rds-multi-az&r=5&s=-1&l=7')).toEqual(
      settled({ ...defaultSetup, deployment: 'rds-multi-az' }),
    )
  })

  it('[M15] the right option of each prediction is what the run shows, and each option is of a kind the run can show', () => {
    for (const { id, preset, options, outcome } of predictions) {
      expect(`${id}: ${outcome(story(preset))}`).toBe(
        `${id}: ${options.filter(({ fact }) => fact === null).map((option) => option.id)}`,
      )
      expect(options.length, id).toBeGreaterThan(1)
    }
  })

  it('[M16] each task can be completed, and none is at the start', () => {
    const ways: Readonly<Record<string, ReturnType<typeof run>>> = {
      'survive-a-node': story('primary-fails'),
      'survive-a-zone': story('two-zones'),
      'lose-nothing': story('standby-takes-over'),
      'read-the-past': story('reads-from-replicas'),
      'recover-a-region': play(replication, {
        id: 'x',
        seed: '1',
        setup: { ...defaultSetup, deployment: 'rds-cross-region' },
        script: [
          8,
          { kind: 'kill-region' },
          { kind: 'promote', node: 'n1-2' },
          60,
          { kind: 'point', use: 'writes', endpoint: 'replica-1' },
          { kind: 'point', use: 'reads', endpoint: 'replica-1' },
        ],
      }),
    }
    for (const { id, done } of tasks) {
      const steps = ways[id] ?? []
      expect(done(lastState(steps)), id).toBe(true)
      for (const { setup, seed } of presets) expect(done(replication.start(setup, seed)), id).toBe(false)
    }
  })
})
