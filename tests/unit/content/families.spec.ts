import { describe, expect, it } from 'vitest'
import { templates } from '../../../lib/content/templates'
import type { Question } from '../../../lib/content/types'
import { compileWith, courseOf, reports } from './fixtures'

const mistakes = templates.get('hit-rate-for-latency')?.mistakes ?? []
const family = (seeds: string, last = 'first-read-pays'): string =>
  [
    'template: hit-rate-for-latency',
    `seeds: ${seeds}`,
    'domain: secure',
    'task: "1.1"',
    'facts: [kiwi-port]',
    'difficulty: 3',
    'use: form',
    'mistakes:',
    ...mistakes.map((mistake) => `  ${mistake}: ${last}`),
  ].join('\n')
const questionsOf = (yaml: string): readonly Question[] =>
  courseOf(compileWith({ 'families/latency.yml': yaml })).questions.filter((question) => question.family === 'latency')

describe('numeric families', () => {
  it('[C55] every seed becomes an ordinary question, named by family and seed', () => {
    const questions = questionsOf(family('[4, 2]'))
    expect(questions.map(({ id }) => id)).toEqual(['latency-4', 'latency-2'])
    for (const question of questions) {
      expect(question).toMatchObject({
        domain: 'secure',
        task: '1.1',
        facts: ['kiwi-port'],
        difficulty: 3,
        use: 'form',
      })
      expect(question.options.map(({ correct, fact }) => fact !== null || correct)).toEqual([true, true, true, true])
      expect(question.options.filter(({ correct }) => correct)).toMatchObject([{ fact: null }])
      expect(question.revision).toHaveLength(11)
    }
  })
  it('[C55] a seed keeps its question whatever stands beside it, and its revision is blind to sorting marks', () => {
    const [four] = questionsOf(family('[4, 2]'))
    const [, again] = questionsOf(family('[1, 4]'))
    expect(again).toEqual(four)
    const [other] = questionsOf(family('[4]', 'kiwi-port'))
    expect(other?.revision).toBe(four?.revision)
    expect(other?.options.map(({ fact }) => fact)).not.toEqual(four?.options.map(({ fact }) => fact))
  })
  it('[C56] an unknown template, a mistake without fact or unknown, and a seed used twice are errors', () =>
    reports('family-without-template', 'bad-family'))
})
