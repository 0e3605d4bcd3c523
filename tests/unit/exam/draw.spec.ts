import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { assembleForm } from '@/lib/exam/assemble'
import { type BankEntry, keyFact, lineUp } from '@/lib/exam/draw'
import { bankOf, blueprint, domainId, entry, factId, questionId } from './bank'

const DOMAINS = ['secure', 'resilient', 'performant', 'cost']

/** Banks in which families and key facts cross each other and the domains; some questions were seen, at one of few times. */
const banks = fc
  .array(
    fc.record({
      domain: fc.constantFrom(...DOMAINS),
      family: fc.nat(14),
      facts: fc.array(fc.nat(11), { maxLength: 2 }),
      seen: fc.option(fc.nat(5)),
    }),
    { maxLength: 50 },
  )
  .map((rows) => ({
    bank: rows.map(({ domain, family, facts }, index) =>
      entry(`q${index}`, {
        domain: domainId(domain),
        family: `f${family}`,
        facts: facts.map((fact) => factId(`k${fact}`)),
      }),
    ),
    seen: new Map(rows.flatMap(({ seen }, index) => (seen === null ? [] : [[questionId(`q${index}`), seen] as const]))),
  }))

const quotas = fc
  .tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4))
  .map((counts) => new Map(DOMAINS.map((domain, index) => [domainId(domain), counts[index] ?? 0])))

const alike = (a: BankEntry, b: BankEntry): boolean =>
  a.family === b.family || (keyFact(a) !== undefined && keyFact(a) === keyFact(b))

describe('lineUp', () => {
  it('[E26] never two of one key fact, the first of a question’s facts, nor two of a family', () => {
    fc.assert(
      fc.property(banks, quotas, fc.string(), ({ bank, seen }, wanted, seed) => {
        const queues = lineUp(bank, wanted, { random: seededRandom(seed), seen, keyFacts: 'once' })
        const lined = [...queues.values()].flat()
        for (const [index, one] of lined.entries())
          for (const other of lined.slice(index + 1)) expect(alike(one, other)).toBe(false)
      }),
    )
    const twins = ['a', 'b'].map((id) => entry(id, { domain: domainId('secure'), facts: [factId('one'), factId(id)] }))
    const request = { blueprint: blueprint({ questions: 2, weights: { secure: 1 } }), seed: 's' }
    expect(assembleForm({ ...request, bank: twins })).toMatchObject({ ok: false, error: { available: 1 } })
    // Facts behind the first may be shared.
    const cousins = twins.map((one) => ({ ...one, facts: [...one.facts].reverse() }))
    expect(assembleForm({ ...request, bank: cousins }).ok).toBe(true)
  })

  it('[E27] every domain draws what was never seen first, then what was seen longest ago', () => {
    fc.assert(
      fc.property(banks, quotas, fc.string(), ({ bank, seen }, wanted, seed) => {
        const queues = lineUp(bank, wanted, { random: seededRandom(seed), seen, keyFacts: 'once' })
        for (const queue of queues.values()) {
          const times = queue.map(({ id }) => seen.get(id) ?? -1)
          expect(times).toEqual([...times].sort((a, b) => a - b))
        }
      }),
    )
  })

  it('[E27] what was never seen is drawn at random', () => {
    const bank = bankOf({ secure: 6 })
    const first = new Set<string | undefined>()
    for (let seed = 0; seed < 60; seed++) {
      const queues = lineUp(bank, new Map([[domainId('secure'), 1]]), {
        random: seededRandom(`${seed}`),
        seen: new Map(),
        keyFacts: 'once',
      })
      first.add(queues.get(domainId('secure'))?.[0]?.id)
    }
    expect(first.size).toBe(6)
  })

  it('[E28] a family is represented by its least exposed member', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(9)), { minLength: 1, maxLength: 6 }), fc.string(), (times, seed) => {
        const domain = domainId('secure')
        const bank = times.map((_, index) => entry(`q${index}`, { domain, family: 'one' }))
        const seen = new Map(
          times.flatMap((at, index) => (at === null ? [] : [[questionId(`q${index}`), at] as const])),
        )
        const [drawn] =
          lineUp(bank, new Map([[domain, 1]]), { random: seededRandom(seed), seen, keyFacts: 'once' }).get(domain) ?? []
        const least = Math.min(...times.map((at) => at ?? -1))
        expect(drawn && (seen.get(drawn.id) ?? -1)).toBe(least)
      }),
    )
  })

  it('[E29] what is left out shares its family or key fact with a question that could be drawn', () => {
    fc.assert(
      fc.property(banks, quotas, fc.string(), ({ bank, seen }, wanted, seed) => {
        const lined = [...lineUp(bank, wanted, { random: seededRandom(seed), seen, keyFacts: 'once' }).values()].flat()
        for (const one of bank) if (!lined.includes(one)) expect(lined.some((other) => alike(one, other))).toBe(true)
      }),
    )
  })

  it('[E30] a key fact may come again only where that is allowed, behind all that are new, and a family never', () => {
    fc.assert(
      fc.property(banks, quotas, fc.string(), ({ bank, seen }, wanted, seed) => {
        const options = { seen, random: seededRandom(seed) }
        const once = lineUp(bank, wanted, { ...options, keyFacts: 'once' })
        const again = lineUp(bank, wanted, { ...options, random: seededRandom(seed), keyFacts: 'again' })
        for (const [domain, queue] of again) {
          const before = once.get(domain) ?? []
          expect(queue.slice(0, before.length)).toEqual(before)
        }
        const families = [...again.values()].flat().map(({ family }) => family)
        expect(new Set(families).size).toBe(families.length)
        expect(families.length).toBe(new Set(bank.map(({ family }) => family)).size)
      }),
    )
  })
})
