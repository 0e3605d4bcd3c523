import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortLog } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { takeSnapshot } from '@/lib/progress/snapshot'
import { readLessons } from '@/lib/reading/read'
import { logs } from '../../harness/events'

it('[G30] what has been read is what the snapshot and the events after it say, as a full replay does', () => {
  fc.assert(
    fc.property(logs(), fc.nat(), (log, cut) => {
      const sorted = sortLog(log)
      const at = cut % (sorted.length + 1)
      const row = { content: takeSnapshot(project(sorted.slice(0, at)), []) }
      expect([...readLessons(row, sorted.slice(at))].sort()).toEqual(Object.keys(project(sorted).lessonsRead).sort())
    }),
  )
})

it('[G30] what cannot be read in a snapshot has not been read', () => {
  for (const row of [null, undefined, 1, 'x', {}, { content: null }, { content: { progress: 3 } }])
    expect(readLessons(row, [null, 3, { kind: 'x' }]).size).toBe(0)
})
