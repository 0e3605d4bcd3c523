import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { assembleForm } from '@/lib/exam/assemble'
import { askLock } from '@/lib/store/lock'
import type { SeatState } from '@/lib/store/seats'
import type { RunningStore } from '@/lib/store/store'
import { blueprint, entryOf, letters, question, questionId } from '../exam/bank'
import { createBrowser, until } from './browser'
import { breakDisk, newDevice, onDisk } from './disk'
import { turn } from './timers'

beforeEach(newDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

type Browser = ReturnType<typeof createBrowser>

const questions = [...'pq'].map((id) => question(id))
const plan = blueprint({ questions: 2, minutes: 20, weights: { secure: 1 } })

async function start(tab: RunningStore): Promise<string> {
  const assembled = assembleForm({ blueprint: plan, bank: questions.map(entryOf), seed: 'seed' })
  if (!assembled.ok) throw new Error(assembled.error.kind)
  return tab.commands.startAttempt({ form: assembled.value.form, questions, language: 'ko' })
}

/** Lets tabs see that their acts are done: the seats they took for these are free. */
async function acted(...tabs: readonly ReturnType<Browser['tab']>[]): Promise<void> {
  for (const { timers } of tabs) timers.pass(0)
  await turn()
}

/** A screen at an attempt, and what it was told. */
async function sit(tab: RunningStore, attempt: string) {
  const told: SeatState[] = []
  const seat = tab.sit(attempt, (state) => told.push(state))
  await turn()
  return { ...seat, told }
}

const choose = (tab: RunningStore, attempt: string, option: string) =>
  tab.commands.changeAnswer(attempt, questionId('p'), letters(option))
const chosen = (tab: RunningStore, attempt: string) =>
  tab.getState().progress.attempts[attempt]?.answers[questionId('p')]

describe('an attempt in two tabs', () => {
  it('[D62] is written by one; what the other tries is no act, and it sees the first one write', async () => {
    const browser = createBrowser()
    const [one, two] = [await browser.loadedTab(), await browser.loadedTab()]
    const attempt = await start(one)
    const first = await sit(one, attempt)
    await until(two, ({ progress }) => progress.attempts[attempt] !== undefined)
    const second = await sit(two, attempt)
    expect([first.state(), second.state()]).toEqual(['here', 'elsewhere'])
    await choose(two, attempt, 'b')
    expect((await onDisk()).rows).toHaveLength(1)
    await choose(one, attempt, 'a')
    await until(two, () => chosen(two, attempt)?.[0] === 'a')
    // A card is nobody's alone.
    await two.commands.changeSetting('n', 1)
    expect((await onDisk()).rows).toHaveLength(3)
  })

  it('[D63] goes to the other tab when the first one leaves, or when it is taken over; both are told', async () => {
    const browser = createBrowser()
    const [one, two] = [await browser.loadedTab(), await browser.loadedTab()]
    const attempt = await start(one)
    const first = await sit(one, attempt)
    const second = await sit(two, attempt)
    second.takeOver()
    await turn()
    expect([first.state(), second.state()]).toEqual(['elsewhere', 'here'])
    await choose(one, attempt, 'a')
    await choose(two, attempt, 'b')
    expect((await onDisk()).rows).toMatchObject([{ kind: 'attempt-started' }, { chosen: ['b'] }])
    second.leave()
    await acted(one, two)
    expect(first.state()).toBe('here')
    expect(first.told).toEqual(['here', 'elsewhere', 'here'])
    const third = await sit(two, attempt)
    third.leave()
    first.leave()
    const fourth = await sit(two, attempt)
    expect(fourth.told).toEqual(['here'])
  })

  it('[D63] is free for the next screen after an act of a tab without one, be it done or refused', async () => {
    const browser = createBrowser()
    const [one, two] = [await browser.loadedTab(), await browser.loadedTab()]
    const attempt = await start(one)
    await until(two, ({ progress }) => progress.attempts[attempt] !== undefined)
    await choose(two, attempt, 'a')
    await acted(two)
    const first = await sit(one, attempt)
    expect(first.state()).toBe('here')
    await choose(two, attempt, 'b')
    await acted(two)
    first.leave()
    await turn()
    expect((await sit(await browser.loadedTab(), attempt)).state()).toBe('here')
    expect((await onDisk()).rows).toMatchObject([{ kind: 'attempt-started' }, { chosen: ['a'] }])
  })

  it('[D64] is ended by whoever ends it, and the other one knows; when the end is written the seat is free again', async () => {
    const browser = createBrowser()
    const [one, two] = [await browser.loadedTab(), await browser.loadedTab()]
    const attempt = await start(one)
    const first = await sit(one, attempt)
    await until(two, ({ progress }) => progress.attempts[attempt] !== undefined)
    const repair = breakDisk()
    const submission = two.commands.submitAttempt(attempt, 'candidate', plan.cut)
    await until(two, ({ status }) => status === 'failed')
    await acted(two)
    // Not written yet: the first tab, which cannot know, must not go on.
    expect(first.state()).toBe('elsewhere')
    repair()
    two.retry()
    await submission
    await until(one, ({ progress }) => progress.attempts[attempt]?.outcome.kind === 'submitted')
    await turn()
    expect(first.told).toEqual(['here', 'elsewhere', 'here'])
    await choose(one, attempt, 'a')
    expect(chosen(one, attempt)).toBeUndefined()
  })

  it.each([
    ['there are no locks', {}],
    ['none are allowed', { locks: { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) } }],
  ])('[D62] where %s, everybody writes', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator)
    const tab = await createBrowser().loadedTab({ lock: askLock })
    const attempt = await start(tab)
    const seat = await sit(tab, attempt)
    expect(seat.state()).toBe('here')
    await choose(tab, attempt, 'a')
    expect(chosen(tab, attempt)).toEqual(['a'])
  })
})
