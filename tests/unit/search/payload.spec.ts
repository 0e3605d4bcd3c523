import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { plainText } from '@/lib/content/plain-text'
import { locales } from '@/lib/core/locale'
import { createDecoder } from '@/lib/search/coding'
import { materialOf } from '@/lib/search/documents'
import { isSearchPayload } from '@/lib/search/payload'
import { compileWith, courseOf } from '../content/fixtures'
import { course, payload } from './course'

const { documents } = materialOf(payload)
const texts = new Set(
  documents.flatMap(({ text, heading, more }) =>
    [text.ko, text.en, heading?.ko, heading?.en, ...more].map((passage) => passage?.text),
  ),
)

describe('the searchable text', () => {
  it('[Q1] holds both halves of what can be found', () => {
    for (const { claim } of course.facts)
      for (const locale of locales) expect(texts).toContain(plainText(claim[locale]))
    for (const { definition, term } of course.glossary)
      for (const locale of locales) {
        expect(texts).toContain(plainText(definition[locale]))
        expect(texts).toContain(term[locale])
      }
    for (const { front } of course.cards) expect(texts).toContain(plainText(front.ko))
    for (const { blocks } of course.lessons)
      for (const block of blocks) if (block.kind === 'paragraph') expect(texts).toContain(plainText(block.text.en))
    for (const { id, stem } of course.questions) {
      const document = documents.find((one) => one.kind === 'question' && one.id === id)
      for (const part of stem) expect(document?.text.ko.text).toContain(plainText(part.ko))
    }
  })

  it('[Q1] is refused when it cannot be read, or when a half is short of a text', () => {
    const sent: unknown = JSON.parse(JSON.stringify(payload))
    expect(isSearchPayload(sent)).toBe(true)
    expect(isSearchPayload({ ...payload, ko: payload.ko.slice(1) })).toBe(false)
    expect(isSearchPayload({ ...payload, terms: [{}] })).toBe(false)
    expect(isSearchPayload('<!doctype html>')).toBe(false)
  })

  it('[Q2] says nothing of a question but its stem: no option, no rationale', () => {
    const open = createDecoder(payload.pieces)
    const all = [...payload.ko, ...payload.en].map((coded) => open(coded, '').text).join('\n') + JSON.stringify(payload)
    const told = (text: string): boolean => all.includes(text)
    // What another text of the course says too is no secret of the question.
    const elsewhere = JSON.stringify([
      course.facts,
      course.cards,
      course.lessons,
      course.glossary,
      course.questions.map(({ stem }) => stem),
    ])
    const long = (text: string): boolean => text.length > 24
    const secrets = course.questions.flatMap(({ options }) =>
      options.flatMap(({ text, rationale }) =>
        locales.flatMap((locale) => [plainText(text[locale]), plainText(rationale[locale])]),
      ),
    )
    expect(secrets.length).toBeGreaterThan(5000)
    expect(secrets.filter((text) => long(text) && told(text) && !elsewhere.includes(text))).toEqual([])
    const fields = new Set(payload.questions.flatMap((question) => Object.keys(question)))
    expect([...fields]).toEqual(['id'])
  })

  it('[Q3] weighs at most 250 kB, gzipped', () => {
    expect(gzipSync(JSON.stringify(payload)).length).toBeLessThanOrEqual(250_000)
  })

  it('[Q16] ways of writing come with the course, and one that stands for two names is an error', () => {
    expect(payload.spellings.length).toBeGreaterThan(20)
    const spelled = (text: string) => compileWith({ 'spellings.yml': text })
    expect(courseOf(spelled('- { name: 캐시, written: [캐쉬] }')).spellings).toEqual([
      { name: '캐시', written: ['캐쉬'] },
    ])
    const twice = spelled('- { name: 캐시, written: [캐쉬] }\n- { name: 캐싱, written: [캐쉬] }')
    expect(twice.diagnostics.map(({ code, line }) => [code, line])).toContainEqual(['duplicate-id', 2])
  })
})
