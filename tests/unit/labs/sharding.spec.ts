import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '@/lib/labs/bytes'
import { crc16, hashed, keySlot, SLOTS } from '@/lib/labs/key-slot'
import { place, sharding } from '@/lib/labs/sharding/model'
import { layouts, mostShards, nodesOf } from '@/lib/labs/sharding/nodes'
import { predictions } from '@/lib/labs/sharding/predictions'
import { presets, tasks } from '@/lib/labs/sharding/presets'
import { byModulo, onRing, ringOf, withNode, withoutNode } from '@/lib/labs/sharding/ring'
import { defaultSetup, isKey, type Setup, settled, setupFromQuery, setupToQuery } from '@/lib/labs/sharding/set-up'
import { balancingMoves, evenMap, moved, shardOfSlot, slotCounts } from '@/lib/labs/sharding/slot-map'
import { type Act, kinds, type State } from '@/lib/labs/sharding/state'
import { lastState, type Preset, play } from '@/lib/labs/story'

const setups: fc.Arbitrary<Setup> = fc
  .record({
    shards: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 13, max: 15 })),
    replicas: fc.constantFrom(0, 1, 4, 5),
    limit: fc.constantFrom(90 as const, 500 as const),
    keys: fc.integer({ min: 0, max: 60 }),
    typed: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 14 }),
  })
  .map(settled)
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('add-shard' as const) }),
  fc.record({ kind: fc.constant('remove-shard' as const), shard: fc.integer({ min: 1, max: 16 }) }),
  fc.record({ kind: fc.constant('type-key' as const), key: fc.string() }),
  fc.record({ kind: fc.constant('set-replicas' as const), replicas: fc.integer({ min: -1, max: 7 }) }),
)
const scripts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), acts), { minLength: 2, maxLength: 10, size: 'max' })
  .map((pairs) => [...pairs.flat(), 16])

const run = (setup: Partial<Setup>, ...script: Preset<Setup, Act>['script']) =>
  play(sharding, { id: 'x', seed: '1', setup: { ...defaultSetup, ...setup }, script })
const story = (id: string) => {
  const preset = presets.find((one) => one.id === id)
  if (!preset) throw new Error(`no preset ${id}`)
  return play(sharding, preset)
}
const slot = (key: string) => keySlot(bytesOf(key))
const keys = Array.from({ length: 2000 }, (_, index) => `key:${index}`)
const shareMoved = (before: (key: string) => number | undefined, after: (key: string) => number | undefined) =>
  keys.filter((key) => before(key) !== after(key)).length / keys.length

describe('hash slots', () => {
  it('[M20] CRC16 and slots are those of the published examples', () => {
    expect(crc16('123456789')).toBe(0x31c3)
    expect(crc16('')).toBe(0)
    // Slots as the reference of CLUSTER KEYSLOT and redis-cli give them.
    expect(slot('somekey')).toBe(11058)
    expect(slot('foo{hash_tag}')).toBe(2515)
    expect(slot('bar{hash_tag}')).toBe(2515)
    expect(slot('foo')).toBe(12182)
  })

  it('[M21] keys with one hash tag share a slot; an empty or unclosed tag is none', () => {
    expect(slot('{user1000}.following')).toBe(slot('{user1000}.followers'))
    expect(slot('{user1000}.following')).toBe(slot('user1000'))
    expect([hashed('foo{}{bar}'), hashed('foo{{bar}}zap'), hashed('foo{bar}{zap}'), hashed('}a{b')]).toEqual([
      'foo{}{bar}',
      '{bar',
      'bar',
      '}a{b',
    ])
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (tag, before, after) => {
        fc.pre(!tag.includes('}') && !before.includes('{'))
        expect(slot(`${before}{${tag}}${after}`)).toBe(crc16(bytesOf(tag)) % SLOTS)
      }),
    )
  })

  it('[M22] whatever is added and removed, the slots sum to 16,384, each has one shard, and balance is within one', () => {
    fc.assert(
      fc.property(setups, scripts, (setup, script) => {
        const steps = play(sharding, { id: 'x', seed: '1', setup, script })
        for (const { state } of steps) {
          expect([...slotCounts(state.map).values()].reduce((sum, one) => sum + one, 0)).toBe(SLOTS)
          expect(state.map.filter(({ from }, index) => from !== (state.map[index - 1]?.to ?? -1) + 1)).toEqual([])
          expect(state.map.at(-1)?.to).toBe(SLOTS - 1)
          expect(state.places.filter(({ slot, shard }) => shard !== shardOfSlot(state.map, slot))).toEqual([])
          if (state.moves.length > 0) continue
          const counts = state.shards.map((shard) => slotCounts(state.map).get(shard) ?? 0)
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
          expect(slotCounts(state.map).size).toBe(state.shards.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('[M23] resharding moves no slot that need not move: one shard more takes its part and nothing else goes elsewhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (shards) => {
        const ids = Array.from({ length: shards }, (_, index) => index + 1)
        const map = evenMap(ids)
        const grown = [...ids, shards + 1]
        const moves = balancingMoves(map, grown)
        expect(moves.every(({ to }) => to === shards + 1)).toBe(true)
        expect(moves.reduce((sum, { count }) => sum + count, 0)).toBe(Math.floor(SLOTS / (shards + 1)))
        const after = moves.reduce(moved, map)
        const stays = (slot: number) =>
          shardOfSlot(after, slot) === shardOfSlot(map, slot) || shardOfSlot(after, slot) === shards + 1
        expect(Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => !stays(slot))).toEqual([])
        expect(balancingMoves(after, grown)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('the schemes beside it', () => {
  it('[M24] consistent hashing moves about one key in n + 1, all to the new node; taking it away brings them back', () => {
    for (const nodes of [2, 3, 5, 10, 20]) {
      const ids = Array.from({ length: nodes }, (_, index) => index + 1)
      const ring = ringOf(ids)
      const grown = withNode(ring, nodes + 1)
      const share = shareMoved(
        (key) => onRing(ring, key),
        (key) => onRing(grown, key),
      )
      expect(share).toBeGreaterThan(0.6 / (nodes + 1))
      expect(share).toBeLessThan(1.5 / (nodes + 1))
      const stays = (key: string) => onRing(grown, key) === onRing(ring, key) || onRing(grown, key) === nodes + 1
      expect(keys.filter((key) => !stays(key))).toEqual([])
      expect(withoutNode(grown, nodes + 1)).toEqual(ring)
    }
  })

  it('[M25] naive modulo moves nearly all: n of n + 1 keys', () => {
    for (const nodes of [2, 3, 5, 10, 20]) {
      const ids = Array.from({ length: nodes }, (_, index) => index + 1)
      const share = shareMoved(
        (key) => byModulo(ids, key),
        (key) => byModulo([...ids, nodes + 1], key),
      )
      expect(Math.abs(share - nodes / (nodes + 1))).toBeLessThan(0.04)
    }
  })

  it('[M26] the ring spreads keys: no node has more than half again its part', () => {
    const ring = ringOf([1, 2, 3, 4, 5])
    const counts = [1, 2, 3, 4, 5].map((node) => keys.filter((key) => onRing(ring, key) === node).length)
    expect(Math.max(...counts)).toBeLessThan((1.5 * keys.length) / 5)
    expect(Math.min(...counts)).toBeGreaterThan((0.5 * keys.length) / 5)
  })
})

describe('sharding', () => {
  it('[M27] node arithmetic: 500 = 500 × 1, 250 × 2, 83 × 6; 90 = 90 × 1 and 15 × 6; every layout is the largest that fits', () => {
    expect(layouts(500).map(({ replicas, shards, spare }) => [replicas, shards, spare])).toEqual([
      [0, 500, 0],
      [1, 250, 0],
      [2, 166, 2],
      [3, 125, 0],
      [4, 100, 0],
      [5, 83, 2],
    ])
    expect([mostShards(90, 0), mostShards(90, 5)]).toEqual([90, 15])
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 600 }), fc.integer({ min: 0, max: 5 }), (limit, replicas) => {
        expect(nodesOf(mostShards(limit, replicas), replicas)).toBeLessThanOrEqual(limit)
        expect(nodesOf(mostShards(limit, replicas) + 1, replicas)).toBeGreaterThan(limit)
      }),
    )
  })

  it('[M28] no act takes a cluster beyond its limit or to no shard, and every step says something', () => {
    fc.assert(
      fc.property(setups, scripts, (setup, script) => {
        const steps = play(sharding, { id: 'x', seed: '1', setup, script })
        const again = play(sharding, { id: 'x', seed: '2', setup, script })
        expect(JSON.stringify(again) === JSON.stringify(steps)).toBe(true)
        for (const { state, trace } of steps.slice(1)) {
          expect(nodesOf(state.shards.length, state.replicas)).toBeLessThanOrEqual(setup.limit)
          expect(state.shards.length).toBeGreaterThan(0)
          expect(trace.length).toBeGreaterThan(0)
          for (const { kind } of trace) expect(kinds).toContain(kind)
          const settledElsewhere = state.places.filter((one) => {
            const { ring, modulo, slot } = place(state, one.key)
            return one.ring !== ring || one.modulo !== modulo || one.slot !== slot
          })
          expect(settledElsewhere).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('[M29] while slots move every key has one shard that holds it, and the keys that moved are counted', () => {
    const steps = story('one-more-shard')
    const [before] = steps
    const after = lastState(steps)
    const differ = (part: 'shard' | 'ring' | 'modulo') =>
      after.places.filter((one, index) => one[part] !== before?.state.places[index]?.[part]).length
    expect(after.moved).toEqual({ slots: differ('shard'), ring: differ('ring'), modulo: differ('modulo'), keys: 300 })
    expect(after.moves).toEqual([])
  })

  it('[M30] a set-up survives its address; an address that means nothing is the default', () => {
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
    expect(setupFromQuery('v=2&s=5')).toEqual(defaultSetup)
    expect([isKey(''), isKey('a\nb'), isKey('\ud800'), isKey('{사용자}:1')]).toEqual([false, false, false, true])
  })

  it('[M31] the right option of each prediction is what the run shows', () => {
    for (const { id, preset, options, outcome } of predictions)
      expect(`${id}: ${outcome(story(preset))}`).toBe(
        `${id}: ${options.filter(({ fact }) => fact === null).map((option) => option.id)}`,
      )
  })

  it('[M32] each task can be completed, and none is at the start', () => {
    const add: Act = { kind: 'add-shard' }
    const typed = (...names: readonly string[]) => names.map((key): Act => ({ kind: 'type-key', key }))
    const ways: Readonly<Record<string, readonly { readonly state: State }[]>> = {
      'share-a-slot': story('hash-tags'),
      'reach-every-shard': run({ keys: 0 }, ...typed('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')),
      'double-the-shards': run({ shards: 2 }, add, add, 9),
      'take-one-away': story('one-shard-less'),
      'move-less-than-a-tenth': run({ shards: 12 }, add, 12),
      'use-every-node': run({ shards: 14, replicas: 5 }, add, 14),
    }
    for (const { id, done } of tasks) {
      expect(done(lastState((ways[id] ?? []).map(({ state }) => ({ state, trace: [] })))), id).toBe(true)
      for (const { setup, seed } of presets) expect(done(sharding.start(setup, seed)), id).toBe(false)
    }
  })
})
