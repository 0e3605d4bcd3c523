import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '@/lib/exam/apportion'
import { assembleForm } from '@/lib/exam/assemble'
import type { BankEntry } from '@/lib/exam/draw'
import type { Form } from '@/lib/exam/form'
import { bankOf, blueprint, domainId, entry, letters, questionId } from './bank'

const rich = bankOf({ secure: 40, resilient: 40, performant: 40, cost: 40 })
const weights = [30, 26, 24, 20]

function assembled(request: Parameters<typeof assembleForm>[0]) {
  const result = assembleForm(request)
  if (!result.ok) throw new Error(`the bank is too small: ${JSON.stringify(result.error)}`)
  return result.value
}

const domainOf = (bank: readonly BankEntry[], id: string) => bank.find((one) => one.id === id)?.domain
const countBy = (form: Form, bank: readonly BankEntry[], pick: (question: Form['questions'][number]) => boolean) =>
  ['secure', 'resilient', 'performant', 'cost'].map(
    (domain) => form.questions.filter((one) => pick(one) && domainOf(bank, one.question) === domain).length,
  )

describe('assembleForm', () => {
  it('[E4] draws in the blueprint’s proportions, exactly, for every length from 1 to 65', () => {
    for (let questions = 1; questions <= 65; questions++) {
      const { form, domains, proportionate } = assembled({ blueprint: blueprint({ questions }), bank: rich, seed: 's' })
      expect(countBy(form, rich, () => true)).toEqual(apportion(questions, weights))
      expect(new Set(form.questions.map((one) => one.question)).size).toBe(questions)
      expect(domains.map((share) => share.drawn)).toEqual(apportion(questions, weights))
      expect(proportionate).toBe(true)
    }
  })

  it('[E5] shares what one domain lacks among the others by weight, and reports it', () => {
    const bank = bankOf({ secure: 1, resilient: 20, performant: 20, cost: 20 })
    const { form, domains, proportionate } = assembled({ blueprint: blueprint(), bank, seed: 's' })
    expect(countBy(form, bank, () => true)).toEqual([1, 3, 3, 3])
    expect(proportionate).toBe(false)
    expect(domains[0]).toEqual({ domain: 'secure', wanted: 3, drawn: 1, available: 1 })
  })

  it('[E6] refuses when the bank cannot fill the paper, and says what is missing', () => {
    const bank = bankOf({ secure: 2, resilient: 1, performant: 0, cost: 9 }).map((one) =>
      one.domain === 'cost' ? { ...one, family: 'one' } : one,
    )
    const result = assembleForm({ blueprint: blueprint(), bank, seed: 's' })
    expect(result).toMatchObject({ ok: false, error: { kind: 'bank-too-small', wanted: 10, available: 4 } })
    expect(!result.ok && result.error.domains.map((share) => share.available)).toEqual([2, 1, 0, 1])
  })

  it('[E7] never draws two of a family, a lesson check, an excluded question, or a domain outside the blueprint', () => {
    const domains = fc.constantFrom('secure', 'resilient', 'performant', 'cost', 'other')
    const row = fc.record({ domain: domains, family: fc.nat(12), check: fc.boolean(), exclude: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        fc.string(),
        (rows, questions, seed) => {
          const bank = rows.map((one, index) =>
            entry(`q${index}`, {
              domain: domainId(one.domain),
              family: `f${one.family}`,
              use: one.check ? 'check' : 'form',
            }),
          )
          const exclude = new Set(bank.filter((_, index) => rows[index]?.exclude).map((one) => one.id))
          const result = assembleForm({ blueprint: blueprint({ questions }), bank, seed, exclude })
          const drawable = bank.filter((one) => one.use === 'form' && !exclude.has(one.id) && one.domain !== 'other')
          const families = new Set(drawable.map((one) => one.family))
          expect(result.ok).toBe(families.size >= questions)
          if (!result.ok) return
          const drawn = result.value.form.questions.map((one) => drawable.find((other) => other.id === one.question))
          expect(drawn).not.toContain(undefined)
          expect(new Set(drawn.map((one) => one?.family)).size).toBe(questions)
        },
      ),
    )
  })

  it('[E8] marks the unscored ones at random and apportions the scored ones for themselves', () => {
    const full = blueprint({ questions: 65, unscored: 15 })
    const places = new Set<number>()
    for (let seed = 0; seed < 40; seed++) {
      const { form } = assembled({ blueprint: full, bank: rich, seed: `${seed}` })
      expect(countBy(form, rich, (one) => one.scored)).toEqual([15, 13, 12, 10])
      form.questions.forEach((one, index) => {
        if (!one.scored) places.add(index)
      })
    }
    expect(places.size).toBe(65)
  })

  it('[E8] a question does not go unscored for having been seen', () => {
    const seen = new Map(rich.filter((_, index) => index % 2 === 0).map(({ id }) => [id, 1]))
    const unscored = new Set<boolean>()
    for (let seed = 0; seed < 20; seed++) {
      const { form } = assembled({
        blueprint: blueprint({ questions: 120, unscored: 15 }),
        bank: rich,
        seed: `${seed}`,
        seen,
      })
      for (const one of form.questions) if (!one.scored) unscored.add(seen.has(one.question))
    }
    expect(unscored).toEqual(new Set([true, false]))
  })

  it('[E9] the same seed gives the same form, whatever the order of the bank; another seed another', () => {
    const row = fc.record({ domain: fc.constantFrom('secure', 'cost', 'resilient'), family: fc.nat(20) })
    const permuted = fc.array(row, { minLength: 20, maxLength: 40 }).chain((rows) => {
      const bank = rows.map((one, index) =>
        entry(`q${index}`, { domain: domainId(one.domain), family: `f${one.family}` }),
      )
      return fc.tuple(fc.constant(bank), fc.shuffledSubarray(bank, { minLength: bank.length }))
    })
    fc.assert(
      fc.property(permuted, fc.string(), ([bank, other], seed) => {
        const request = { blueprint: blueprint({ questions: 6 }), seed }
        expect(assembleForm({ ...request, bank })).toEqual(assembleForm({ ...request, bank: other }))
      }),
    )
    const forms = ['a', 'b'].map((seed) => assembled({ blueprint: blueprint(), bank: rich, seed }).form.questions)
    expect(forms[0]).not.toEqual(forms[1])
  })

  it('[E10] shuffles each question’s options with a stream of its own', () => {
    const request = { blueprint: blueprint({ questions: 65 }), seed: 's' }
    const { form } = assembled({ ...request, bank: rich })
    for (const one of form.questions) expect([...one.options].sort()).toEqual(letters('abcd'))
    expect(new Set(form.questions.map((one) => one.options.join(''))).size).toBeGreaterThan(10)

    const target = form.questions[0]?.question
    const grown = rich.map((one) => (one.id === target ? { ...one, options: letters('abcdef') } : one))
    const again = assembled({ ...request, bank: grown }).form
    expect(again.questions.slice(1)).toEqual(form.questions.slice(1))
    expect(again.questions[0]?.options).toHaveLength(6)
  })

  it('[E11] a family in several domains stands for the one that lacks most', () => {
    const shared = ['secure', 'cost'].flatMap((domain) =>
      [1, 2].map((index) =>
        entry(`${domain}-shared-${index}`, { domain: domainId(domain), family: `shared-${index}` }),
      ),
    )
    const bank = [...bankOf({ secure: 5, cost: 1 }), ...shared]
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const request = { blueprint: blueprint({ questions: 6, weights: { secure: 1, cost: 1 } }), bank, seed }
      expect(assembled(request).domains.map((share) => share.drawn)).toEqual([3, 3])
    }
  })

  it('[E12] records revision, minutes, blueprint and seed with the form', () => {
    const { form } = assembled({ blueprint: blueprint({ minutes: 130 }), bank: rich, seed: 'x' })
    expect(form).toMatchObject({ blueprint: 'test', seed: 'x', minutes: 130 })
    for (const one of form.questions) expect(one.revision).toBe(`${one.question}-r1`)
    expect(form.questions[0]?.question).not.toBe(questionId(''))
  })
})
