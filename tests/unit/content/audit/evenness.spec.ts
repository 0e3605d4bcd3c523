import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditCourse } from '../../../../lib/content/compile/audit/audit'
import { dealForms } from '../../../../lib/content/compile/audit/forms'
import { chiSquare, chiSquareLimit } from '../../../../lib/content/compile/audit/key-places'
import { isDomainId } from '../../../../lib/content/ids'
import type { DomainId, Question } from '../../../../lib/content/types'
import { seededRandom, shuffled } from '../../../../lib/core/random'
import { auditOf, bankOf, caseOf, linesOf } from './banks'

const { course, bounds } = bankOf()
const rowsOf = (check: string, name?: string) => auditOf(name).filter((row) => row.check === check)

describe('places of keys', () => {
  it('[C65] the limit is the one of the tables', () => {
    for (const [freedom, value] of [
      [3, 11.34],
      [4, 13.28],
      [5, 15.09],
    ] as const)
      expect(Math.abs(chiSquareLimit(freedom, 2.326) - value)).toBeLessThan(0.12)
  })
  it('[C65] an even spread is 0, and several keys a question do not make it look more even than it is', () => {
    expect(chiSquare([10, 10, 10, 10], 1)).toBe(0)
    expect(chiSquare([20, 10, 5, 5], 1)).toBeCloseTo(15, 9)
    for (const [n, keys] of [
      [4, 1],
      [5, 2],
      [6, 3],
    ] as const) {
      const random = seededRandom(`${n} ${keys}`)
      const runs = Array.from({ length: 1500 }, () => {
        const places = Array.from({ length: n }, () => 0)
        for (let question = 0; question < 40; question++)
          for (const place of shuffled([...places.keys()], random).slice(0, keys))
            places[place] = (places[place] ?? 0) + 1
        return chiSquare(places, keys)
      })
      expect(Math.abs(runs.reduce((sum, run) => sum + run, 0) / runs.length - (n - 1))).toBeLessThan(0.25)
    }
  })
  it('[C65] too few questions of a shape are not judged', () => {
    expect(rowsOf('places', 'places').map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['1 of 4', 'fails'],
      ['2 of 5', 'holds'],
    ])
  })
})

describe('counts', () => {
  it('[C66] questions are counted by domain, task, kind and difficulty', () => {
    expect(rowsOf('counts').map(({ subject, measured }) => `${subject}: ${measured}`)).toEqual([
      'domain resilient: 8 in forms (42.1%), 1 in lessons',
      'domain secure: 11 in forms (57.9%), 0 in lessons',
      'task 1.1: 19 in forms (100.0%), 1 in lessons',
      'kind multiple: 3 in forms (15.8%), 0 in lessons',
      'kind single: 16 in forms (84.2%), 1 in lessons',
      'difficulty 1: 19 in forms (100.0%), 1 in lessons',
    ])
  })
  it('[C66] the share of questions with several keys has two bounds, and covered facts have one', () => {
    const share = (to: number) => auditCourse(course, { ...bounds, multiple: { from: 0, to } }, null)
    expect(linesOf(share(0.15), 'fails')).toEqual(['multiple - -'])
    expect(linesOf(share(0.16), 'fails')).toEqual([])
    expect(rowsOf('coverage', 'coverage').map(({ measured, details }) => [measured, details])).toEqual(
      ['lesson', 'card', 'question'].map(() => ['2 of 3 facts', ['plums-bruise']]),
    )
  })
})

describe('lessons', () => {
  it('[C67] English words are bound, Korean ones shown', () => {
    const [, extra] = rowsOf('lessons', 'lessons')
    expect(extra).toMatchObject({ subject: 'extra', measured: '30 in English, 2 in Korean', bound: '2 – 20' })
  })
  it('[C67] a declared exception is shown with its reason', () => {
    const spoilt = bankOf(caseOf('lessons'))
    const [warmUp, extra] = spoilt.course.lessons
    if (warmUp === undefined || extra === undefined) throw new Error('two lessons')
    const exceptions = [{ lesson: extra.id, reason: { en: 'It counts.', ko: '수를 셉니다.' } }]
    const rows = auditCourse(spoilt.course, { ...spoilt.bounds, lessons: { from: 5, to: 20, exceptions } }, null)
    expect(linesOf(rows, 'fails')).toEqual([`lessons - ${warmUp.id}`])
    expect(rows.find(({ subject }) => subject === extra.id)).toMatchObject({
      verdict: 'shown',
      bound: 'exception',
      details: ['It counts.', '수를 셉니다.'],
    })
  })
})

describe('forms', () => {
  const domain = (id: string): DomainId => {
    if (!isDomainId(id)) throw new Error(id)
    return id
  }
  const [model] = course.questions
  const bankWith = (sizes: readonly number[]): Question[] =>
    sizes.flatMap((size, family) =>
      Array.from({ length: size }, () => {
        if (model === undefined) throw new Error('a question')
        return { ...model, domain: domain('d'), family: `f${family}` }
      }),
    )
  it('[C68] forms are filled whenever the families reach, and no form has two of one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 12 }),
        (sizes, count, seats) => {
          const forms = dealForms(bankWith(sizes), count, new Map([[domain('d'), seats]]))
          const dealt = forms.map((form) => form.taken.get(domain('d')) ?? 0)
          const reach = sizes.reduce((sum, size) => sum + Math.min(size, count), 0)
          expect(dealt.reduce((sum, one) => sum + one, 0)).toBe(Math.min(reach, count * seats))
          for (const [at, form] of forms.entries()) expect(form.families.size).toBe(dealt[at])
        },
      ),
    )
  })
  it('[C68] a domain that cannot fill its seats is named with what it has', () => {
    expect(rowsOf('forms', 'forms')[0]).toMatchObject({
      subject: 'secure',
      measured: '9 seats filled (9 questions, 9 families)',
      bound: '2 × 5 = 10',
    })
  })
})
