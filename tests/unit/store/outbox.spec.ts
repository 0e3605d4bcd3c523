import { describe, expect, it, vi } from 'vitest'
import { err, ok } from '@/lib/core/result'
import { BACK_OFF } from '@/lib/store/later'
import type { Stored } from '@/lib/store/operations'
import { createOutbox, PATIENCE } from '@/lib/store/outbox'
import type { Entry } from '@/lib/store/schema'
import { reviewed } from './events'
import { createTimers } from './timers'

const entry = (ms: number): Entry => ({ events: [reviewed(ms)] })
const full = err({ kind: 'quota', message: 'full' } as const)

/** Nothing here waits for more than promises that are settled already. */
const microtasks = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

function setUp() {
  const timers = createTimers()
  const writes: { entry: Entry; answer: (result: Awaited<Stored<void>>) => void }[] = []
  const said: string[] = []
  const outbox = createOutbox({
    write: (one) => new Promise((answer) => writes.push({ entry: one, answer })),
    later: timers.later,
    onCommit: (one) => said.push(`commit ${one.events[0]?.at}`),
    onChange: () => said.push(outbox.state()),
  })
  /** Answers the write in hand and waits for what that sets off. */
  const answer = async (result: Awaited<Stored<void>>) => {
    writes.at(-1)?.answer(result)
    await microtasks()
  }
  return { outbox, timers, writes, said, answer }
}

describe('the outbox', () => {
  it('[D15] writes one act at a time, in order, and resolves each after its own commit', async () => {
    const { outbox, writes, answer } = setUp()
    const done: number[] = []
    const acts = [1, 2].map((ms) => outbox.put(entry(ms)).then(() => done.push(ms)))
    expect(writes.map((write) => write.entry)).toEqual([entry(1)])
    expect(outbox.waiting()).toEqual([entry(1), entry(2)])
    await answer(ok(undefined))
    expect(done).toEqual([1])
    expect(writes).toHaveLength(2)
    await answer(ok(undefined))
    await Promise.all(acts)
    expect(outbox.waiting()).toEqual([])
  })

  it('[D16] says late after 100 ms without a commit, and idle when all is written', async () => {
    const { outbox, timers, said, answer } = setUp()
    void outbox.put(entry(1))
    timers.pass(PATIENCE - 1)
    expect(outbox.state()).toBe('idle')
    timers.pass(1)
    expect(outbox.state()).toBe('late')
    await answer(ok(undefined))
    expect(said).toEqual(['late', `commit ${entry(1).events[0]?.at}`, 'idle'])
    void outbox.put(entry(2))
    await answer(ok(undefined))
    timers.pass(PATIENCE)
    expect(outbox.state()).toBe('idle')
  })

  it('[D17] keeps what cannot be written, tries again with growing pauses, and recovers', async () => {
    const { outbox, timers, writes, answer } = setUp()
    const done = vi.fn()
    void outbox.put(entry(1)).then(done)
    for (const pause of [...BACK_OFF, BACK_OFF.at(-1) ?? 0]) {
      await answer(full)
      expect(outbox.state()).toBe('failed')
      const before = writes.length
      timers.pass(pause - 1)
      await answer(full)
      expect(writes).toHaveLength(before)
      timers.pass(1)
      await microtasks()
      expect(writes).toHaveLength(before + 1)
    }
    void outbox.put(entry(2))
    expect(outbox.waiting()).toEqual([entry(1), entry(2)])
    expect(done).not.toHaveBeenCalled()
    await answer(ok(undefined))
    expect(done).toHaveBeenCalledOnce()
    await answer(ok(undefined))
    expect(outbox.state()).toBe('idle')
  })
})
