import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '@/lib/content/types'
import { seededRandom, shuffled } from '@/lib/core/random'
import type { Answers, FormQuestion } from '@/lib/exam/form'
import { missedFacts } from '@/lib/exam/missed'
import { judge, scorePaper } from '@/lib/exam/score'
import { letters, question, questionId } from './bank'

const formOf = (paper: readonly Question[], unscored: readonly string[] = []): { questions: FormQuestion[] } => ({
  questions: paper.map((one) => ({
    question: one.id,
    revision: one.revision,
    options: one.options.map((option) => option.id),
    scored: !unscored.includes(one.id),
  })),
})

const answersOf = (chosen: Record<string, string>): Answers =>
  Object.fromEntries(Object.entries(chosen).map(([id, text]) => [questionId(id), letters(text)]))

describe('scorePaper', () => {
  it('[E17] is all or nothing: exactly the right options, no partial credit, open is not right', () => {
    const two = question('q', { keys: 'ac', letters: 'abcde' })
    expect(judge(two, letters('ca'))).toBe('correct')
    for (const chosen of ['a', 'ab', 'acd', 'bd']) expect(judge(two, letters(chosen))).toBe('wrong')
    expect(judge(two, [])).toBe('open')
    const score = scorePaper(formOf([two]), [two], {})
    expect(score).toMatchObject({ correct: 0, scored: 1, questions: [{ outcome: 'open', chosen: [] }] })
  })

  it('[E18] totals count scored questions only, and the domains add up to them', () => {
    const paper = [
      question('p', { domain: 'secure' }),
      question('q', { domain: 'cost' }),
      question('r', { domain: 'cost' }),
      question('s', { domain: 'cost' }),
    ]
    const score = scorePaper(formOf(paper, ['r']), paper, answersOf({ p: 'a', q: 'b', r: 'a' }))
    expect(score).toMatchObject({ correct: 1, scored: 3, missing: [] })
    expect(score.domains).toEqual([
      { domain: 'cost', correct: 0, scored: 2, total: 3 },
      { domain: 'secure', correct: 1, scored: 1, total: 1 },
    ])
    expect(score.questions.map((one) => one.outcome)).toEqual(['correct', 'wrong', 'correct', 'open'])
  })

  it('[E19] does not change under permutation of options or questions, shown or chosen', () => {
    const sheet = fc.array(
      fc.record({ keys: fc.subarray([...'abcde'], { minLength: 1, maxLength: 3 }), chosen: fc.subarray([...'abcde']) }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(sheet, fc.string(), (rows, seed) => {
        const random = seededRandom(seed)
        const paper = rows.map((row, index) =>
          question(`q${index}`, { keys: row.keys.join(''), letters: 'abcde', domain: index % 2 ? 'cost' : 'secure' }),
        )
        const answers = answersOf(Object.fromEntries(rows.map((row, index) => [`q${index}`, row.chosen.join('')])))
        const before = scorePaper(formOf(paper), paper, answers)

        const mixed = shuffled(paper, random).map((one) => ({ ...one, options: shuffled(one.options, random) }))
        const turned = Object.fromEntries(paper.map((one) => [one.id, shuffled(answers[one.id] ?? [], random)]))
        const after = scorePaper(formOf(shuffled(mixed, random)), mixed, turned)
        expect([after.correct, after.scored, after.domains]).toEqual([before.correct, before.scored, before.domains])
        const outcomes = (score: typeof before) => new Map(score.questions.map((one) => [one.question, one.outcome]))
        expect(outcomes(after)).toEqual(outcomes(before))
      }),
    )
  })

  it('[E20] a question whose text is not there is named and counts nowhere', () => {
    const paper = [question('p'), question('q')]
    const score = scorePaper(formOf(paper), paper.slice(0, 1), answersOf({ p: 'a', q: 'a' }))
    expect(score).toMatchObject({ correct: 1, scored: 1, missing: ['q'] })
  })
})

describe('missedFacts', () => {
  it('[E21] calls back the facts behind wrong choices, else the question’s own; each once, in the order of the paper', () => {
    const paper = [
      question('p', { facts: ['own-p'] }),
      question('q', { facts: ['own-q', 'p-b', 'own-p'] }),
      question('r', { facts: ['own-r'] }),
      question('s', { keys: 'ac', letters: 'abcde', facts: ['own-s'] }),
    ]
    const answers = answersOf({ p: 'b', r: 'a', s: 'a' })
    const score = scorePaper(formOf(paper, ['p']), paper, answers)
    expect(missedFacts(score.questions, paper)).toEqual(['p-b', 'own-q', 'own-p', 'own-s'])
  })
})
