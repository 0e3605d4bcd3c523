/** (b) Slots and cluster mode against a redis-server that has all slots. */
import fc from 'fast-check'
import { bytesOf } from '../../lib/labs/bytes'
import { keySlot } from '../../lib/labs/key-slot'
import { connectRedis } from './resp'

const name = fc.string({ maxLength: 12, unit: 'grapheme' })
const braces = fc.stringMatching(/^[{}a-c]{0,9}$/)
const key = fc.oneof(
  name,
  braces,
  fc.tuple(name, name, name).map(([before, tag, after]) => `${before}{${tag}}${after}`),
)

export async function slots(port: number, count: number): Promise<number> {
  const client = await connectRedis(port)
  const keys = fc.sample(key, count).map(bytesOf)
  const replies = await client.ask(...keys.map((each) => ['CLUSTER', 'KEYSLOT', each]))
  client.close()
  keys.forEach((each, at) => {
    const reply = replies[at]
    const theirs = reply?.kind === 'integer' ? Number(reply.value) : null
    if (theirs !== keySlot(each)) throw new Error(`${JSON.stringify(each)}: engine ${keySlot(each)}, server ${theirs}`)
  })
  return replies.length
}

/** Gives a lone node of a cluster all slots, and waits until it serves them. */
export async function ownAllSlots(port: number): Promise<void> {
  const client = await connectRedis(port)
  await client.ask(['CLUSTER', 'ADDSLOTSRANGE', '0', '16383'])
  for (let time = 0; time < 500; time++) {
    const [info] = await client.ask(['CLUSTER', 'INFO'])
    if (info?.kind === 'bulk' && info.bytes.includes('cluster_state:ok')) return client.close()
    await new Promise((later) => setTimeout(later, 20))
  }
  throw new Error('the cluster does not serve its slots')
}
