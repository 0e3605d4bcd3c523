/**
 * Who writes. The device in an event id must belong to one writer alone, and two tabs are two writers; yet a tab opened tomorrow
 * should go on as today's, so that its ids keep rising when the clock is set back. So the devices this browser has used are kept
 * beside the log (a browser that evicts one evicts both), and a tab takes one that no other open tab holds, or draws a new one.
 * Losing the list loses no event and no uniqueness: new devices are drawn.
 */
import type { Random } from '../core/random'
import { formatEventId, isDeviceId, parseEventId } from '../progress/ids'
import type { Database } from './operations'
import type { DeviceRow } from './schema'

/** Takes a device for as long as this tab lives; false when another tab holds it. See environment.ts for the real one. */
export type ClaimDevice = (device: string) => Promise<boolean>

export type Identity = {
  readonly device: string
  /** Every device this browser has used, this one included. */
  readonly ours: ReadonlySet<string>
}

/** Ten random characters of base 36. */
export const drawDevice = (random: Random): string =>
  Array.from({ length: 10 }, () => Math.floor(random() * 36).toString(36)).join('')

/** Who a tab is that has no database, or cannot use it. */
export function lonelyIdentity(random: Random): Identity {
  const device = drawDevice(random)
  return { device, ours: new Set([device]) }
}

const isDeviceRow = (row: unknown): row is DeviceRow =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' && isDeviceId(row.id)

/** The oldest device nobody else holds, or a new one. A database that fails here costs only the continuity. */
export async function claimIdentity(
  database: Pick<Database, 'devices' | 'putDevice'>,
  { claim, random, at }: { readonly claim: ClaimDevice; readonly random: Random; readonly at: number },
): Promise<Identity> {
  const rows = await database.devices()
  const known = rows.ok ? rows.value.filter(isDeviceRow).sort((a, b) => since(a) - since(b)) : []
  const ours = new Set(known.map((row) => row.id))
  for (const device of ours) if (await claim(device)) return { device, ours }
  const device = drawDevice(random)
  await claim(device)
  await database.putDevice({ id: device, since: at })
  return { device, ours: new Set([...ours, device]) }
}

const since = (row: DeviceRow): number => (Number.isFinite(row.since) ? row.since : 0)

/**
 * An id of any of our devices as if this writer had given it. An id source follows its own ids wherever they led and foreign ones
 * only so far (ids.ts): what a sister tab wrote while the clock stood years ahead is our own past.
 */
export function asOwn(id: string, { device, ours }: Identity): string {
  const parts = parseEventId(id)
  return parts !== null && ours.has(parts.device) ? formatEventId({ ...parts, device }) : id
}
