import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { quickExam } from '@/components/exam/quick'
import { isAbsentPage } from '@/lib/build/strip'
import { compileCourse } from '@/lib/content/compile/compile'
import { keepCourse, keptCourse } from '@/lib/content/compile/kept'
import { createTermCheck } from '@/lib/content/compile/strict-terms'
import { courseIndex } from '@/lib/content/course-index'
import { isAbsent } from '@/lib/content/course-labs'
import { termMarks } from '@/lib/content/term-marks'
import { courseWords } from '@/lib/i18n/messages/course'
import { acceptor, acceptors } from '@/lib/text/answer'
import { compileWith, courseOf } from './fixtures'

const SITE = `brand: { en: Loaf, ko: 빵 }
tagline: { en: Bread., ko: 빵입니다. }
description: { en: On bread., ko: 빵을 배웁니다. }
what: { en: Read on., ko: 읽어 보십시오. }
disclaimer: { en: None., ko: 없습니다. }
`
const LAB = '::lab{id="sharding"}'
const lesson = `---\nsummary: { en: One more page., ko: 한 쪽 더입니다. }\n---\n# Extra\n\n→ 더 읽기\n\n${LAB}\n`
const codes = (files: Readonly<Record<string, string>>): readonly string[] =>
  compileWith(files).diagnostics.map(({ code, file }) => `${file} ${code}`)

describe('another course', () => {
  it('[Z50] on another subject compiles without a word from the compiler', () => {
    const { course, diagnostics } = compileCourse('tests/fixtures/course')
    expect(diagnostics).toEqual([])
    expect([course?.lessons.length, course?.facts.length, course?.questions.length]).toEqual([3, 12, 12])
    // The exam that is offered first is the shortest, whatever it is called.
    expect(quickExam(course?.blueprints ?? [])?.questions).toBe(4)
    expect(quickExam([])).toBeUndefined()
  })

  it('[Z51] says what the site is called; what it does not say is in the site’s own words', async () => {
    vi.resetModules()
    vi.stubEnv('COURSE_WORDS', JSON.stringify({ brand: { ko: '첫 빵', en: 'First Loaf' }, searchHint: 7, odd: null }))
    const { messagesFor } = await import('@/lib/i18n/messages')
    expect(messagesFor('ko', ['common']).common).toMatchObject({ brand: '첫 빵', tagline: '배운 것을 식지 않게.' })
    expect(messagesFor('en').search?.hint).toBe('A term, a number, a question')
    vi.unstubAllEnvs()
    expect(courseWords(undefined).size + courseWords('3').size + courseWords('{"brand":{"ko":""}}').size).toBe(0)
  })

  it('[Z54] has the labs it lists and no others: a lesson cannot lead to one it has not', async () => {
    expect(codes({ 'lessons/extra.md': lesson })).toContain('lessons/extra.md unknown-lab')
    expect(codes({ 'lessons/extra.md': lesson, 'site.yml': `${SITE}labs: [sharding]\n` })).toEqual([])
    expect(codes({ 'site.yml': `${SITE}labs: [baking]\n` })).not.toEqual([])
    vi.resetModules()
    vi.stubEnv('COURSE_LABS', 'ports sharding')
    const { isAbsent: absent } = await import('@/lib/content/course-labs')
    const paths = ['/labs', '/labs/ports/drill', '/labs/caching', '/labs/sharding', '/lessons/labs']
    expect(paths.filter(absent)).toEqual(['/labs/caching'])
    vi.resetModules()
    vi.stubEnv('COURSE_LABS', '')
    const none = await import('@/lib/content/course-labs')
    expect(paths.filter(none.isAbsent)).toEqual(paths.slice(0, 4))
    vi.unstubAllEnvs()
    expect(paths.filter(isAbsent)).toEqual([])
    expect(['<header class="top" data-absent="">', '<header class="top">', 'data-absent'].map(isAbsentPage)).toEqual([
      true,
      false,
      false,
    ])
  })
})

/** The names in a text by one expression of them all, which takes longer the more there are. */
function inOneExpression(names: readonly string[], text: string): ReadonlySet<string> {
  if (names.length === 0) return new Set()
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const any = longestFirst.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])(${any})(?:s|es)?(?![\\p{L}\\p{N}-])`, 'giu'))
  return new Set([...found].map(([, name = '']) => name.toLowerCase().replace(/\s+/g, ' ')))
}

describe('a large course', () => {
  it('[Z55] is indexed once, and the index finds what a walk through the course would', () => {
    const read = courseOf(compileCourse('tests/fixtures/course'))
    // Every lesson cites every fact: the first is the one that counts.
    const facts = read.facts.map(({ id }) => id)
    const course = { ...read, lessons: read.lessons.map((one) => ({ ...one, facts })) }
    const index = courseIndex(course)
    expect(courseIndex(course)).toBe(index)
    for (const fact of course.facts)
      expect(index.citing.get(fact.id)).toBe(course.lessons.find(({ facts }) => facts.includes(fact.id)))
    for (const { id } of course.lessons) {
      expect(index.cardsOf.get(id)).toEqual(course.cards.filter((card) => card.lesson === id))
      expect(index.moduleOf.get(id)).toBe(course.modules.find(({ lessons }) => lessons.includes(id)))
      expect(index.order[index.placeOf.get(id) ?? -1]).toBe(id)
    }
    expect(course.lessons.every((one) => termMarks(one, course.glossary).size > 0)).toBe(true)
  })

  it('[Z56] has the same typed answers taken, however many terms they may name', () => {
    const numbers = ['6379', 'port 6379', '포트 6379', '6379번', '6379번 포트는', '63', '-6379']
    const names = ['lazy', 'Lazy는', 'lazy loading', '캐시 미스가', '캐시미스', '미스', '포트', '*', '-']
    const text = fc.constantFrom(...numbers, ...names)
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 6 }), text, (lists, typed) => {
        const one = lists.flatMap((list, at) => (list.some((accepted) => acceptor([accepted])(typed)) ? [at] : []))
        expect(acceptors(lists)(typed)).toEqual(one)
        const given = lists.flat()
        for (const accepted of given) expect(acceptors([given])(accepted)).toEqual([0])
      }),
      { numRuns: 500 },
    )
  })

  it('[Z57] has the same binding terms found, however many there are: the longest name at a place, as a whole word', () => {
    const name = fc.constantFrom(
      'a',
      'ab',
      'abc',
      'abcs',
      'abcde',
      'abcdes',
      'abcd e',
      'a b',
      'b',
      'b ab',
      'ab-a',
      '(a)',
      'a.b',
    )
    const between = fc.constantFrom(' ', '  ', '-', '', '. ', 's ', 'es ', '\n')
    const text = fc
      .array(fc.tuple(name, between, fc.boolean()), { maxLength: 6 })
      .map((parts) => parts.map(([one, then, high]) => (high ? one.toUpperCase() : one) + then).join(''))
    fc.assert(
      fc.property(fc.uniqueArray(name), text, (names, en) => {
        const found = createTermCheck(
          names.map((one) => ({ id: one, term: { en: one, ko: '가' }, aliases: { en: [], ko: [] }, strict: true })),
        )(en, '')
        expect(new Set(found.map(({ id }) => id.toLowerCase()))).toEqual(inOneExpression(names, en))
      }),
      { numRuns: 1000 },
    )
  })

  it('[Z58] is compiled once a build: what is kept is the course, and what is none stops the build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'))
    try {
      const course = courseOf(compileCourse('tests/fixtures/course'))
      keepCourse(course, join(folder, 'course.json'))
      expect(keptCourse(join(folder, 'course.json'))).toEqual(course)
      writeFileSync(join(folder, 'none.json'), '{"lessons":[]}')
      expect(() => keptCourse(join(folder, 'none.json'))).toThrow(/holds no course/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
