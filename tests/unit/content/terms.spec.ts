import { describe, expect, it } from 'vitest'
import { loadCourse } from '@/lib/content/compile/load'
import { plainText } from '@/lib/content/plain-text'
import { termMarks } from '@/lib/content/term-marks'
import { findTerms, termPlaces } from '@/lib/content/term-places'
import { locales } from '@/lib/core/locale'
import { wordsOf } from '@/lib/text/words'

const course = loadCourse()

describe('terms', () => {
  it('[Q17] each leads to the lesson that teaches it, to its cards and to the pairs it is confused in', () => {
    const places = termPlaces(course)
    // Words of questions alone are taught nowhere.
    const untaught = [...places].filter(([, { taught }]) => taught === null).map(([id]) => id)
    const names = findTerms(course.glossary)
    const facts = course.facts
      .flatMap(({ claim }) => [plainText(claim.ko), plainText(claim.en)])
      .flatMap((text) => names(wordsOf(text)))
    for (const id of untaught)
      expect(facts.flatMap(({ terms }) => terms.map((term) => course.glossary[term]?.id))).not.toContain(id)
    expect(untaught.length / places.size).toBeLessThan(0.1)
    expect(places.get('lazy-loading')?.taught).toMatchObject({
      lesson: { id: 'caching-strategies' },
      anchor: 'lazy-loading',
    })
    for (const pair of course.pairs) for (const { term } of pair.sides) expect(places.get(term)?.pairs).toContain(pair)
    for (const { cards } of places.values()) expect(new Set(cards.map(({ note }) => note)).size).toBe(cards.length)
    expect([...places.values()].filter(({ cards }) => cards.length > 0).length / places.size).toBeGreaterThan(0.8)
  })

  it('[Q18] the first of each term in each language is marked, where it stands', () => {
    for (const lesson of course.lessons) {
      const marks = termMarks(lesson, course.glossary)
      expect(marks.size).toBeGreaterThan(4)
      for (const locale of locales) {
        const halves = lesson.blocks.flatMap((block) =>
          block.kind === 'paragraph'
            ? [block.text[locale]]
            : block.kind === 'list'
              ? block.items.map(({ text }) => text[locale])
              : [],
        )
        const own = halves.flatMap((half) => marks.get(half) ?? [])
        expect(new Set(own.map(({ term }) => term.id)).size).toBe(own.length)
        for (const half of halves)
          for (const { start, end } of marks.get(half) ?? []) {
            const text = plainText(half)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            expect(end).toBeLessThanOrEqual(text.length)
          }
      }
    }
  })

  it('[Q18] no word of a link or of code is marked', () => {
    const rich = [
      { kind: 'link', href: 'x.md', children: ['캐시 미스'] },
      ' ',
      { kind: 'code', text: '캐시' },
      ' 노드',
    ] as const
    const [lesson] = course.lessons
    if (!lesson) throw new Error('no lesson')
    const text = { ko: rich, en: ['A node.'] }
    const marks = termMarks({ ...lesson, blocks: [{ kind: 'paragraph', key: 'p', text, facts: [] }] }, course.glossary)
    expect(marks.get(text.ko)?.map(({ term }) => term.id)).toEqual(['node'])
  })
})
