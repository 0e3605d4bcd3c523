import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LoggedEvent } from '@/lib/progress/events'
import { additions, byId, merge, sortLog } from '@/lib/progress/log'
import { logs } from '../../harness/events'

/** Three logs that share events, in any order. */
const threeLogs = fc.tuple(logs(), fc.infiniteStream(fc.integer({ min: 0, max: 7 }))).map(([log, shares]) => {
  const parts: [LoggedEvent[], LoggedEvent[], LoggedEvent[]] = [[], [], []]
  for (const event of log) {
    const share = shares.next().value ?? 0
    parts.forEach((part, index) => {
      if (share & (1 << index)) part.push(event)
    })
  }
  return parts
})

it('[P16] merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(threeLogs, ([a, b, c]) => {
      expect(merge(a, b)).toEqual(merge(b, a))
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      expect(merge(a, a)).toEqual(merge(a, []))
      expect(merge(merge(a, b), b)).toEqual(merge(a, b))
    }),
  )
})

it('[P17] any split of a log, merged in any order, is the log', () => {
  fc.assert(
    fc.property(logs(), fc.infiniteStream(fc.nat({ max: 3 })), fc.boolean(), (log, fates, backwards) => {
      const parts: LoggedEvent[][] = [[], [], [], []]
      for (const event of log) parts[fates.next().value ?? 0]?.push(event)
      const merged = (backwards ? parts.reverse() : parts).reduce<readonly LoggedEvent[]>(merge, [])
      expect(merged).toEqual(sortLog(log))
      expect(merged).toHaveLength(log.length)
    }),
  )
})

it('[P18] a log is sorted by id, by code unit, each event once', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      const sorted = sortLog([...log, ...log])
      expect(sorted.map((event) => event.id)).toEqual([...new Set(log.map((event) => event.id))].sort())
      expect(sortLog(sorted)).toBe(sorted)
      expect([...log].sort(byId)).toEqual(sorted)
    }),
  )
})

it('[P19] two events with one id, which only a forged file can hold, are told apart alike on every device', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      const forged = log.map((event) => ({ ...event, offset: event.offset + 1 }))
      expect(merge(log, forged)).toEqual(merge(forged, log))
      expect(merge(log, forged)).toHaveLength(log.length)
    }),
  )
})

it('[P20] the additions to a log are what it does not hold', () => {
  fc.assert(
    fc.property(threeLogs, ([a, b]) => {
      const added = additions(a, b)
      expect(merge(a, added)).toEqual(merge(a, b))
      expect(added.filter((event) => a.includes(event))).toEqual([])
      expect(additions(a, a)).toEqual([])
    }),
  )
})
