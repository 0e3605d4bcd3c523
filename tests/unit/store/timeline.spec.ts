import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortLog } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { emptyProgress } from '@/lib/progress/state'
import { emptyTimeline, insert, TAIL, type Timeline, timelineOf } from '@/lib/store/timeline'
import { DEVICE, idAt, OTHER, reviewed } from './events'

const END = 'zzzzzzzzz-0000-0000000000'
const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => reviewed(from + index * 2))

describe('the timeline', () => {
  it('[D12] adds up to the same in whatever order and company events arrive, doublets included', () => {
    const events = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 60 }).chain((times) => {
      const log = times.map((ms) => reviewed(ms, { card: `card-${ms % 3}`, device: ms % 2 ? DEVICE : OTHER }))
      const batch = fc.array(fc.constantFrom(...log), { minLength: 1, maxLength: 8 })
      return fc.tuple(fc.constant(log), fc.array(batch, { maxLength: 10 }))
    })
    fc.assert(
      fc.property(events, ([log, batches]) => {
        let timeline: Timeline = emptyTimeline
        for (const batch of [...batches, log]) timeline = insert(timeline, batch, END) ?? timeline
        expect(timeline.progress).toEqual(project(log))
        expect(timeline.tail).toEqual(sortLog(log))
      }),
    )
  })

  it('[D13] keeps a tail of bounded length, and asks for a replay when an event falls before it', () => {
    let timeline: Timeline = emptyTimeline
    const log = many(5 * TAIL)
    for (const event of log) {
      timeline = insert(timeline, [event], END) ?? emptyTimeline
      expect(timeline.tail.length).toBeLessThan(2 * TAIL)
    }
    expect(timeline.progress).toEqual(project(log))
    expect(timelineOf(emptyProgress, log, END).progress).toEqual(timeline.progress)
    expect(insert(timeline, [reviewed(1)], END)).toBeNull()

    const late = reviewed(log.length * 2 - 3, { device: OTHER })
    expect(insert(timeline, [late], END)?.progress).toEqual(project([...log, late]))
  })

  it('[D14] leaves events of a clock ahead in the tail, so that what comes before them still finds its place', () => {
    const ahead = many(3 * TAIL, 1_000_000)
    const timeline = timelineOf(emptyProgress, ahead, idAt(10))
    expect(timeline.base).toBe(emptyProgress)
    expect(insert(timeline, [reviewed(5)], idAt(10))?.progress).toEqual(project([reviewed(5), ...ahead]))
  })
})
