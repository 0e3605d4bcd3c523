import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '@/lib/core/result'
import { apportion } from '@/lib/exam/apportion'
import { assembleForm } from '@/lib/exam/assemble'
import type { Selection } from '@/lib/exam/form'
import { drawPaper, type PaperRequest, withExtraTime } from '@/lib/exam/paper'
import { selectedEntries } from '@/lib/exam/selection'
import { bankOf, blueprint, domainId, factId, questionId } from './bank'
import { fresh, indexEntry, indexOf, pairOf } from './papers'

const DOMAINS = ['secure', 'resilient', 'performant', 'cost']
const rich = DOMAINS.flatMap((domain) =>
  Array.from({ length: 40 }, (_, index) =>
    indexEntry(`${domain}-${index}`, {
      domain: domainId(domain),
      topics: index % 10 === 0 ? ['ports', 'redis'] : ['redis'],
    }),
  ),
)
const check = indexEntry('check', { domain: domainId('secure'), use: 'check', topics: ['ports'] })
const duel = pairOf(
  'one-or-two',
  rich.slice(0, 12).map(({ id }) => id),
)
const index = indexOf([...rich, check], { pairs: [duel] })

const asked = (selection: Selection, fields: Partial<PaperRequest> = {}): PaperRequest => ({
  blueprint: 'quick-10',
  selection,
  study: false,
  extraTime: false,
  ...fields,
})
function of<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const draw = (request: PaperRequest, exposure = fresh, from = index) => of(drawPaper(from, request, exposure, 's'))
const drawnFrom = (request: PaperRequest, exposure = fresh) =>
  draw(request, exposure).form.questions.map(({ question }) => rich.find(({ id }) => id === question))

describe('selectedEntries', () => {
  const seen = new Map([[questionId('cost-1'), 5]])
  const missed = new Set([questionId('cost-2'), questionId('gone')])
  const ids = (selection: Selection) => selectedEntries(index, selection, { seen, missed }).map(({ id }) => id)

  it('[E31] all, unseen, missed, a domain, a topic, a pair; what the course does not know has no questions', () => {
    expect(ids({ kind: 'all' })).toHaveLength(161)
    expect(ids({ kind: 'unseen' })).toHaveLength(160)
    expect(ids({ kind: 'unseen' })).not.toContain('cost-1')
    expect(ids({ kind: 'missed' })).toEqual(['cost-2'])
    expect(ids({ kind: 'domain', domain: domainId('cost') })).toHaveLength(40)
    expect(ids({ kind: 'topic', topic: 'ports' })).toHaveLength(17)
    expect(ids({ kind: 'pair', pair: 'one-or-two' })).toEqual([...duel.questions])
    expect(ids({ kind: 'topic', topic: 'gone' })).toEqual([])
    expect(ids({ kind: 'pair', pair: 'gone' })).toEqual([])
  })
})

describe('drawPaper', () => {
  it('[E32] a whole exam has the blueprint’s length, minutes and unscored questions, and names no selection', () => {
    const { form, domains } = draw(asked({ kind: 'all' }, { blueprint: 'full' }))
    expect(form).toMatchObject({ blueprint: 'full', minutes: 130 })
    expect(form).not.toHaveProperty('selection')
    expect(form.questions.filter(({ scored }) => !scored)).toHaveLength(15)
    expect(domains.map(({ drawn }) => drawn)).toEqual(apportion(65, [30, 26, 24, 20]))
  })

  it('[E33] a paper from a part of the bank holds only that, at most ten, two minutes each and nothing unscored', () => {
    const exposure = {
      seen: new Map(rich.slice(0, 100).map(({ id }) => [id, 1])),
      missed: new Set(rich.slice(0, 3).map(({ id }) => id)),
    }
    const parts: readonly (readonly [Selection, number])[] = [
      [{ kind: 'domain', domain: domainId('cost') }, 10],
      [{ kind: 'topic', topic: 'ports' }, 10],
      [{ kind: 'pair', pair: 'one-or-two' }, 10],
      [{ kind: 'unseen' }, 10],
      [{ kind: 'missed' }, 3],
    ]
    for (const [selection, count] of parts) {
      const { form } = draw(asked(selection), exposure)
      const allowed = new Set(selectedEntries(index, selection, exposure).map(({ id }) => id))
      expect(form.questions.every(({ question }) => allowed.has(question))).toBe(true)
      expect(form.questions).toHaveLength(count)
      expect(form).toMatchObject({ selection, minutes: 2 * count })
      expect(form.questions.every(({ scored }) => scored)).toBe(true)
    }
  })

  it('[E34] of a part that has less, as many as it can give, at least one; of none, a refusal that says how many were wanted', () => {
    const rows = fc.array(fc.record({ family: fc.nat(8), fact: fc.nat(8), pick: fc.boolean() }), { maxLength: 30 })
    fc.assert(
      fc.property(rows, fc.string(), (drawn, seed) => {
        const questions = drawn.map(({ family, fact }, place) =>
          indexEntry(`q${place}`, {
            domain: domainId(DOMAINS[place % 4] ?? 'cost'),
            family: `f${family}`,
            facts: [factId(`k${fact}`)],
          }),
        )
        const missed = new Set(questions.filter((_, place) => drawn[place]?.pick).map(({ id }) => id))
        const paper = drawPaper(indexOf(questions), asked({ kind: 'missed' }), { ...fresh, missed }, seed)
        expect(paper.ok).toBe(missed.size > 0)
        if (!paper.ok) {
          expect(paper.error).toMatchObject({ kind: 'bank-too-small', wanted: 10, available: 0 })
          return
        }
        const got = paper.value.form.questions.map(({ question }) => questions.find(({ id }) => id === question))
        if (got.length === 10) return
        // Shorter than ten: nothing more could be added.
        for (const one of questions.filter(({ id }) => missed.has(id)))
          expect(got.some((other) => other?.family === one.family || other?.facts[0] === one.facts[0])).toBe(true)
      }),
    )
  })

  it('[E34] a whole exam that the bank cannot fill is refused, and so is one that the course does not know', () => {
    const small = indexOf(rich.slice(0, 12))
    expect(drawPaper(small, asked({ kind: 'all' }, { blueprint: 'full' }), fresh, 's')).toMatchObject({
      error: { kind: 'bank-too-small', wanted: 65, available: 12 },
    })
    expect(drawPaper(small, asked({ kind: 'all' }, { blueprint: 'gone' }), fresh, 's')).toMatchObject({
      error: { kind: 'no-blueprint', blueprint: 'gone' },
    })
  })

  it('[E36] a duel asks every key fact before it asks one again, and stays at ten', () => {
    const questions = Array.from({ length: 14 }, (_, place) =>
      indexEntry(`q${place}`, { domain: domainId('cost'), facts: [factId(`k${place % 6}`)] }),
    )
    const from = indexOf(questions, {
      pairs: [
        pairOf(
          'one-or-two',
          questions.map(({ id }) => id),
        ),
      ],
    })
    const { form } = draw(asked({ kind: 'pair', pair: 'one-or-two' }), fresh, from)
    const facts = form.questions.map(({ question }) => questions.find(({ id }) => id === question)?.facts[0])
    expect(facts).toHaveLength(10)
    expect(new Set(facts).size).toBe(6)
    // Elsewhere the rule has no exception.
    expect(draw(asked({ kind: 'domain', domain: domainId('cost') }), fresh, from).form.questions).toHaveLength(6)
  })

  it('[E37] study mode has no clock and nothing unscored, whatever the extra time', () => {
    for (const extraTime of [false, true]) {
      const { form } = draw(asked({ kind: 'all' }, { blueprint: 'full', study: true, extraTime }))
      expect(form.minutes).toBeNull()
      expect(form.questions).toHaveLength(65)
      expect(form.questions.every(({ scored }) => scored)).toBe(true)
    }
  })

  it('[E38] extra time is 30 minutes on 130, in proportion, rounded up to whole minutes', () => {
    expect([130, 65, 20, 2, 0].map(withExtraTime)).toEqual([160, 80, 25, 3, 0])
    expect(draw(asked({ kind: 'all' }, { blueprint: 'full', extraTime: true })).form.minutes).toBe(160)
    expect(draw(asked({ kind: 'unseen' }, { extraTime: true })).form.minutes).toBe(25)
  })

  it('[E39] the same seed and exposure give the same paper; what was seen changes the next one', () => {
    const request = asked({ kind: 'domain', domain: domainId('cost') })
    expect(draw(request)).toEqual(draw(request))
    const first = drawnFrom(request)
    const seen = new Map(first.flatMap((one) => (one ? [[one.id, 1]] : [])))
    const second = drawnFrom(request, { ...fresh, seen })
    expect(second.filter((one) => first.includes(one))).toEqual([])
  })

  it('[E4] keeps the proportions exactly for every length from 1 to 65, whatever was seen', () => {
    const bank = bankOf({ secure: 40, resilient: 40, performant: 40, cost: 40 })
    const some = fc.subarray(bank.map(({ id }) => id))
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 65 }), fc.string(), (ids, questions, seed) => {
        const seen = new Map(ids.map((id, at) => [id, at]))
        const paper = of(assembleForm({ blueprint: blueprint({ questions }), bank, seed, seen }))
        expect(paper.domains.map(({ drawn }) => drawn)).toEqual(apportion(questions, [30, 26, 24, 20]))
      }),
      { numRuns: 60 },
    )
  })
})
