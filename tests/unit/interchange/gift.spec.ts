import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCourse } from '@/lib/content/compile/compile'
import { isOptionId, isQuestionId } from '@/lib/content/ids'
import { plainText } from '@/lib/content/plain-text'
import type { Paired, Question } from '@/lib/content/types'
import { escapeGift, giftQuestion, writeGift } from '@/lib/interchange/gift'
import { isAccepted, readGift } from './moodle'

const { course } = compileCourse('content')
const bank = course?.questions ?? []
const domains = course?.blueprints[0]?.domains ?? []

const sample = first(bank)

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('there is none')
  return one
}

function made<T extends string>(isId: (text: string) => text is T, text: string): T {
  if (!isId(text)) throw new TypeError(`no id: ${text}`)
  return text
}

const paired = (text: string): Paired => ({ ko: [text], en: [text] })

/** A question of the texts that Moodle would misread if they were not escaped. */
function madeOf(texts: readonly string[], keys: number, stem: string): Question {
  const options = texts.map((text, index) => ({
    id: made(isOptionId, `option-${index}`),
    correct: index < keys,
    fact: null,
    text: paired(text),
    rationale: paired(`why ${text}`),
  }))
  return { ...sample, id: made(isQuestionId, 'made-up'), stem: [paired(stem)], options }
}

/** Nothing that Moodle trims away at the ends; what matters to the format is frequent. */
const texts = fc
  .string({
    unit: fc.constantFrom(
      '~',
      '=',
      '#',
      '{',
      '}',
      ':',
      '\\',
      '\n',
      '[',
      ']',
      '%',
      '/',
      '"',
      'n',
      '5',
      '가',
      'a',
      ' ',
      '>',
      '-',
    ),
    minLength: 1,
  })
  .map((text) => `${text.trim()}.`)

describe('Moodle GIFT', () => {
  it('[I6] any text of a question, an option and its reason survives Moodle’s reading', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 4, maxLength: 6 }),
        texts,
        fc.integer({ min: 1, max: 3 }),
        (options, stem, keys) => {
          const [read, ...others] = readGift(giftQuestion(madeOf(options, keys, stem), 'en'))
          expect(others).toEqual([])
          expect(read?.name).toBe('made-up')
          expect(read?.text).toBe(stem)
          expect(read?.answers.map(({ text }) => text)).toEqual(options)
          expect(read?.answers.map(({ feedback }) => feedback)).toEqual(options.map((text) => `why ${text}`))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('[I6] the signs are escaped as Moodle’s own exporter does', () => {
    expect(escapeGift('a~b=c#d{e}f:g\\h\ni')).toBe('a\\~b\\=c\\#d\\{e\\}f\\:g\\\\h\\ni')
  })

  it('[I7] one key is all of it; several share it, and choosing everything earns nothing', () => {
    for (const [keys, count] of [
      [1, 4],
      [2, 5],
      [3, 6],
    ] as const) {
      const options = Array.from({ length: count }, (_, index) => `option ${index}.`)
      const [read] = readGift(giftQuestion(madeOf(options, keys, 'Which?'), 'ko'))
      const weights = read?.answers.map(({ weight }) => weight) ?? []
      expect(read?.single).toBe(keys === 1)
      expect(weights.every(isAccepted), String(weights)).toBe(true)
      expect(weights.slice(0, keys).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 4)
      if (keys > 1) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(0.00001)
    }
  })

  it('[I7] the whole bank is there, each question once, in its domain, with a reason for every option', () => {
    for (const language of ['ko', 'en'] as const) {
      const read = readGift(writeGift(bank, domains, language))
      expect(read.map(({ name }) => name).sort()).toEqual(bank.map(({ id }) => id).sort())
      const byId = new Map(bank.map((question) => [`${question.id}`, question]))
      for (const { name, category, text, single, answers } of read) {
        const own = byId.get(name)
        const domain = domains.find(({ id }) => id === own?.domain)
        expect(category).toBe(`Warm Cache: ${domain?.name[language]}`)
        expect(text).toBe(own?.stem.map((paragraph) => plainText(paragraph[language])).join('\n\n'))
        expect(single).toBe(own?.options.filter(({ correct }) => correct).length === 1)
        expect(answers.map((answer) => [answer.text, answer.feedback, answer.weight > 0])).toEqual(
          own?.options.map((option) => [
            plainText(option.text[language]),
            plainText(option.rationale[language]),
            option.correct,
          ]),
        )
      }
    }
  })

  it('[I7] both languages stand in one question, the stem whole in each', () => {
    const [read] = readGift(giftQuestion(sample, 'both'))
    for (const locale of ['ko', 'en'] as const) {
      expect(read?.text).toContain(sample.stem.map((paragraph) => plainText(paragraph[locale])).join('\n\n'))
      const [option] = sample.options
      expect(read?.answers[0]?.text).toContain(plainText(option?.text[locale] ?? []))
    }
  })
})
