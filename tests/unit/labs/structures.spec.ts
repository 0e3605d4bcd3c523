import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, compareBytes, textOf } from '@/lib/labs/bytes'
import { crc16, hashed, keySlot, SLOTS } from '@/lib/labs/key-slot'
import {
  countBefore,
  emptyMap,
  entriesOf,
  entryAt,
  mapFromSorted,
  type OrderedMap,
  sizeOf,
  valueAt,
  withEntry,
  withoutKey,
} from '@/lib/labs/ordered-map'
import { countScores, emptySortedSet, membersAt, rankOf, withoutMember, withScore } from '@/lib/labs/sorted-set'
import type { Tree } from '@/lib/labs/weight-balanced-tree'

const byNumber = (a: number, b: number) => a - b
const depth = <K, V>(tree: Tree<K, V>): number => (tree ? 1 + Math.max(depth(tree.left), depth(tree.right)) : 0)
const change = fc.record({ key: fc.integer({ min: 0, max: 60 }), value: fc.option(fc.nat(9), { nil: null }) })

describe('what the engines keep their data in', () => {
  it('[J1] an ordered map is what a sorted list of its entries is, in every version that is kept', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        let map: OrderedMap<number, number> = emptyMap(byNumber)
        const model = new Map<number, number>()
        const kept: [OrderedMap<number, number>, string][] = []
        for (const { key, value } of changes) {
          map = value === null ? withoutKey(map, key) : withEntry(map, key, value)
          if (value === null) model.delete(key)
          else model.set(key, value)
          kept.push([map, JSON.stringify([...model].sort(([a], [b]) => a - b))])
        }
        for (const [version, entries] of kept) expect(JSON.stringify(entriesOf(version))).toBe(entries)
        const sorted = [...model].sort(([a], [b]) => a - b)
        sorted.forEach(([key, value], place) => {
          expect([valueAt(map, key), countBefore(map, key), entryAt(map, place)]).toEqual([value, place, [key, value]])
        })
        expect([entryAt(map, -1), entryAt(map, sizeOf(map))]).toEqual([undefined, undefined])
        expect(entriesOf(map, 1, 4)).toEqual(sorted.slice(1, 4))
        expect(entriesOf(mapFromSorted(byNumber, sorted))).toEqual(sorted)
      }),
    )
  })

  it('[J1] stays shallow, whatever the order of keys, and shares all but a path with the version before', () => {
    let map: OrderedMap<number, number> = emptyMap(byNumber)
    for (let key = 0; key < 10_000; key++) map = withEntry(map, key, key)
    for (let key = 0; key < 9000; key++) map = withoutKey(map, key)
    expect(depth(map.root)).toBeLessThan(2 * Math.log2(1000) + 2)
    expect(withEntry(map, 9500, 9500)).toBe(map)
    expect(withoutKey(map, 1)).toBe(map)
    const seen = new Set<unknown>()
    const note = (tree: Tree<number, number>): void => {
      if (!tree) return
      seen.add(tree)
      note(tree.left)
      note(tree.right)
    }
    note(map.root)
    let fresh = 0
    const count = (tree: Tree<number, number>): void => {
      if (!tree || seen.has(tree)) return
      fresh++
      count(tree.left)
      count(tree.right)
    }
    count(withEntry(map, 9500, -1).root)
    expect(fresh).toBeLessThan(25)
  })

  it('[J2] a sorted set is in the order of score and then of bytes; a member is in it once', () => {
    const scored = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'B', '한'),
      fc.constantFrom(-1, 0, 0.5, 2, Infinity, -Infinity),
    )
    fc.assert(
      fc.property(fc.array(scored), fc.constantFrom('a', 'c'), (pairs, gone) => {
        const all = new Map(pairs.map(([member, score]) => [bytesOf(member), score]))
        all.delete(gone)
        const set = withoutMember(
          pairs.reduce((before, [member, score]) => withScore(before, bytesOf(member), score), emptySortedSet),
          gone,
        )
        const sorted = [...all]
          .map(([member, score]) => ({ member, score }))
          .sort((a, b) => (a.score === b.score ? compareBytes(a.member, b.member) : a.score < b.score ? -1 : 1))
        expect(membersAt(set, 0, 9)).toEqual(sorted)
        sorted.forEach(({ member }, rank) => {
          expect(rankOf(set, member)).toBe(rank)
        })
        for (const bound of [-Infinity, 0, 1, Infinity]) {
          expect(countScores(set, bound, false)).toBe(sorted.filter(({ score }) => score < bound).length)
          expect(countScores(set, bound, true)).toBe(sorted.filter(({ score }) => score <= bound).length)
        }
      }),
    )
  })

  it('[J3] the slot of a key is the published one, and that of its hash tag', () => {
    expect(crc16('123456789')).toBe(0x31c3)
    // Known from redis-server 7.0.
    expect(['foo', 'bar', '{user1000}.following', ''].map(keySlot)).toEqual([12182, 5061, 3443, 0])
    expect(keySlot('{user1000}.followers')).toBe(keySlot('{user1000}.following'))
    expect(['foo{}{bar}', 'foo{{bar}}zap', 'foo{bar}{zap}', 'a}b{c', '{}'].map(hashed)).toEqual([
      'foo{}{bar}',
      '{bar',
      'bar',
      'a}b{c',
      '{}',
    ])
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(keySlot(bytesOf(key))).toBeLessThan(SLOTS)
      }),
    )
  })

  it('[J4] texts are their UTF-8 bytes, there and back, and stand in their order', () => {
    expect(bytesOf('캐')).toBe('\xec\xba\x90')
    expect(bytesOf('\ud800')).toBe('\xef\xbf\xbd')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOf(bytesOf(text))).toBe(Buffer.from(text).toString())
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)))).toBe(compareBytes(bytesOf(a), bytesOf(b)))
      }),
    )
  })
})
