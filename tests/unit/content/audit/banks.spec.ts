import { describe, expect, it } from 'vitest'
import { auditCourse } from '../../../../lib/content/compile/audit/audit'
import { auditOf, bankOf, caseNames, caseOf, linesOf } from './banks'

describe('whole banks', () => {
  it('[C60] a good bank is accepted', () => {
    const rows = auditOf()
    expect(linesOf(rows, 'fails')).toEqual([])
    expect(linesOf(rows, 'not yet')).toEqual([])
    expect(linesOf(rows, 'holds')).toHaveLength(30)
  })
  it.each(caseNames())('[C60] a bad bank is rejected for what is bad about it: %s', (name) => {
    const { fails } = caseOf(name)
    expect(fails.length).toBeGreaterThan(0)
    expect(linesOf(auditOf(name), 'fails').sort()).toEqual([...fails].sort())
  })
  it('[C60] every bound has a bank that it rejects', () => {
    const rejected = new Set(
      caseNames().flatMap((name) => caseOf(name).fails.map((line) => line.replace(/ (?:en|ko) /, ' '))),
    )
    const bounds = auditOf()
      .filter(({ verdict }) => verdict !== 'shown')
      .map(({ check, subject }) => `${check} ${check === 'guessing' ? subject : ''}`.trim())
    const missing = [...new Set(bounds)].filter((bound) => ![...rejected].some((line) => line.startsWith(bound)))
    expect(missing).toEqual([])
  })
  it('[C60] below its size a bank is shown what it is not yet; what needs no numbers fails all the same', () => {
    const judged = (name: string, size: number) => {
      const { course, bounds } = bankOf(caseOf(name))
      return auditCourse(course, { ...bounds, bank: size }, null)
    }
    expect(linesOf(judged('longest', 20), 'fails')).toEqual([])
    expect(linesOf(judged('longest', 20), 'not yet').sort()).toEqual([...caseOf('longest').fails].sort())
    expect(linesOf(judged('longest', 19), 'fails').sort()).toEqual([...caseOf('longest').fails].sort())
    for (const name of ['stems', 'lessons']) expect(linesOf(judged(name, 50), 'fails')).toEqual(caseOf(name).fails)
  })
  it('[C60] the same bank in another order gives the same verdicts', () => {
    const { course, bounds } = bankOf(caseOf('cues'))
    const turned = { ...course, questions: course.questions.toReversed() }
    expect(auditCourse(turned, bounds, null)).toEqual(auditCourse(course, bounds, null))
  })
})
