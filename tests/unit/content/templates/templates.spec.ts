import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../../lib/content/compile/figures'
import { templates } from '../../../../lib/content/templates'
import type { NumericQuestion } from '../../../../lib/content/templates/template'
import { hasHangul } from '../../../../lib/text/hangul'
import { numberTokens } from '../../../../lib/text/numbers'
import { type ParticlePair, withParticle } from '../../../../lib/text/particles'

/** Every figure of a text, in the order in which it stands. */
const figures = (text: string): number[] => numberTokens(text).map(({ digits }) => Number(digits))

/**
 * The right answer worked out from the English stem alone, by another way than the template's: by counting and trying,
 * not by its formula.
 */
const independent: Readonly<Record<string, (stem: string) => number>> = {
  'shards-within-node-limit': (stem) => {
    const [shards = 0, replicas = 0, limit = 0] = figures(stem)
    let more = 0
    while ((shards + more + 1) * (replicas + 1) <= limit) more++
    return more
  },
  'memory-per-shard': (stem) => {
    const [data = 0, shards = 0, , reserve = 0] = figures(stem)
    let memory = 1
    while (memory * shards * (100 - reserve) < data * 100) memory++
    return memory
  },
  'replicas-for-reads': (stem) => {
    const [reads = 0, shards = 0, capacity = 0] = figures(stem)
    let each = 1
    while ((each - 1) * capacity * shards < reads) each++
    return each * shards
  },
  'hit-rate-for-latency': (stem) => {
    const [hit = 0, , query = 0, store = 0, target = 0] = figures(stem)
    let hits = 0
    while (hits * hit + (100 - hits) * (hit + query + store) > target * 100) hits++
    return hits
  },
  'reserved-or-on-demand': (stem) => {
    const [onDemand = 0, month = 0, , upfront = 0, reserved = 0] = figures(stem)
    const cents = (amount: number): number => Math.round(amount * 100)
    const year = upfront * 100 + cents(reserved) * month * 12
    let hours = 0
    while (hours * cents(onDemand) * 12 < year) hours++
    return hours
  },
}

const textsOf = ({ stem, options }: NumericQuestion) => [
  stem,
  ...options.flatMap(({ text, rationale }) => [text, rationale]),
]
const keyOf = ({ options }: NumericQuestion) => options.find(({ mistake }) => mistake === null)

const PAIRS: readonly ParticlePair[] = ['은/는', '이/가', '을/를', '과/와', '으로/로', '이고/고']
/** A bare number and the particle right behind it; amounts of money are read as dollars and have their own. */
const PARTICLES = /(?<![$\d.,])(\d[\d,.]*\d|\d)(은|는|이|가|을|를|과|와|으로|로|이고|고)(?![가-힣])/g

describe.each([...templates.values()])('$id', (template) => {
  const seeds = fc.integer({ min: 1, max: 100_000 })
  const property = (check: (question: NumericQuestion, seed: number) => void): void =>
    fc.assert(
      fc.property(seeds, (seed) => check(template.make(seed), seed)),
      { numRuns: 300 },
    )

  it('[C57] the same seed gives the same question, and neighbours differ', () =>
    property((question, seed) => {
      expect(template.make(seed)).toEqual(question)
      expect(template.make(seed + 1).stem.en).not.toBe(question.stem.en)
    }))
  it('[C57] the key is right by an independent calculation', () =>
    property((question) => {
      expect(keyOf(question)?.value).toBe(independent[template.id]?.(question.stem.en))
      expect(question.options.filter(({ mistake }) => mistake === null)).toHaveLength(1)
    }))
  it('[C57] what an option shows is its value', () =>
    property(({ options }) => {
      for (const { value, text } of options) expect([figures(text.en), figures(text.ko)]).toEqual([[value], [value]])
    }))
  it('[C58] four different whole numbers by size, each wrong one of a named mistake and of plausible size', () =>
    property((question) => {
      const values = question.options.map(({ value }) => value)
      const key = keyOf(question)?.value ?? 0
      expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
      expect(values).toHaveLength(4)
      for (const { value, mistake, id } of question.options) {
        expect(Number.isInteger(value) && value > 0 && value >= key / 4 && value <= key * 4).toBe(true)
        expect(id).toBe(`v${value}`)
        if (mistake !== null) expect(template.mistakes).toContain(mistake)
      }
      expect(new Set(question.options.map(({ mistake }) => mistake)).size).toBe(4)
    }))
  it('[C58] of any four neighbouring seeds each puts the key in another place', () =>
    property((_, seed) => {
      const place = (at: number): number => template.make(at).options.findIndex(({ mistake }) => mistake === null)
      expect([0, 1, 2, 3].map((step) => place(seed + step)).sort()).toEqual([0, 1, 2, 3])
    }))
  it('[C58] every mistake is met', () => {
    const met = new Set(
      Array.from({ length: 400 }, (_, seed) => template.make(seed + 1).options)
        .flat()
        .map(({ mistake }) => mistake),
    )
    expect(template.mistakes.filter((mistake) => !met.has(mistake))).toEqual([])
  })
  it('[C58] a round number is no clue: keys are no rounder than distractors', () => {
    const options = Array.from({ length: 600 }, (_, seed) => template.make(seed + 1).options).flat()
    const round = (right: boolean): number => {
      const group = options.filter(({ mistake }) => (mistake === null) === right)
      return group.filter(({ value }) => value % 10 === 0).length / group.length
    }
    expect(round(true)).toBeLessThan(round(false) + 0.1)
  })
  it('[C59] figures are the same in both languages', () =>
    property((question) => {
      for (const { en, ko } of textsOf(question)) {
        expect(figuresOf(ko), ko).toEqual(figuresOf(en))
        if (en !== ko) expect([hasHangul(en), hasHangul(ko)]).toEqual([false, true])
      }
    }))
  it('[C59] a particle fits the number before it', () =>
    property((question) => {
      for (const { ko } of textsOf(question))
        for (const [whole, number = '', particle = ''] of ko.matchAll(PARTICLES)) {
          const pair = PAIRS.find((forms) => forms.split('/').includes(particle))
          expect(pair && withParticle(number, pair), ko).toBe(whole)
        }
    }))
  it('[C57] every rationale shows its arithmetic, and none says what is not a number', () =>
    property(({ stem, options }) => {
      for (const text of [stem, ...options.map(({ rationale }) => rationale)])
        expect(`${text.en} ${text.ko}`).not.toMatch(/NaN|undefined|Infinity|-\d|\d{4,}\.\d|\.\d{5}/)
      for (const { rationale } of options) expect(figures(rationale.en).length).toBeGreaterThan(0)
    }))
})
