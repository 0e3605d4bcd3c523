import { afterEach, expect, it, vi } from 'vitest'
import type { Answer } from '@/components/plan/answers'
import { askPlanner } from '@/components/plan/ask-planner'
import { compileCourse } from '@/lib/content/compile/compile'
import { situationOf } from '@/lib/progress/situation'
import { emptyProgress } from '@/lib/progress/state'

const cards = (compileCourse('content').course?.cards ?? []).slice(0, 60)
const now = { at: Date.UTC(2026, 10, 21, 3), offset: 540 }
const plan = { examDay: '2026-11-24', minutes: 5, retention: 0.9 }
const situation = situationOf(cards, { ...emptyProgress, plan }, now)

/** A worker that does nothing until the test lets it fail. */
class Broken extends EventTarget {
  static latest: Broken | null = null
  asked: unknown[] = []
  terminated = false
  constructor() {
    super()
    Broken.latest = this
  }
  postMessage(data: unknown): void {
    this.asked.push(data)
  }
  terminate(): void {
    this.terminated = true
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('[N31] the plan is worked out beside the page; where no worker loads, on it, part by part in tasks of their own', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', Broken)
  const answers: Answer[] = []
  askPlanner(situation, (answer) => answers.push(answer))
  const worker = Broken.latest
  expect(worker?.asked).toEqual([situation])
  // What is asked can be sent: nothing in it but plain data.
  expect(structuredClone(situation)).toEqual(situation)
  worker?.dispatchEvent(new Event('error'))
  expect(worker?.terminated).toBe(true)
  expect(answers).toEqual([])
  for (const kinds of [
    ['plan'],
    ['plan', 'forecast'],
    ['plan', 'forecast', 'costs'],
    ['plan', 'forecast', 'costs', 'needed'],
  ]) {
    await vi.advanceTimersToNextTimerAsync()
    expect(answers.map(({ kind }) => kind)).toEqual(kinds)
  }
})

it('[N31] what nobody waits for any more is not worked out', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', Broken)
  const answers: Answer[] = []
  const stop = askPlanner(situation, (answer) => answers.push(answer))
  stop()
  expect(Broken.latest?.terminated).toBe(true)
  const stopSecond = askPlanner(situation, (answer) => answers.push(answer))
  Broken.latest?.dispatchEvent(new Event('error'))
  await vi.advanceTimersToNextTimerAsync()
  stopSecond()
  await vi.runAllTimersAsync()
  expect(answers.map(({ kind }) => kind)).toEqual(['plan'])
})
