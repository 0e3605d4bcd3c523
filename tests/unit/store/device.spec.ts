import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { isDeviceId } from '@/lib/progress/ids'
import { asOwn, claimIdentity, drawDevice } from '@/lib/store/device'
import { newDevice, opened, value } from './disk'
import { DEVICE, idAt, OTHER } from './events'

beforeEach(newDevice)
afterEach(() => vi.unstubAllGlobals())

const random = seededRandom('device')

describe('the device', () => {
  it('[D19] is the oldest one this browser has used and no open tab holds, else a new one', async () => {
    const database = await opened()
    const first = await claimIdentity(database, { claim: async () => true, random, at: 1 })
    expect(isDeviceId(first.device)).toBe(true)
    const again = await claimIdentity(database, { claim: async () => true, random, at: 2 })
    expect(again).toEqual(first)

    const second = await claimIdentity(database, { claim: async (device) => device !== first.device, random, at: 3 })
    expect(second.device).not.toBe(first.device)
    expect(second.ours).toEqual(new Set([first.device, second.device]))
    expect((await claimIdentity(database, { claim: async () => true, random, at: 4 })).device).toBe(first.device)
    expect(await value(database.devices())).toHaveLength(2)
  })

  it('[D20] is drawn anew where nothing can be read, kept or claimed', async () => {
    const database = await opened()
    database.close()
    const { device } = await claimIdentity(database, { claim: async () => false, random, at: 1 })
    expect(isDeviceId(device)).toBe(true)
    expect(drawDevice(random)).not.toBe(device)
  })

  it('[D21] owns what its sisters wrote, and nothing else', () => {
    const identity = { device: DEVICE, ours: new Set([DEVICE, 'c123456789']) }
    expect(asOwn(idAt(5, 'c123456789'), identity)).toBe(idAt(5, DEVICE))
    expect(asOwn(idAt(5, OTHER), identity)).toBe(idAt(5, OTHER))
    expect(asOwn('no id', identity)).toBe('no id')
  })
})
