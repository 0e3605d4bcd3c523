import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessers } from '../../../../lib/content/compile/audit/guessers'
import { combinations, guess, hitProbability } from '../../../../lib/content/compile/audit/guessing'
import type { QuestionHalf } from '../../../../lib/content/compile/audit/half'
import { contentWords, countDigits, countNames, wordsOf } from '../../../../lib/content/compile/audit/words'
import { seededRandom, shuffled } from '../../../../lib/core/random'

/** A half whose options are given by their words; those that begin with * are keys. */
const half = (stem: string, ...options: readonly string[]): QuestionHalf => ({
  id: stem,
  family: stem,
  stem,
  stemContent: contentWords(stem, 'en'),
  options: options.map((option) => {
    const text = option.replace('*', '')
    return { correct: option.startsWith('*'), text, words: wordsOf(text, 'en'), content: contentWords(text, 'en') }
  }),
})
const named = (name: string) => {
  const guesser = guessers.find((one) => one.name === name)
  if (guesser === undefined) throw new Error(name)
  return guesser
}
const hitsOf = (name: string, question: QuestionHalf): number => guess(named(name), [question], 'en', 1.96).rate

describe('guessers', () => {
  it('[C61] a hit is certain, impossible, or shared among ties', () => {
    expect(hitProbability([3, 1, 1, 1], [true, false, false, false])).toBe(1)
    expect(hitProbability([3, 1, 1, 1], [false, true, false, false])).toBe(0)
    expect(hitProbability([1, 1, 1, 1], [false, true, false, false])).toBe(1 / 4)
    expect(hitProbability([2, 2, 1, 1], [false, true, false, false])).toBe(1 / 2)
    expect(hitProbability([5, 2, 2, 2, 1], [true, true, false, false, false])).toBe(1 / 3)
    expect(hitProbability([5, 2, 2, 2, 1], [false, true, true, false, false])).toBe(0)
  })
  it('[C61] it is the share of draws that take exactly the keys', () => {
    const question = fc.integer({ min: 4, max: 6 }).chain((n) =>
      fc.record({
        scores: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }),
        keys: fc.integer({ min: 1, max: 3 }),
      }),
    )
    fc.assert(
      fc.property(question, fc.string(), ({ scores, keys }, seed) => {
        const correct = shuffled(
          scores.map((_, at) => at < keys),
          seededRandom(seed),
        )
        // Every order of the options, sorted by score alone: the first `keys` are taken.
        const orders = (rest: readonly number[]): number[][] =>
          rest.length === 0
            ? [[]]
            : rest.flatMap((at) => orders(rest.filter((other) => other !== at)).map((tail) => [at, ...tail]))
        const all = orders(scores.map((_, at) => at))
        const hits = all.filter((order) =>
          order
            .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
            .slice(0, keys)
            .every((at) => correct[at] === true),
        )
        expect(hitProbability(scores, correct)).toBeCloseTo(hits.length / all.length, 9)
      }),
      { numRuns: 40 },
    )
  })
  it('[C61] blind chance is 1 ÷ C(n, k), and the error z · √(Σ p(1 − p)) ÷ n', () => {
    expect([combinations(4, 1), combinations(5, 2), combinations(6, 3)]).toEqual([4, 10, 20])
    const bank = [half('q', 'a', 'b', '*c', 'd'), half('r', '*a', '*b', 'c', 'd', 'e')]
    const { chance, error } = guess(named('most digits'), bank, 'en', 1.96)
    expect(chance).toBeCloseTo((1 / 4 + 1 / 10) / 2, 12)
    expect(error).toBeCloseTo((1.96 * Math.sqrt(3 / 16 + 9 / 100)) / 2, 12)
    const alike = Array.from({ length: 100 }, () => half('q', 'a', 'b', '*c', 'd'))
    expect(guess(named('most digits'), alike, 'en', 1.96).error).toBeCloseTo(1.96 * Math.sqrt(0.1875 / 100), 12)
  })
  it('[C61] each guesser follows its habit', () => {
    expect(hitsOf('longest', half('s', 'aa', '*aaaa', 'a', 'aaa'))).toBe(1)
    expect(hitsOf('shortest', half('s', 'aa', 'aaaa', '*a', 'aaa'))).toBe(1)
    const stem = 'The shop sells ripe plums.'
    expect(hitsOf('words of the stem', half(stem, 'The pears', '*Ripe pears', 'The figs', 'Green nuts'))).toBe(1)
    const alike = ['*red plums here', 'red plums there', 'red figs here', 'green nuts']
    expect(hitsOf('most like its siblings', half('s', ...alike))).toBe(1)
    expect(hitsOf('least like its siblings', half('s', ...alike))).toBe(0)
    expect(hitsOf('most digits', half('s', '*port 6379', 'port 22', 'port 80', 'none'))).toBe(1)
    expect(hitsOf('most names', half('s', 'Use a cache', '*Use RDS', 'Use a table', 'Use a queue'))).toBe(1)
  })
  it('[C61] what all options share is no clue', () => {
    for (const { name } of guessers)
      expect(hitsOf(name, half('x', '*one', 'two', 'six', 'ten')), name).toBeCloseTo(1 / 4)
  })
})

describe('words', () => {
  it('[C61] English loses empty words and plural s, Korean one particle a word', () => {
    expect([...contentWords('The nodes of a Multi-AZ cluster, not the class.', 'en')]).toEqual([
      'node',
      'multi-az',
      'cluster',
      'class',
    ])
    expect([...contentWords('클러스터를 Redis는 두 영역에 둡니다.', 'ko')]).toEqual([
      '클러스터',
      'redis',
      '영역',
      '둡니다',
    ])
  })
  it('[C61] names are capitals that begin no sentence, or Latin words in Korean; digits are counted one by one', () => {
    expect(countNames('Use Multi-AZ. Then ask Redis on RDS.', 'en')).toBe(3)
    expect(countNames('Redis에서 Multi-AZ를 켭니다.', 'ko')).toBe(2)
    expect(countDigits('6379 and 22')).toBe(6)
  })
})
