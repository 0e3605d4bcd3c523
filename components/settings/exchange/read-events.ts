import type { LoggedEvent } from '@/lib/progress/events'
import { parseEvent } from '@/lib/progress/guard'
import { progressStore } from '@/lib/store/environment'

/** Every event of the log, those that wait for their commit too; null when it cannot be read. */
export async function readEvents(): Promise<readonly LoggedEvent[] | null> {
  const { readContents } = await import('@/lib/store/archive/contents')
  const contents = await readContents(progressStore().door)
  if (!contents.ok) return null
  return contents.value.event.flatMap((row) => {
    const event = parseEvent(row)
    return event.ok ? [event.value] : []
  })
}
