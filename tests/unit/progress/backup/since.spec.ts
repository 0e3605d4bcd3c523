import { expect, it } from 'vitest'
import { DAY } from '@/lib/core/time'
import { backupDue, sinceBackup } from '@/lib/progress/backup/since'
import { emptyProgress } from '@/lib/progress/state'

const NOW = 20_000 * DAY
const days = (ago: number) => ({
  [String(20_000 - ago)]: { reviews: 1, hits: 1, fresh: 1, ms: 1, freshMs: 1, tested: 0, kept: 0, foretold: 0 },
})
const backedUp = (ago: number, after: number) => ({ lastBackup: { at: NOW - ago * DAY, after } })

it('[F25] a backup is due after much new work and a week, and not right after "later"', () => {
  const busy = { ...emptyProgress, events: 200, days: days(7) }
  expect(backupDue(busy, NOW, null)).toBe(true)
  expect(backupDue({ ...busy, events: 199 }, NOW, null)).toBe(false)
  expect(backupDue({ ...busy, days: days(6) }, NOW, null)).toBe(false)
  expect(backupDue({ ...busy, days: {} }, NOW, null)).toBe(false)
  expect(backupDue(busy, NOW, NOW - 6 * DAY)).toBe(false)
  expect(backupDue(busy, NOW, NOW - 7 * DAY)).toBe(true)
  const since = { ...busy, events: 401, ...backedUp(7, 200) }
  expect(sinceBackup(since)).toBe(200)
  expect(backupDue(since, NOW, null)).toBe(true)
  expect(backupDue({ ...since, ...backedUp(6, 200) }, NOW, null)).toBe(false)
  expect(backupDue({ ...since, events: 400 }, NOW, null)).toBe(false)
  // Its own note is not new work.
  expect(sinceBackup({ ...busy, events: 201, ...backedUp(0, 200) })).toBe(0)
})
