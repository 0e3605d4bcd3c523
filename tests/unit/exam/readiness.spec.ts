import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '@/lib/core/time'
import { betaShareBelow, logBeta } from '@/lib/exam/beta'
import { foretell } from '@/lib/exam/posterior'
import {
  type DomainRecall,
  ENOUGH,
  type FirstSight,
  HALF_LIFE,
  type Known,
  type Outlook,
  passProbability,
  readiness,
} from '@/lib/exam/readiness'
import { blueprint, domainId } from './bank'

const NOW = Date.UTC(2026, 0, 1)
const full = blueprint({ questions: 65, unscored: 15 })
const domains = full.domains.map(({ id }) => id)
const NONE = {}

/** `rights[i]` right answers of `counts[i]` in the i-th domain, given so long ago. */
const given = (rights: readonly number[], counts: readonly number[], age = 0): FirstSight[] =>
  domains.flatMap((domain, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, number) => ({
      domain,
      correct: number < (rights[index] ?? 0),
      at: NOW - age,
    })),
  )

const ask = (answers: readonly FirstSight[], recall: Readonly<Record<string, DomainRecall>> = NONE) =>
  readiness({ answers, recall, blueprint: full, now: NOW })

function known(outlook: Outlook | undefined): Known {
  if (outlook?.kind !== 'known') throw new Error(`not known: ${JSON.stringify(outlook)}`)
  return outlook
}

const all = ({ overall, domains: rows }: ReturnType<typeof ask>): readonly Known[] =>
  [overall, ...rows.map(({ outlook }) => outlook)].map(known)

const chances = (outlook: ReturnType<typeof ask>): readonly number[] =>
  all(outlook).map(({ probability }) => probability)

const counts = [8, 7, 6, 5]
const rights = fc.tuple(fc.nat(8), fc.nat(7), fc.nat(6), fc.nat(5))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const recallOf = (mean: number, cards = 40): Record<string, DomainRecall> =>
  Object.fromEntries(domains.map((domain) => [domain, { mean, cards, of: 50 }]))

describe('readiness', () => {
  it('[E41] says nothing before fifteen answers and three in each domain count, but how many more would do', () => {
    expect(ask([]).overall).toEqual({ kind: 'not-enough', more: ENOUGH.overall })
    expect(ask(given([1, 1, 1, 1], [3, 3, 3, 3])).overall).toEqual({ kind: 'not-enough', more: 3 })
    expect(ask(given([1, 1, 1, 1], [3, 3, 3, 3])).domains[0]?.outlook).toEqual({ kind: 'not-enough', more: 3 })
    const lopsided = ask(given([9, 9, 1, 0], [20, 20, 2, 0]))
    expect(lopsided.overall).toEqual({ kind: 'not-enough', more: 4 })
    expect(lopsided.domains.map(({ outlook }) => (outlook.kind === 'known' ? 0 : outlook.more))).toEqual([0, 0, 1, 3])
    expect(ask(given([1, 1, 1, 1], [6, 3, 3, 3])).overall.kind).toBe('known')
    // However much the cards say: they are no exam questions.
    expect(ask([], recallOf(1, 50)).overall).toEqual({ kind: 'not-enough', more: ENOUGH.overall })
  })

  it('[E42] a right answer more, or one in place of a wrong one, never lowers it, in any domain', () => {
    fc.assert(
      fc.property(rights, fc.nat(3), (correct, index) => {
        const before = chances(ask(given(correct, counts)))
        const better = correct.map((right, at) => (at === index ? Math.min(right + 1, counts[at] ?? 0) : right))
        const more = [
          ...given(correct, counts),
          ...domains.slice(index, index + 1).map((domain) => ({ domain, correct: true, at: NOW })),
        ]
        for (const after of [chances(ask(given(better, counts))), chances(ask(more))])
          after.forEach((chance, at) => {
            expect(chance).toBeGreaterThanOrEqual((before[at] ?? 0) - 1e-12)
          })
      }),
    )
  })

  it('[E43] rises with recall; cards never studied say nothing', () => {
    fc.assert(
      fc.property(rights, share, share, (correct, one, other) => {
        const answers = given(correct, counts)
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((mean) =>
          chances(ask(answers, recallOf(mean))),
        )
        high?.forEach((chance, index) => {
          expect(chance).toBeGreaterThanOrEqual((low?.[index] ?? 0) - 1e-12)
        })
        expect(ask(answers, recallOf(0, 0))).toEqual(ask(answers))
      }),
    )
    const answers = given([6, 5, 4, 3], counts)
    expect(known(ask(answers, recallOf(1, 50)).overall).probability).toBeGreaterThan(
      known(ask(answers, recallOf(0, 50)).overall).probability + 0.05,
    )
  })

  it('[E44] probabilities and their intervals lie in 0–1, the interval holds the probability, and answers narrow it', () => {
    fc.assert(
      fc.property(rights, share, (correct, mean) => {
        for (const { probability, low, high } of all(ask(given(correct, counts), recallOf(mean)))) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(probability)
          expect(high).toBeGreaterThanOrEqual(probability)
          expect(high).toBeLessThanOrEqual(1)
        }
      }),
    )
    // Nearly certain: the mean of a lopsided probability lies outside its middle nine tenths.
    for (const right of [0, 1]) {
      const paper = [15, 13, 12, 10]
      const { probability, low, high } = known(
        ask(
          given(
            paper.map((count) => count * right),
            paper,
          ),
        ).overall,
      )
      expect(low).toBeLessThanOrEqual(probability)
      expect(high).toBeGreaterThanOrEqual(probability)
    }
    const [few, many] = [1, 40].map((times) =>
      known(
        ask(
          given(
            [6, 5, 5, 3].map((n) => n * times),
            [8, 7, 7, 4].map((n) => n * times),
          ),
        ).overall,
      ),
    )
    expect((many?.high ?? 1) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 1))
  })

  it('[E45] the order of answers does not matter, nor do answers in domains the paper does not have', () => {
    const answers = fc.array(
      fc.record({ domain: fc.constantFrom(...domains), correct: fc.boolean(), age: fc.integer({ min: 0, max: 60 }) }),
      { minLength: 30, maxLength: 60 },
    )
    fc.assert(
      fc.property(
        answers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        (orders) => {
          const [one, other] = orders.map((list) =>
            ask([
              { domain: domainId('other'), correct: true, at: NOW },
              ...list.map(({ age, ...rest }) => ({ ...rest, at: NOW - age * DAY })),
            ]),
          )
          const plain = ask(orders[0].map(({ age, ...rest }) => ({ ...rest, at: NOW - age * DAY })))
          expect(one).toEqual(plain)
          const values = (result: typeof one) => [
            result?.overall,
            ...(result?.domains.map(({ outlook }) => outlook) ?? []),
          ]
          values(one).forEach((outlook, index) => {
            const same = values(other)[index]
            expect(same?.kind).toBe(outlook?.kind)
            if (outlook?.kind === 'known') expect(known(same).probability).toBeCloseTo(outlook.probability, 9)
            else expect(same).toEqual(outlook)
          })
        },
      ),
    )
  })

  it('[E46] an answer thirty-five days old counts half, and one from the future no more than one of now', () => {
    const now = ask(given([6, 5, 4, 3], [8, 7, 6, 5]))
    const old = ask(given([12, 10, 8, 6], [16, 14, 12, 10], HALF_LIFE))
    chances(now).forEach((chance, index) => {
      expect(chances(old)[index]).toBeCloseTo(chance, 10)
    })
    expect(ask(given([6, 5, 4, 3], counts, -3 * DAY))).toEqual(now)
    expect(ask(given([6, 5, 4, 3], counts, HALF_LIFE)).overall).toEqual({ kind: 'not-enough', more: 2 })
  })

  it('[E47] is the posterior of the model, as direct integration over level and share gives it', () => {
    // With nothing answered, one question is right as often as the mean candidate's is: 8.2 / 12.5.
    expect(foretell([{ right: 0, wrong: 0, seats: 1 }], 1).overall.probability).toBeCloseTo(8.2 / 12.5, 3)
    const steps = 400
    const grid = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps)
    let reached = 0
    let weight = 0
    for (const m of grid)
      for (const p of grid) {
        const [a, b] = [30 * m, 30 * (1 - m)]
        const density = 7.2 * Math.log(m) + 3.3 * Math.log(1 - m) - logBeta(a, b)
        const given14of20 = (a - 1 + 14) * Math.log(p) + (b - 1 + 6) * Math.log(1 - p)
        const cell = Math.exp(density + given14of20)
        weight += cell
        // Three of four, or all four.
        reached += cell * (4 * p ** 3 * (1 - p) + p ** 4)
      }
    expect(foretell([{ right: 14, wrong: 6, seats: 4 }], 0.72).overall.probability).toBeCloseTo(reached / weight, 4)
  })

  it('[E48] a paper’s pass probability is what its scored answers alone say; one of ten questions says how many more', () => {
    const rows = domains.map((domain, index) => ({
      domain,
      correct: [12, 8, 10, 7][index] ?? 0,
      scored: [15, 13, 12, 10][index] ?? 0,
    }))
    expect(passProbability(rows, full)).toEqual(ask(given([12, 8, 10, 7], [15, 13, 12, 10])))
    const { probability, low, high } = known(passProbability(rows, full).overall)
    expect(probability).toBeGreaterThan(0.5)
    expect(probability).toBeLessThan(0.65)
    expect(high - low).toBeGreaterThan(0.7)
    const short = rows.map((row, index) => ({ ...row, correct: 2, scored: [3, 3, 2, 2][index] ?? 0 }))
    expect(passProbability(short, full).overall).toEqual({ kind: 'not-enough', more: 5 })
  })

  it('[E49] stays whole at the extremes: everything right, everything wrong, and a hundred thousand answers', () => {
    const huge = (correct: readonly number[]) =>
      passProbability(
        domains.map((domain, index) => ({ domain, correct: correct[index] ?? 0, scored: 25_000 })),
        full,
      )
    for (const outlook of [
      huge([25_000, 25_000, 25_000, 25_000]),
      huge([0, 0, 0, 0]),
      huge([25_000, 0, 25_000, 0]),
      ask(given([15, 13, 12, 10], [15, 13, 12, 10])),
      ask(given([0, 0, 0, 0], [15, 13, 12, 10])),
    ])
      for (const chance of all(outlook))
        for (const value of [chance.probability, chance.low, chance.high]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
    // A paper too short for one question a domain.
    const tiny = readiness({
      answers: given([6, 5, 4, 3], counts),
      recall: NONE,
      blueprint: blueprint({ questions: 3 }),
      now: NOW,
    })
    expect(chances(tiny).every(Number.isFinite)).toBe(true)
    expect(known(huge([25_000, 25_000, 25_000, 25_000]).overall).probability).toBeGreaterThan(0.999)
    // What is known exactly leaves the paper’s own chance: 18,000 of 25,000 is 0.72, and 36 of 50 are needed.
    const sure = known(huge([18_000, 18_000, 18_000, 18_000]).overall)
    expect(sure.probability).toBeCloseTo(betaShareBelow(0.72, 36, 15), 3)
    expect(sure.high - sure.low).toBeLessThan(0.05)
  })
})
