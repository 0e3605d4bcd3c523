import type { LoggedEvent } from '@/lib/progress/events'
import { parseEvent } from '@/lib/progress/guard'
import { openDatabase } from '@/lib/store/database'

/** Every event as the database of this browser holds it; null when it cannot be read. */
export async function readStoredEvents(): Promise<readonly LoggedEvent[] | null> {
  const database = await openDatabase()
  if (!database.ok) return null
  const rows = await database.value.eventsAfter('')
  database.value.close()
  if (!rows.ok) return null
  return rows.value.flatMap((row) => {
    const event = parseEvent(row)
    return event.ok ? [event.value] : []
  })
}
