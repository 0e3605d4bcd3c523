import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '@/lib/content/plain-text'
import { createDecoder, encode } from '@/lib/search/coding'
import { readable, wordsOf } from '@/lib/text/words'
import { course } from './course'

/** Texts of words, numbers, signs and spaces in every order, as well as what nobody writes. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '캐시',
          '가',
          'cache',
          'Node.js',
          '6,379',
          '1.5',
          '.',
          ',',
          ' ',
          '  ',
          '"',
          '\\',
          'ㅂㅈ',
          'ㅏ',
          '—',
          '😀',
        ),
      )
      .map((parts) => parts.join('')),
  )
  .map(readable)

describe('coded texts', () => {
  it('[Q30] open as what they were, cut into the same words', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const coded = encode(texts)
        const sent: unknown = JSON.parse(JSON.stringify(coded))
        expect(sent).toEqual(coded)
        const open = createDecoder(coded.pieces)
        expect(coded.texts.map((one) => open(one, '').text)).toEqual(texts)
        expect(coded.texts.map((one) => open(one, '').words)).toEqual(texts.map(wordsOf))
      }),
    )
  })

  it('[Q30] open as what they were for every fact of the course', () => {
    const texts = course.facts.flatMap(({ claim }) => [readable(plainText(claim.ko)), readable(plainText(claim.en))])
    const coded = encode(texts)
    const open = createDecoder(coded.pieces)
    expect(coded.texts.map((one) => open(one, '').text)).toEqual(texts)
  })

  it('[Q30] take up to 55,000 different pieces, and say so beyond', () => {
    const words = Array.from({ length: 55_000 }, (_, at) => `w${at}`)
    const coded = encode(words)
    expect(coded.texts.join('')).not.toMatch(/\p{Surrogate}/u)
    const open = createDecoder(coded.pieces)
    expect(coded.texts.map((one) => open(one, '').text)).toEqual(words)
    expect(() => encode(words.map((word, at) => `${word}x ${at}`))).toThrow(/different words/)
  })

  it('[Q30] leave out what no piece stands for', () => {
    expect(createDecoder(['a'])('#~', '')).toMatchObject({ text: 'a' })
  })
})
