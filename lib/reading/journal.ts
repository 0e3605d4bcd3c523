import { stamp } from '../progress/commands'
import type { EventBody } from '../progress/events'
import { createEventIds } from '../progress/ids'
import { asOwn, type ClaimDevice, claimIdentity } from '../store/device'
import type { PageDatabase } from '../store/page-operations'
import { CHANNEL_NAME } from '../store/schema'
import { createTabs } from '../store/tabs'

export type Journal = { record(body: EventBody): void }

const idOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : ''

/**
 * Appends what happens on a reading page to the log. The writer is claimed at the first act: a page that is only looked at writes nothing.
 * @param upTo id of the last event the snapshot holds, or ''
 */
export function createJournal(database: PageDatabase, claim: ClaimDevice, upTo: string): Journal {
  const open = async () => {
    const at = Date.now()
    const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
    const identity = await claimIdentity(database, { claim, random, at })
    const ids = createEventIds({ device: identity.device, now: Date.now, last: '' })
    const tail = await database.eventsAfter(upTo)
    for (const id of [upTo, ...(tail.ok ? tail.value.map(idOf) : [])]) if (id) ids.observe(asOwn(id, identity))
    return { ids, device: identity.device }
  }
  let writer: ReturnType<typeof open> | null = null
  const tabs = createTabs(typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL_NAME))
  return {
    async record(body) {
      writer ??= open()
      const { ids, device } = await writer
      const now = { at: Date.now(), offset: -new Date().getTimezoneOffset() }
      const event = stamp(body, { ids, now, device })
      const written = await database.append({ events: [event] })
      if (written.ok) tabs.announce([event.id])
    },
  }
}
