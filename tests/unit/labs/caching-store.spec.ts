import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policies } from '@/lib/labs/caching/set-up'
import { emptyStore, expired, itemOf, nextExpiry, put, type Store, touched, without } from '@/lib/labs/caching/store'
import { keysOf, sizeOf } from '@/lib/labs/ordered-map'

type Policy = (typeof policies)[number]
type Put = { readonly kind: 'put'; readonly key: number; readonly expires: number | null; readonly draw: number }
type Deed =
  | Put
  | { readonly kind: 'touch'; readonly key: number }
  | { readonly kind: 'remove'; readonly key: number }
  | { readonly kind: 'expire'; readonly at: number }

const LIMIT = 5
const key = fc.integer({ min: 1, max: 9 })
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('put' as const),
        key,
        expires: fc.option(fc.integer({ min: 1, max: 30 })),
        draw: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('touch' as const), key }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), key }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('expire' as const), at: fc.integer({ min: 0, max: 20 }) }) },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
)

/** The same memory as a plain list, in order of last use. */
type Plain = { readonly key: number; readonly expires: number | null; readonly uses: number }

/** Who has to go, found by looking at all of them. */
function victimOf(list: readonly Plain[], policy: Policy, draw: number): Plain | undefined {
  const volatile = list.filter(({ expires }) => expires !== null)
  const least = (some: readonly Plain[], number: (one: Plain) => number) =>
    some.toSorted((a, b) => number(a) - number(b) || (policy === 'volatile-ttl' ? a.key - b.key : 0))[0]
  switch (policy) {
    case 'allkeys-lru':
      return list[0]
    case 'volatile-lru':
      return volatile[0]
    case 'allkeys-lfu':
      return least(list, ({ uses }) => uses)
    case 'volatile-ttl':
      return least(volatile, ({ expires }) => expires ?? 0)
    case 'allkeys-random':
      return list.toSorted((a, b) => a.key - b.key)[Math.floor(draw * list.length)]
    case 'noeviction':
      return undefined
  }
}

function plainly(list: readonly Plain[], policy: Policy, deed: Deed): readonly Plain[] {
  if (deed.kind === 'expire') return list.filter(({ expires }) => expires === null || expires > deed.at)
  const before = list.find((one) => one.key === deed.key)
  const others = list.filter((one) => one.key !== deed.key)
  if (deed.kind === 'remove') return others
  if (deed.kind === 'touch') return before ? [...others, { ...before, uses: before.uses + 1 }] : list
  const item = { key: deed.key, expires: deed.expires, uses: (before?.uses ?? 0) + 1 }
  if (before || list.length < LIMIT) return [...others, item]
  const victim = victimOf(list, policy, deed.draw)
  return victim ? [...list.filter((one) => one !== victim), item] : list
}

function really(store: Store, deed: Deed): Store {
  if (deed.kind === 'expire') return expired(store, deed.at).store
  if (deed.kind === 'remove') return without(store, deed.key)
  if (deed.kind === 'touch') return touched(store, deed.key)
  return put(store, deed.key, { version: 1, expires: deed.expires }, deed.draw).store
}

describe.each(policies)('the memory of a node, %s', (policy) => {
  it('[U20] evicts whom the policy names, and refuses a new key when it names none: as a plain list does', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        let store = emptyStore(policy, LIMIT)
        let plain: readonly Plain[] = []
        for (const deed of list) {
          if (deed.kind === 'put') {
            const { evicted, refused } = put(store, deed.key, { version: 1, expires: deed.expires }, deed.draw)
            const next = plainly(plain, policy, deed)
            expect(evicted).toBe(plain.find(({ key }) => !next.some((one) => one.key === key))?.key ?? null)
            expect(refused).toBe(!next.some((one) => one.key === deed.key))
          }
          store = really(store, deed)
          plain = plainly(plain, policy, deed)
          expect(keysOf(store.items)).toEqual(plain.map(({ key }) => key).toSorted((a, b) => a - b))
          expect(sizeOf(store.items)).toBeLessThanOrEqual(LIMIT)
          expect(nextExpiry(store)).toBe(Math.min(...plain.map(({ expires }) => expires ?? Infinity), Infinity))
          for (const one of plain) expect(itemOf(store, one.key)?.uses).toBe(one.uses)
        }
      }),
      { numRuns: 80 },
    )
  })
})
