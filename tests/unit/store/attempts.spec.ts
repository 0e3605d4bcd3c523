import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MINUTE } from '@/lib/core/time'
import { assembleForm } from '@/lib/exam/assemble'
import type { RunningStore } from '@/lib/store/store'
import { blueprint, entryOf, letters, optionId, question, questionId } from '../exam/bank'
import { createBrowser, NOON, until } from './browser'
import { breakDisk, newDevice, onDisk } from './disk'

beforeEach(newDevice)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const questions = [...'pqrs'].map((id) => question(id))
const plan = blueprint({ questions: 4, minutes: 20, weights: { secure: 1 } })

function form() {
  const result = assembleForm({ blueprint: plan, bank: questions.map(entryOf), seed: 'seed' })
  if (!result.ok) throw new Error(result.error.kind)
  return result.value.form
}

const start = (store: RunningStore) => store.commands.startAttempt({ form: form(), questions, language: 'ko' })
const sitting = (store: RunningStore, attempt: string) => store.getState().progress.attempts[attempt]

describe('an attempt', () => {
  it('[D38] starts with its paper in one commit, and the paper is there after a restart', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    const repair = breakDisk()
    // A full disk keeps nobody from sitting an exam; it is told, and nothing is half written.
    const shown = await start(tab)
    expect(sitting(tab, shown)).toMatchObject({ form: form() })
    expect(tab.getState()).toMatchObject({ status: 'failed', unsaved: 1 })
    expect((await onDisk()).rows).toEqual([])
    repair()
    browser.quit(tab)

    const second = await browser.loadedTab()
    expect(second.getState().progress.attempts).toEqual({})
    const attempt = await start(second)
    expect(sitting(second, attempt)).toMatchObject({ form: form(), startedAt: NOON, language: 'ko' })
    expect(await second.paper(attempt)).toEqual(questions)
    browser.quit(second)

    const third = await browser.loadedTab()
    expect(sitting(third, attempt)).toEqual(sitting(second, attempt))
    expect(await third.paper(attempt)).toEqual(questions)
    expect(await third.paper('another')).toBeNull()
  })

  it('[D39] keeps every act of the room', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    const { commands } = tab
    const attempt = await start(tab)
    const [p, q] = [questionId('p'), questionId('q')]
    await commands.visitQuestion(attempt, p)
    await commands.changeAnswer(attempt, p, letters('b'))
    await commands.strikeOption(attempt, p, optionId('c'), true)
    await commands.flagQuestion(attempt, q, true)
    await commands.switchLanguage(attempt, p, 'en')
    const seen = sitting(tab, attempt)
    expect(seen).toMatchObject({ answers: { p: ['b'] }, struck: { p: ['c'] }, flags: ['q'], language: 'en' })
    browser.quit(tab)
    expect(sitting(await browser.loadedTab(), attempt)).toEqual(seen)
  })

  it('[D40] is scored and submitted once, with an answer for each question answered, in one commit', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    const attempt = await start(tab)
    await tab.commands.visitQuestion(attempt, questionId('p'))
    await tab.commands.changeAnswer(attempt, questionId('p'), letters('a'))
    browser.at += MINUTE
    await tab.commands.visitQuestion(attempt, questionId('q'))
    await tab.commands.changeAnswer(attempt, questionId('q'), letters('b'))
    browser.at += 30 * MINUTE

    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const submit = () => tab.commands.submitAttempt(attempt, 'time', plan.cut)
    await Promise.all([submit(), submit()])
    await submit()
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1)

    const shown = { correct: 1, scored: 4, scaled: 315 }
    expect(sitting(tab, attempt)?.outcome).toEqual({
      kind: 'submitted',
      at: browser.at,
      cause: 'time',
      shown,
      right: ['p'],
    })
    const { events } = await onDisk()
    const answered = (id: string, chosen: string, ms: number) => {
      const { options, revision } = form().questions.find((one) => one.question === id) ?? { options: [], revision: '' }
      const act = { kind: 'question-answered', where: 'form', attempt, language: 'ko', options, revision }
      return { ...act, question: id, chosen: letters(chosen), ms }
    }
    const written = events.slice(-3)
    expect(written.find((event) => 'question' in event && event.question === 'p')).toMatchObject(
      answered('p', 'a', MINUTE),
    )
    // The time on the last question ends with the paper's own 20 minutes.
    expect(written.find((event) => 'question' in event && event.question === 'q')).toMatchObject(
      answered('q', 'b', 19 * MINUTE),
    )
    expect(written.at(-1)).toMatchObject({ kind: 'attempt-submitted', attempt, cause: 'time', shown })
  })

  it('[D41] is submitted once though two tabs submit it, and both show the same', async () => {
    const browser = createBrowser()
    const [one, two] = [await browser.loadedTab(), await browser.loadedTab()]
    const attempt = await start(one)
    await one.commands.changeAnswer(attempt, questionId('p'), letters('a'))
    await until(two, ({ progress }) => progress.attempts[attempt]?.answers[questionId('p')] !== undefined)
    await Promise.all([one, two].map((tab) => tab.commands.submitAttempt(attempt, 'time', plan.cut)))
    const { progress } = await onDisk()
    await Promise.all([one, two].map((tab) => until(tab, (state) => state.progress.events === progress.events)))
    expect(one.getState().progress).toEqual(progress)
    expect(two.getState().progress).toEqual(progress)
    expect(progress.answers[questionId('p')]?.times).toBe(1)
  })

  it('[D76] reads its clock into every act, goes by ticks when the device’s clock is set back, and is over at its limit', async () => {
    const browser = createBrowser()
    let ticks = 0
    const tab = await browser.loadedTab({ ticks: () => ticks })
    const attempt = await start(tab)
    const pass = (ms: number) => {
      browser.at += ms
      ticks += ms
    }
    const clock = () => {
      const now = sitting(tab, attempt)
      return now && tab.clock(now)
    }
    pass(5 * MINUTE)
    await tab.commands.enterRoom(attempt, questionId('p'))
    browser.at -= 60 * MINUTE
    pass(MINUTE)
    await tab.commands.flagQuestion(attempt, questionId('p'), true)
    expect(sitting(tab, attempt)?.clock).toEqual({ at: browser.at, ms: 6 * MINUTE })
    pass(13 * MINUTE)
    expect(clock()).toBe(19 * MINUTE)
    await tab.commands.changeAnswer(attempt, questionId('p'), letters('a'), 'unsure')
    pass(MINUTE)
    await tab.commands.changeAnswer(attempt, questionId('p'), letters('b'))
    expect(sitting(tab, attempt)).toMatchObject({ answers: { p: ['a'] }, confidence: { p: 'unsure' } })
    const { events } = await onDisk()
    expect(events.map((event) => 'clock' in event && event.clock)).toEqual([false, 5 * MINUTE, 6 * MINUTE, 19 * MINUTE])
  })

  it('[D77] in study mode an answer is recorded when it is explained, once, and not again at the end', async () => {
    const tab = await createBrowser().loadedTab()
    const { commands } = tab
    const attempt = await commands.startAttempt({ form: { ...form(), minutes: null }, questions, language: 'ko' })
    const explain = (id: string) => commands.explainQuestion(attempt, question(id))
    await explain('p')
    await commands.changeAnswer(attempt, questionId('p'), letters('a'), 'sure')
    await Promise.all([explain('p'), explain('p')])
    await explain('p')
    await commands.changeAnswer(attempt, questionId('q'), letters('b'))
    await commands.submitAttempt(attempt, 'candidate', plan.cut)
    const answered = (await onDisk()).events.filter(({ kind }) => kind === 'question-answered')
    expect(answered).toMatchObject([{ question: 'p', where: 'drill', attempt, correct: true, confidence: 'sure' }])
    const outside = await start(tab)
    await commands.changeAnswer(outside, questionId('p'), letters('a'))
    await commands.explainQuestion(outside, question('p'))
    expect(sitting(tab, outside)?.explained).toEqual([])
  })

  it('[D78] gives its own events in order, from disk, from what waits, and from memory', async () => {
    const browser = createBrowser()
    const tab = await browser.loadedTab()
    const { commands } = tab
    const [attempt, other] = [await start(tab), await start(tab)]
    await commands.enterRoom(attempt, questionId('p'))
    await commands.enterRoom(other, questionId('p'))
    await commands.highlightText(attempt, questionId('p'), 'ko', [[0, 3]])
    const kinds = async (store: RunningStore, id: string) => {
      const found = sitting(store, id)
      return found && (await store.eventsOf(found))?.map(({ kind }) => kind)
    }
    const expected = ['attempt-started', 'question-visited', 'text-highlighted']
    expect(await kinds(tab, attempt)).toEqual(expected)
    expect(await kinds(await browser.loadedTab(), attempt)).toEqual(expected)
    breakDisk()
    void commands.flagQuestion(attempt, questionId('p'), true)
    await until(tab, ({ status }) => status === 'failed')
    expect(await kinds(tab, attempt)).toEqual([...expected, 'question-flagged'])

    vi.stubGlobal('indexedDB', undefined)
    const memory = await createBrowser().loadedTab()
    const third = await start(memory)
    await memory.commands.enterRoom(third, questionId('p'))
    expect(await kinds(memory, third)).toEqual(['attempt-started', 'question-visited'])
  })

  it('[D79] a reason for a miss is kept with the submitted paper', async () => {
    const tab = await createBrowser().loadedTab()
    const attempt = await start(tab)
    await tab.commands.submitAttempt(attempt, 'candidate', plan.cut)
    await tab.commands.explainMiss(attempt, questionId('p'), 'confused')
    expect(sitting(tab, attempt)?.causes).toEqual({ p: 'confused' })
  })

  it('[D42] takes no act after its end', async () => {
    const tab = await createBrowser().loadedTab()
    const attempt = await start(tab)
    await tab.commands.abandonAttempt(attempt)
    const { rows } = await onDisk()
    await tab.commands.changeAnswer(attempt, questionId('p'), letters('a'))
    await tab.commands.submitAttempt(attempt, 'candidate', plan.cut)
    await tab.commands.abandonAttempt('never started')
    expect((await onDisk()).rows).toEqual(rows)
    expect(sitting(tab, attempt)?.outcome).toEqual({ kind: 'abandoned', at: NOON })
  })

  it('[D43] works in memory too, paper and score and all', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const tab = await createBrowser().loadedTab()
    const attempt = await start(tab)
    expect(await tab.paper(attempt)).toEqual(questions)
    await tab.commands.submitAttempt(attempt, 'candidate', plan.cut)
    expect(sitting(tab, attempt)?.outcome).toMatchObject({
      kind: 'submitted',
      shown: { correct: 0, scored: 4, scaled: 100 },
    })
  })

  it('[D44] answers outside an exam are recorded with what was shown', async () => {
    const tab = await createBrowser().loadedTab()
    const shown = { options: letters('dcba'), chosen: letters('b'), where: 'lesson', ms: 900, language: 'en' } as const
    await tab.commands.answerQuestion({ question: question('p'), ...shown })
    expect((await onDisk()).rows).toMatchObject([
      { kind: 'question-answered', question: 'p', revision: 'p-r1', ...shown },
    ])
  })
})
