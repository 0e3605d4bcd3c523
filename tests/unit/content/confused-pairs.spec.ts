import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileCase, compileWith, expectedOf, readWith, reportedOf, reports, withCase } from './fixtures'

/** A pair of the two facts of the base, and questions that touch both, one or none of its sides. */
const files = withCase('few-pair-questions', (root) => ({
  'glossary.yml': readFileSync(join(root, 'glossary.yml'), 'utf8'),
  'pairs.yml': readFileSync(join(root, 'pairs.yml'), 'utf8'),
}))
const question = withCase('valid', (root) => readFileSync(join(root, 'questions/secure/kiwi.md'), 'utf8'))
const copies = (count: number, text: string, name: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`questions/secure/${name}-${at}.md`, text]))

describe('confused pairs', () => {
  it('[C52] two terms, two sets of facts, a discriminating fact; everything else is an error at its line', () =>
    reports('confused-pairs'))
  it('[C53] its questions are those whose facts, their distractors’ included, touch both sides', () => {
    // Too few for a pair: read as far as it can be.
    const { material } = readWith({
      ...files,
      ...copies(1, question.replace('facts: [kiwi-port]', 'facts: [first-read-pays]'), 'one-side'),
      ...copies(1, question.replace('fact="first-read-pays"', 'fact="kiwi-port"'), 'both'),
    })
    expect(material.pairs).toEqual([
      {
        id: 'miss-or-kiwi',
        name: { en: 'Miss or kiwi', ko: '미스와 키위' },
        sides: [
          { term: 'cache-miss', facts: ['first-read-pays'] },
          { term: 'kiwi', facts: ['kiwi-port'] },
        ],
        difference: 'kiwi-port',
        questions: ['both-0', 'kiwi'],
      },
    ])
  })
  it('[C54] a pair with fewer than ten questions is an error', () => {
    reports('few-pair-questions')
    expect(compileCase('few-pair-questions').course).toBeNull()
    expect(reportedOf(compileWith({ ...files, ...copies(8, question, 'kiwi') }))).toEqual(
      expectedOf('few-pair-questions'),
    )
    expect(reportedOf(compileWith({ ...files, ...copies(9, question, 'kiwi') }))).toEqual([])
  })
})
