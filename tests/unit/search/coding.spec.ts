import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '@/lib/content/plain-text'
import { type CodedPassage, createDecoder, encode } from '@/lib/search/coding'
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

type Seen = readonly (readonly [word: string, close: boolean])[]

/** What is counted of a text: its words as they are written, and whether one character stands between each and the one before. */
function counted(passage: CodedPassage, pieces: readonly string[]): Seen {
  const seen: [string, boolean][] = []
  passage.eachWord((piece, close) => seen.push([pieces[piece] ?? '', close]))
  return seen
}

/** The same, by cutting the text. */
const cut = (text: string): Seen =>
  wordsOf(text).map(({ start, end }, at, words) => [
    text.slice(start, end),
    start - (words[at - 1]?.end ?? start) === 1,
  ])

describe('coded texts', () => {
  it('[Q30] open as what they were, cut into the same words', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const coded = encode(texts)
        const sent: unknown = JSON.parse(JSON.stringify(coded))
        expect(sent).toEqual(coded)
        const open = createDecoder(coded.pieces)
        expect(coded.texts.map((one) => open(one, '').text)).toEqual(texts)
        expect(coded.texts.map((one) => counted(open(one, ''), coded.pieces))).toEqual(texts.map(cut))
      }),
    )
  })

  it('[Q30] open as what they were for every fact of the course', () => {
    const texts = course.facts.flatMap(({ claim }) => [readable(plainText(claim.ko)), readable(plainText(claim.en))])
    const coded = encode(texts)
    const open = createDecoder(coded.pieces)
    expect(coded.texts.map((one) => open(one, '').text)).toEqual(texts)
  })

  it('[Q30] take more different pieces than there are short characters', () => {
    const words = Array.from({ length: 70_000 }, (_, at) => `w${at}`)
    const coded = encode(words)
    expect(coded.texts.join('')).not.toMatch(/\p{Surrogate}/u)
    expect(JSON.parse(JSON.stringify(coded))).toEqual(coded)
    const open = createDecoder(coded.pieces)
    expect(coded.texts.map((one) => open(one, '').text)).toEqual(words)
  })

  it('[Q30] leave out what no piece stands for', () => {
    expect(createDecoder(['a'])('#~', '')).toMatchObject({ text: 'a' })
  })
})
