/**
 * The one module reading pages keep (≤ 5 kB gzip in all): shows how warm each fact is, and records what was read and answered.
 * Everything on the page works without it; where there is no database it does nothing.
 */
import { registerWorker } from '../offline/register'
import { digestIn } from '../progress/stored-digest'
import { claim } from '../store/lock'
import { openWith } from '../store/opening'
import { pageOperations } from '../store/page-operations'
import { watchChecks, watchReading } from './acts'
import { paintHeat } from './heat'
import { createJournal } from './journal'
import { readLessons, showRead } from './read'

// This module comes when the page has loaded.
registerWorker()

const opened = await openWith(pageOperations)
if (opened.ok) {
  const database = opened.value
  const snapshot = await database.snapshot()
  const row = snapshot.ok ? snapshot.value : null
  paintHeat(document, digestIn(row), Date.now())
  const upTo = typeof row === 'object' && row !== null && 'upTo' in row && typeof row.upTo === 'string' ? row.upTo : ''
  const tail = await database.eventsAfter(upTo)
  showRead(document, readLessons(row, tail.ok ? tail.value : []))
  const journal = createJournal(database, claim, upTo)
  watchReading(document, journal)
  watchChecks(document, journal)
}
