import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTE } from '@/lib/core/time'
import { answerState, chooseOption, countAnswers, numberToChoose } from '@/lib/exam/choice'
import { CLOCK_RETURNS, WARNINGS, warningPassed } from '@/lib/exam/clock'
import { letters, optionId, question, questionId } from './bank'

describe('the clock', () => {
  it('[E13] warns once when a threshold is passed, with the lower one when both were', () => {
    expect(warningPassed(30 * MINUTE + 1, 30 * MINUTE)).toBe(30 * MINUTE)
    expect(warningPassed(30 * MINUTE, 30 * MINUTE - 1)).toBeNull()
    expect(warningPassed(40 * MINUTE, 4 * MINUTE)).toBe(5 * MINUTE)
    expect(warningPassed(20 * MINUTE, 19 * MINUTE)).toBeNull()
    expect(WARNINGS).toContain(CLOCK_RETURNS)
  })
})

describe('choosing', () => {
  it('[E14] one of one: another replaces it, the same again changes nothing', () => {
    expect(chooseOption([], optionId('a'), 1)).toEqual({ ok: true, value: ['a'] })
    expect(chooseOption(letters('a'), optionId('b'), 1)).toEqual({ ok: true, value: ['b'] })
    expect(chooseOption(letters('a'), optionId('a'), 1)).toEqual({ ok: true, value: ['a'] })
  })

  it('[E15] several: an option is added or taken back, never one beyond the number', () => {
    expect(chooseOption(letters('a'), optionId('c'), 2)).toEqual({ ok: true, value: ['a', 'c'] })
    expect(chooseOption(letters('ac'), optionId('a'), 2)).toEqual({ ok: true, value: ['c'] })
    expect(chooseOption(letters('ac'), optionId('d'), 2)).toEqual({ ok: false, error: { kind: 'full', choose: 2 } })
    const acts = fc.array(fc.constantFrom(...letters('abcdef')))
    fc.assert(
      fc.property(acts, fc.integer({ min: 1, max: 3 }), (options, choose) => {
        let chosen: ReturnType<typeof letters> = []
        for (const option of options) {
          const next = chooseOption(chosen, option, choose)
          if (next.ok) chosen = [...next.value]
        }
        expect(chosen.length).toBeLessThanOrEqual(choose)
        expect(new Set(chosen).size).toBe(chosen.length)
      }),
    )
  })

  it('[E16] counts answered, incomplete, open and flagged questions', () => {
    expect(numberToChoose(question('q', { keys: 'ac', letters: 'abcde' }))).toBe(2)
    expect(answerState(undefined, 1)).toBe('open')
    const paper = [...'pqr'].map((id) => ({ id: questionId(id), choose: 2 }))
    const answers = { [questionId('p')]: letters('ab'), [questionId('q')]: letters('a'), [questionId('r')]: [] }
    const flags = [questionId('r'), questionId('not-in-this-paper')]
    expect(countAnswers(paper, { answers, flags })).toEqual({ answered: 1, incomplete: 1, open: 1, flagged: 1 })
  })
})
