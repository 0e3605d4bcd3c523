import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runsOf, sharedRuns } from '../../../../lib/content/compile/audit/copies'
import { courseTexts } from '../../../../lib/content/compile/audit/course-texts'
import { readNotes } from '../../../../lib/content/compile/audit/notes'
import { formatAudit } from '../../../../lib/content/compile/audit/table'
import { compileWith, readWith, reportedOf } from '../fixtures'
import { auditOf, bankOf } from './banks'

describe('copies', () => {
  it('[C69] spaces, signs and case make no other sentence; the place is named', () => {
    const found = auditOf('copies').filter(({ check }) => check === 'copies')
    expect(found.map(({ measured, details }) => [measured, details])).toEqual([
      ['1 found', ['lesson extra: keeps his best pears on straw in the cool loft until the']],
      ['1 found', ['lesson extra: 방앗간주인은첫눈이올때까지가장좋은배를서늘한다락의짚위에올려']],
    ])
  })
  it('[C69] Hangul breaks an English run, and Latin names do not break a Korean one', () => {
    expect(runsOf('One two 셋 four', 'en')).toEqual([['one', 'two'], ['four']])
    expect(runsOf('캐시 Redis 미스!', 'ko')).toEqual([['캐', '시', '미', '스']])
    expect(sharedRuns('a b c d', new Set(['b c']), 2, 'en')).toEqual(['b c'])
    expect(sharedRuns('a b c d', new Set(['b c d e']), 4, 'en')).toEqual([])
  })
  it('[C69] every text of the course is looked at', () => {
    const places = new Set(courseTexts(bankOf().course).map(({ place }) => place))
    for (const place of [
      'lesson extra',
      'fact kiwi-port',
      'card who-waits',
      'question rain',
      'term cache-miss',
      'diagram path',
    ])
      expect([...places]).toContain(place)
  })
  it('[C69] without the notes the check says that it was skipped', () => {
    expect(readNotes('/no/such/folder')).toBeNull()
    const rows = auditOf().filter(({ check }) => check === 'copies')
    expect(rows.map(({ verdict, measured }) => [verdict, measured])).toEqual([
      ['skipped', 'no notes here'],
      ['skipped', 'no notes here'],
    ])
  })
})

describe('the data of the audit', () => {
  it('[C70] the bounds of the course are read, and a tree without them is not judged', () => {
    const text = readFileSync('content/audit.yml', 'utf8')
    const { bounds } = readWith({ 'audit.yml': text })
    expect(bounds).toMatchObject({ bank: 100, guessing: { margin: 0.05 }, forms: { count: 4, questions: 65 } })
    expect(readWith({}).bounds).toBeNull()
  })
  it('[C70] unknown lessons and domains, missing keys and exceptions without a reason are errors at their lines', () => {
    const { bounds } = bankOf()
    const boundsWith = (change: object) =>
      reportedOf(compileWith({ 'audit.yml': JSON.stringify({ ...bounds, ...change }, null, 1) }))
    expect(boundsWith({})).toEqual([])
    const reason = { en: 'It is a table.', ko: '표입니다.' }
    const lessons = { from: 2, to: 20, exceptions: [{ lesson: 'no-such-lesson', reason }] }
    expect(boundsWith({ lessons })).toEqual([expect.stringMatching(/^audit\.yml:\d+ unknown-lesson$/)])
    const bare = { from: 2, to: 20, exceptions: [{ lesson: 'extra' }] }
    expect(boundsWith({ lessons: bare })).toEqual([expect.stringMatching(/^audit\.yml:\d+ missing-key$/)])
    const forms = { count: 1, questions: 1, domains: [{ id: 'frugal', weight: 1 }] }
    expect(boundsWith({ forms })).toEqual([expect.stringMatching(/^audit\.yml:\d+ unknown-domain$/)])
    expect(boundsWith({ bank: undefined })).toEqual([expect.stringMatching(/^audit\.yml:\d+ missing-key$/)])
  })
})

describe('the table', () => {
  it('[C71] says every line, where to look, and how to mend it in both languages', () => {
    const text = formatAudit(auditOf('longest'))
    expect(text).toMatch(
      /guessing by habit · 요령으로 찍기\n {2}fails {4}en {2}longest +\d+\.\d% +≤ \d+\.\d% \+ 5\.0% \+ \d+\.\d%/,
    )
    expect(text).toContain('→ Make the options of a question alike')
    expect(text).toContain('보기의 길이, 표현, 구체성을 비슷하게')
    expect(text).toMatch(/audit: 2 fail, 0 not yet, 28 hold, 2 skipped$/)
    expect(formatAudit(auditOf())).not.toContain('→ ')
  })
  it('[C71] shows the first few of many places and says how many more', () => {
    const text = formatAudit(auditOf('absolutes'))
    expect(text).toContain('dark: always in "Always: Push the cherries to the yard."')
    expect(text).toMatch(/… and \d+ more/)
    const schema = z.array(z.object({ details: z.array(z.string()) }))
    expect(Math.max(...schema.parse(auditOf('absolutes')).map(({ details }) => details.length))).toBeGreaterThan(50)
  })
})
