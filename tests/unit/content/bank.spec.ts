import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../../lib/content/compile/apportion'
import { countCourse, formatCounts } from '../../../lib/content/compile/counts'
import { compileCase, compileWith, courseOf, withCase } from './fixtures'

const PATH = 'questions/resilient/first.md'
const source = withCase('valid', (root) => readFileSync(join(root, PATH), 'utf8'))
const revisionOf = (text: string): string | undefined =>
  courseOf(compileWith({ [PATH]: text })).questions.find(({ id }) => id === 'first')?.revision

describe('revision', () => {
  it('[C41] changes with anything a learner sees', () => {
    const before = revisionOf(source)
    for (const [from, to] of [
      ['Who waits longest?', 'Who waits least?'],
      ['누가 가장 오래', '누가 제일 오래'],
      ['#nobody', '#no-one'],
      ['Nobody.', 'No one.'],
      ['누군가는 기다립니다', '누군가 기다립니다'],
    ] as const)
      expect(revisionOf(source.replace(from, to)), from).not.toBe(before)
  })
  it('[C41] stays when only line ends, facts or sorting marks change', () => {
    const before = revisionOf(source)
    expect(revisionOf(source.replace('Who waits longest?', 'Who waits\nlongest?'))).toBe(before)
    expect(
      revisionOf(source.replace('difficulty: 1', 'difficulty: 2').replace('family: waiting', 'family: queue')),
    ).toBe(before)
    expect(revisionOf(source.replace('fact="first-read-pays"', 'fact="kiwi-port"'))).toBe(before)
  })
})

describe('apportionment', () => {
  it('[C44] gives seats by largest remainder, the earlier weight first', () => {
    expect(apportion(65, [30, 26, 24, 20])).toEqual([19, 17, 16, 13])
    expect(apportion(10, [30, 26, 24, 20])).toEqual([3, 3, 2, 2])
    expect(apportion(1, [1, 1])).toEqual([1, 0])
    expect(apportion(3, [])).toEqual([])
  })
  it('[C44] gives every seat, and no weight a whole seat more or less than its share', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.nat(200), weights, (seats, shares) => {
        const given = apportion(seats, shares)
        const total = shares.reduce((sum, share) => sum + share, 0)
        expect(given.reduce((sum, seat) => sum + seat, 0)).toBe(seats)
        for (const [index, seat] of given.entries())
          expect(Math.abs(seat - (seats * (shares[index] ?? 0)) / total)).toBeLessThan(1)
      }),
    )
  })
})

describe('counts', () => {
  it('[C50] counts lessons, facts, cards by kind and questions by domain, use, kind and difficulty', () => {
    const counts = countCourse(courseOf(compileCase('valid')))
    expect(counts).toEqual({
      lessons: 2,
      minutes: 2,
      facts: 2,
      terms: 1,
      diagrams: 1,
      cards: { all: 3, basic: 2, reverse: 0, cloze: 0, typed: 1 },
      questions: [
        { domain: 'resilient', use: 'check', kind: 'single', difficulty: 1, count: 1 },
        { domain: 'resilient', use: 'form', kind: 'single', difficulty: 1, count: 1 },
        { domain: 'secure', use: 'form', kind: 'single', difficulty: 1, count: 1 },
      ],
    })
    expect(formatCounts(counts)).toMatch(/questions, all +3$/)
  })
})
