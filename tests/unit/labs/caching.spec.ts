import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowOf } from '@/components/labs/caching/flow'
import { labCaching } from '@/lib/i18n/messages/lab-caching'
import { answered, distribution, type Measures, noMeasures, percentile } from '@/lib/labs/caching/measures'
import { caching } from '@/lib/labs/caching/model'
import { copyOf, rowOf } from '@/lib/labs/caching/nodes'
import { predictions } from '@/lib/labs/caching/predictions'
import { presets, tasks } from '@/lib/labs/caching/presets'
import { defaultSetup, setupFromQuery, setupToQuery } from '@/lib/labs/caching/set-up'
import { CACHE_TIME, CONNECTIONS, kinds, REPLACEMENT, type System } from '@/lib/labs/caching/state'
import { keyAt, popularityOf, type Request, requestAfter } from '@/lib/labs/caching/workload'
import { entriesOf, keysOf, sizeOf } from '@/lib/labs/ordered-map'
import { lastState, play } from '@/lib/labs/story'
import { linesOf, type Run, run, runs, scripts, setups, systemsOf } from './caching'

const story = (id: string) => {
  const preset = presets.find((one) => one.id === id)
  if (!preset) throw new Error(`no preset ${id}`)
  return play(caching, preset)
}
const last = (steps: Run, name: 'a' | 'b' = 'a'): System => {
  const system = lastState(steps).systems.find((one) => one.name === name)
  if (!system) throw new Error(`no system ${name}`)
  return system
}

/**
 * Stale reads worked out by hand from the lines alone: a read that was looked up now began one way to the cache ago, and had to know what
 * was acknowledged by then. The loader of a key reads the database last; those that joined it get what it got.
 */
function staleByHand(steps: Run, name: 'a' | 'b'): number {
  const acknowledged: { readonly key: number; readonly version: number; readonly at: number }[] = []
  const waiting = new Map<number, number[]>()
  const loadedVersion = new Map<number, number>()
  const newest = (key: number, began: number) =>
    Math.max(1, ...acknowledged.filter((one) => one.key === key && one.at <= began).map(({ version }) => version))
  let stale = 0
  for (const { kind, values, at } of linesOf(steps, name)) {
    const [key, version] = [Number(values.key), Number(values.version)]
    const began = at - CACHE_TIME
    if (kind === 'acknowledged' || kind === 'imported') acknowledged.push({ key, version, at })
    if (kind === 'hit') expect(version).toBeGreaterThanOrEqual(newest(key, began))
    if (kind === 'hit-stale') expect(version).toBeLessThan(newest(key, began))
    if (kind === 'hit-stale') stale++
    if (kind === 'joined') waiting.set(key, [...(waiting.get(key) ?? []), newest(key, began)])
    if (kind === 'loaded') loadedVersion.set(key, version)
    if (kind === 'shared') {
      stale += (waiting.get(key) ?? []).filter((one) => (loadedVersion.get(key) ?? 1) < one).length
      waiting.delete(key)
    }
  }
  return stale
}

describe('cache patterns', () => {
  it('[U1] the same set-up, seed and script give the same states and traces; time never runs back and every step says something', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        const steps = play(caching, preset)
        expect(JSON.stringify(play(caching, preset)) === JSON.stringify(steps)).toBe(true)
        steps.slice(1).forEach(({ state, trace }, index) => {
          expect(state.at).toBeGreaterThanOrEqual(steps[index]?.state.at ?? 0)
          expect(trace.length).toBeGreaterThan(0)
          for (const { kind } of trace) expect(kinds).toContain(kind)
        })
      }),
      { numRuns: 25 },
    )
  })

  it('[U2] two configurations get the same requests: what one does changes nothing for the other, and equal ones do the same', () => {
    fc.assert(
      fc.property(setups, fc.string(), scripts, fc.integer({ max: 120 }), (setup, seed, script, steps) => {
        const twins = play(caching, { id: 'x', seed, setup: { ...setup, b: setup.a }, script })
        expect(linesOf(twins, 'b')).toEqual(linesOf(twins, 'a'))
        // A step ends where either has something to say: alone, the same number of them comes as far or further.
        const alone = play(caching, { id: 'x', seed, setup: { ...setup, b: null }, script: [steps] })
        const pair = play(caching, { id: 'x', seed, setup, script: [steps] })
        const until = lastState(pair).at
        expect(linesOf(alone, 'a').filter(({ at }) => at <= until)).toEqual(linesOf(pair, 'a'))
      }),
      { numRuns: 25 },
    )
    const alone = run({ rate: 200 }, {}, null, { kind: 'pass', ms: 3000 })
    const paired = run({ rate: 200 }, {}, { strategy: 'write-around', ttl: 1 }, { kind: 'pass', ms: 3000 })
    expect(linesOf(paired, 'a')).toEqual(linesOf(alone, 'a'))
  })

  it('[U3] every acknowledged write is in the database, whatever the strategy and whichever node is lost', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        const steps = play(caching, preset)
        for (const { name } of lastState(steps).systems) {
          let written = 0
          for (const { state, trace } of steps) {
            const system = state.systems.find((one) => one.name === name)
            for (const { kind, values } of trace) {
              if (!system || values.system !== name || (kind !== 'acknowledged' && kind !== 'imported')) continue
              written++
              expect(rowOf(system, Number(values.key))).toBeGreaterThanOrEqual(Number(values.version))
            }
          }
          const { rows, measures } = last(steps, name)
          const changed = entriesOf(rows).reduce((sum, [, version]) => sum + version - 1, 0)
          expect(measures.tally.writes).toBe(written)
          // What has changed but is not acknowledged yet is on its way to the cache.
          expect(changed).toBeGreaterThanOrEqual(written)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('[U4] hits and misses make up the reads, and each answer has its latency', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        for (const { measures } of systemsOf(play(caching, preset))) {
          const { reads, hits, misses, answered: answers, stale } = measures.tally
          expect(hits + misses).toBe(reads)
          expect(answers).toBeLessThanOrEqual(reads)
          expect(stale).toBeLessThanOrEqual(answers)
          expect(entriesOf(measures.latencies).reduce((sum, [, count]) => sum + count, 0)).toBe(answers)
          const seconds = entriesOf(measures.seconds).map(([, second]) => second)
          expect(seconds.reduce((sum, second) => sum + second.hits + second.misses, 0)).toBe(reads)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('[U5] a read is stale exactly when its value is older than the newest write acknowledged when it began', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        const steps = play(caching, preset)
        for (const { name, measures } of lastState(steps).systems)
          expect(measures.tally.stale).toBe(staleByHand(steps, name))
      }),
      { numRuns: 80 },
    )
    expect(staleByHand(story('after-a-change'), 'a')).toBe(1)
    expect(staleByHand(story('after-a-change'), 'b')).toBe(0)
  })

  it('[U6] memory is never above its limit, no copy is newer than its row, and none outlives its TTL and jitter', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        for (const system of systemsOf(play(caching, preset))) {
          const { memory, nodes, ttl, jitter } = system.configuration
          for (const { store, up } of system.nodes) {
            expect(sizeOf(store.items)).toBeLessThanOrEqual(memory / nodes)
            if (!up) expect(sizeOf(store.items)).toBe(0)
            for (const [key, { version, expires }] of entriesOf(store.items)) {
              expect(version).toBeLessThanOrEqual(rowOf(system, key))
              expect(expires === null).toBe(ttl === 0)
              if (expires === null) continue
              expect(expires).toBeGreaterThan(system.at)
              expect(expires - system.at).toBeLessThanOrEqual(Math.round(ttl * 1000 * (1 + jitter / 100)))
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('[U7] with single-flight a key is never loaded twice at once; without it every read that misses meanwhile loads it', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        for (const { configuration, flights } of systemsOf(play(caching, preset)))
          for (const [, { loads, waiting }] of entriesOf(flights))
            if (configuration.singleFlight) expect(loads).toBe(1)
            else expect(waiting).toEqual([])
      }),
      { numRuns: 40 },
    )
    const stampede = story('hot-key')
    expect(last(stampede, 'a').measures.tally.mostBusy).toBeGreaterThan(20)
    expect(last(stampede, 'b').measures.tally.mostBusy).toBe(1)
    // Of both, every read that missed was answered.
    const calm = run(
      { keys: 1, rate: 500, writes: 0, queryTime: 80, warm: true },
      { ttl: 1, singleFlight: true },
      null,
      {
        kind: 'pass',
        ms: 1900,
      },
    )
    expect(last(calm).measures.tally.answered).toBeGreaterThan(last(calm).measures.tally.reads - 3)
  })

  it('[U8] what each strategy does on a write: the copy stays, becomes the new version, or goes; write-through alone stores nothing on a read', () => {
    const byHand = { keys: 1, rate: 0, writes: 0 } as const
    const read = { kind: 'read', key: 1 } as const
    const write = { kind: 'write', key: 1 } as const
    const copyLeft = (strategy: 'lazy-loading' | 'write-through' | 'both' | 'write-around') => {
      const steps = run(byHand, { strategy, ttl: 0 }, null, read, 3, write, 2)
      return copyOf(last(steps), 1)
    }
    expect([copyLeft('lazy-loading'), copyLeft('write-through'), copyLeft('both'), copyLeft('write-around')]).toEqual([
      1,
      2,
      2,
      undefined,
    ])
    expect(copyOf(last(run(byHand, { strategy: 'write-through' }, null, read, 3)), 1)).toBeUndefined()
    fc.assert(
      fc.property(runs, (preset) => {
        const steps = play(caching, preset)
        for (const { name, configuration } of lastState(steps).systems) {
          const copies = linesOf(steps, name).flatMap(({ kind, values }) =>
            kind === 'acknowledged' ? [values.copy] : [],
          )
          const allowed = {
            'lazy-loading': ['old', 'none'],
            'write-around': ['deleted', 'none', 'unreachable'],
            'write-through': ['updated', 'refused', 'unreachable'],
            both: ['updated', 'refused', 'unreachable'],
          }[configuration.strategy]
          expect(copies.filter((copy) => !allowed.includes(String(copy)))).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('[U9] the database serves as many requests at a time as it has connections, each for its time, and the others wait', () => {
    fc.assert(
      fc.property(runs, (preset) => {
        const steps = play(caching, preset)
        for (const { name, workload } of lastState(steps).systems) {
          const done = linesOf(steps, name).filter(({ kind }) => kind === 'loaded' || kind === 'written')
          for (const { kind, values } of done)
            if (kind === 'loaded') expect(Number(values.ms)).toBeGreaterThanOrEqual(workload.queryTime)
          done.forEach(({ at }, index) => {
            const before = done[index - CONNECTIONS]?.at
            if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(workload.queryTime)
          })
        }
      }),
      { numRuns: 40 },
    )
    for (const { measures, connections, at } of systemsOf(story('hot-key'))) {
      expect(measures.tally.busy).toBeGreaterThanOrEqual(connections.filter((free) => free > at).length)
    }
  })

  it('[U10] a lost node takes its items with it and nothing else; the empty one that replaces it fills up as readers ask', () => {
    const warm = { keys: 20, popularity: 'uniform', rate: 200, writes: 0, warm: true } as const
    const steps = run(warm, { memory: 100, ttl: 0, nodes: 4 }, null, { kind: 'lose-node', node: 1 }, 1)
    const held = last(steps).nodes.map(({ store }) => keysOf(store.items))
    expect(held).toEqual([[1, 5, 9, 13, 17], [], [3, 7, 11, 15, 19], [4, 8, 12, 16, 20]])
    const lost = linesOf(steps, 'a').find(({ kind }) => kind === 'node-lost')
    expect(lost?.values).toEqual({ node: 2, items: 5 })
    const later = run(
      warm,
      { memory: 100, ttl: 0, nodes: 4 },
      null,
      { kind: 'lose-node', node: 1 },
      { kind: 'pass', ms: REPLACEMENT - 1 },
    )
    expect(last(later).nodes[1]?.up).toBe(false)
    const back = run(
      warm,
      { memory: 100, ttl: 0, nodes: 4 },
      null,
      { kind: 'lose-node', node: 1 },
      { kind: 'pass', ms: REPLACEMENT + 2000 },
    )
    expect(last(back).nodes.map(({ store }) => sizeOf(store.items))[1]).toBeGreaterThan(2)
    expect(last(run(warm, {}, null, { kind: 'lose-node', node: 7 })).measures.tally.nodesLost).toBe(0)
  })

  it('[U11] time that passes at once brings about what its steps would', () => {
    fc.assert(
      fc.property(setups, fc.string(), fc.integer({ min: 1, max: 400 }), (setup, seed, ms) => {
        const passed = lastState(play(caching, { id: 'x', seed, setup, script: [{ kind: 'pass', ms }] }))
        let state = caching.start(setup, seed)
        const lines: Record<string, number> = {}
        for (let count = 0; count < 2000; count++) {
          const next = caching.step(state)
          if (next.state.at > ms || next.trace[0]?.kind === 'nothing-to-do') break
          for (const { kind, values } of next.trace)
            lines[`${values.system}${kind}`] = (lines[`${values.system}${kind}`] ?? 0) + 1
          state = next.state
        }
        for (const { name, measures } of passed.systems) {
          const said = (...wanted: readonly string[]) =>
            wanted.reduce((sum, kind) => sum + (lines[`${name}${kind}`] ?? 0), 0)
          expect(measures.tally.hits).toBe(said('hit', 'hit-stale'))
          expect(measures.tally.misses).toBe(said('miss', 'unreachable'))
          expect(measures.tally.writes).toBe(said('acknowledged', 'imported'))
          expect(measures.tally.evictions).toBe(said('evicted'))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('[U12] percentiles are the nearest rank of the latencies, and the distribution has each of them once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 80 }), (latencies) => {
        const measures = latencies.reduce<Measures>((before, ms) => answered(before, ms, false), noMeasures)
        const sorted = latencies.toSorted((a, b) => a - b)
        for (const percent of [50, 95, 99, 100])
          expect(percentile(measures, percent)).toBe(sorted[Math.ceil((percent / 100) * sorted.length) - 1])
        expect(distribution(measures, [2, 50, 200])).toEqual([
          sorted.filter((ms) => ms < 2).length,
          sorted.filter((ms) => ms >= 2 && ms < 50).length,
          sorted.filter((ms) => ms >= 50 && ms < 200).length,
          sorted.filter((ms) => ms >= 200).length,
        ])
      }),
    )
    expect(percentile(noMeasures, 99)).toBeNull()
  })

  it('[U13] requests come as a Poisson process of the rate, and keys by Zipf’s law or all alike', () => {
    const workload = { ...defaultSetup.workload, keys: 20, rate: 200, writes: 20, direct: 20 } as const
    const popularity = popularityOf(workload)
    const requests: Request[] = []
    for (let next = requestAfter(workload, popularity, 's', null); next && requests.length < 20_000; ) {
      requests.push(next)
      next = requestAfter(workload, popularity, 's', next)
    }
    const share = (test: (request: Request) => boolean) => requests.filter(test).length / requests.length
    expect((requests.at(-1)?.at ?? 0) / requests.length).toBeCloseTo(5, 0)
    const weight = Array.from({ length: 20 }, (_, index) => 1 / (index + 1)).reduce((sum, one) => sum + one)
    for (const key of [1, 2, 10]) expect(share((one) => one.key === key)).toBeCloseTo(1 / key / weight, 1.7)
    expect(share(({ operation }) => operation !== 'read')).toBeCloseTo(0.2, 1.7)
    expect(share(({ operation }) => operation === 'import')).toBeCloseTo(0.04, 1.7)
    // Of exponential gaps, one in e is longer than the mean.
    const gaps = requests.slice(1).map(({ exact }, index) => exact - (requests[index]?.exact ?? 0))
    expect(gaps.filter((gap) => gap > 5).length / gaps.length).toBeCloseTo(Math.exp(-1), 1.7)
    const alike = popularityOf({ keys: 100, popularity: 'uniform' })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (place) => {
        expect(keyAt(alike, place)).toBe(Math.floor(place * 100) + 1)
      }),
    )
    expect(requestAfter({ ...workload, rate: 0 }, popularity, 's', null)).toBeNull()
  })

  it('[U14] a set-up survives its address; an address that means nothing is the default', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        expect(setupFromQuery(setupToQuery(setup))).toEqual(setup)
      }),
    )
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        expect(setupFromQuery(query)).toEqual(defaultSetup)
      }),
      { numRuns: 40 },
    )
    expect(setupFromQuery('v=2&k=20')).toEqual(defaultSetup)
    expect(setupFromQuery('v=1&k=21&r=x&a=both.7.x&b=')).toEqual({
      ...defaultSetup,
      a: { ...defaultSetup.a, strategy: 'both' },
      b: defaultSetup.a,
    })
  })

  it('[U15] the right option of each prediction is what the run shows', () => {
    for (const { id, preset, options, outcome } of predictions)
      expect(`${id}: ${outcome(story(preset))}`).toBe(
        `${id}: ${options.filter(({ fact }) => fact === null).map((option) => option.id)}`,
      )
    expect(presets.map(({ id }) => id).filter((id) => !predictions.some(({ preset }) => preset === id))).toEqual([])
  })

  it('[U16] each task can be completed, and none is at the start', () => {
    const ways: Readonly<Record<string, Run>> = {
      'nine-of-ten': story('short-or-long'),
      'never-stale': story('delete-on-update'),
      'stale-all-the-same': story('past-the-code'),
      'calm-expiry': run(
        { keys: 500, rate: 200, writes: 0, queryTime: 5, warm: true },
        { memory: 500, ttl: 5, jitter: 50 },
        null,
        {
          kind: 'pass',
          ms: 9000,
        },
      ),
      'small-memory': story('out-of-room'),
      'lose-a-node': run(
        { rate: 200, writes: 0, warm: true },
        { memory: 100, ttl: 300, nodes: 4 },
        null,
        { kind: 'pass', ms: 5000 },
        { kind: 'lose-node', node: 3 },
        { kind: 'pass', ms: 10_000 },
      ),
    }
    for (const { id, done } of tasks) {
      expect(done(lastState(ways[id] ?? [])), id).toBe(true)
      for (const { setup, seed } of presets) expect(done(caching.start(setup, seed)), id).toBe(false)
    }
  })

  it('[U21] what the picture marks is what was said: a hit goes to the cache, a query to the database, each with its word', () => {
    const seen = new Set<string>()
    for (const { id } of presets)
      for (const { state, trace } of story(id))
        for (const { name } of state.systems) {
          const { cache, database } = flowOf(trace, name)
          for (const word of [cache?.word, database?.word]) if (word) seen.add(word)
        }
    expect([...seen].filter((word) => !(`wire-${word}` in labCaching))).toEqual([])
    const steps = story('after-a-change')
    const words = steps.map(({ trace }) => [flowOf(trace, 'a').cache?.word, flowOf(trace, 'a').database?.word])
    expect(words.filter((pair) => pair.some((word) => word !== undefined))).toEqual([
      ['miss', undefined],
      [undefined, 'loaded'],
      ['stored', undefined],
      ['hit', undefined],
      [undefined, 'written'],
      ['hit-stale', undefined],
    ])
    expect(flowOf([], 'a', 7).key).toBe(7)
    expect(steps.slice(1).every(({ trace }) => flowOf(trace, 'b', 0).key === 1)).toBe(true)
  })
})
