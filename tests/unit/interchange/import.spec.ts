import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPersonalFace, LONGEST_FACE, personalCardId } from '@/lib/content/personal-card'
import { cardsTable } from '@/lib/interchange/cards-table'
import { CSV, PLAIN_CSV, TSV, writeTable } from '@/lib/interchange/csv/write'
import { htmlToText } from '@/lib/interchange/import/html-text'
import { type ImportPreview, type Known, readCards } from '@/lib/interchange/import/read-cards'
import { START } from '../../harness/events'
import { own, ownCard } from './own'
import { material, ofCourse } from './stories'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const nothing: Known = { personal: [], course: new Set() }

function read(text: string, known: Known = nothing): ImportPreview {
  const result = readCards(bytes(text), known)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}
const faces = (text: string) => read(text).cards.map(({ front, back }) => [front, back])

describe('cards brought along', () => {
  it('[I20] columns are found by their names, in either language, in any order and writing', () => {
    const card = [
      [
        { ko: '질문', en: 'question' },
        { ko: '답', en: 'answer' },
      ],
    ]
    expect(faces('front_ko,back_ko,front_en,back_en\n질문,답,question,answer')).toEqual(card)
    expect(faces('Back (EN),Front (EN),뒷면-한국어,앞면 한국어\nanswer,question,답,질문')).toEqual(card)
    expect(faces('메모,질문_영어,정답_영어,질문_국문,정답_국문\nx,question,answer,질문,답')).toEqual(card)
    expect(faces('Question,Answer\nWhat?,That.')).toEqual([[{ en: 'What?' }, { en: 'That.' }]])
  })

  it('[I20] without names the first two columns are front and back, each in the language it is written in', () => {
    expect(faces('cache hit,캐시 적중,noun\n읽기 복제본,read replica,x')).toEqual([
      [{ en: 'cache hit' }, { ko: '캐시 적중' }],
      [{ ko: '읽기 복제본' }, { en: 'read replica' }],
    ])
    // A sentence with such a word in it names nothing.
    expect(faces('What is the answer?,back\n')).toEqual([[{ en: 'What is the answer?' }, { en: 'back' }]])
  })

  it('[I20] comma, semicolon, tab or bar; CRLF, CR or LF; with a mark or without', () => {
    const expected = [
      [{ en: 'a, b' }, { en: 'c' }],
      [{ en: 'd' }, { en: 'e' }],
    ]
    for (const sign of [',', ';', '\t', '|'])
      for (const end of ['\n', '\r\n', '\r'])
        for (const mark of ['', '\uFEFF'])
          expect(faces(`${mark}front${sign}back${end}"a, b"${sign}c${end}d${sign}e${end}`)).toEqual(expected)
  })

  it('[I20] texts with commas divided by a tab are divided by the tab', () => {
    expect(faces('One, two, three\tfour, five')).toEqual([[{ en: 'One, two, three' }, { en: 'four, five' }]])
    expect(faces('a; b; c,d')).toEqual([[{ en: 'a' }, { en: 'b' }]])
  })

  it('[I21] Anki’s own text export: its headers are obeyed, its ids, note types, decks and tags left out', () => {
    const file = [
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#notetype column:2',
      '#deck column:3',
      '#tags column:6',
      'x1y2\tBasic\tDefault\t"<b>What</b> is &lt;TTL&gt;?<br>Say it."\t수명&nbsp;시간<div>둘째 줄</div>\ttag',
      '',
    ].join('\n')
    expect(faces(file)).toEqual([[{ en: 'What is <TTL>?\nSay it.' }, { ko: '수명 시간\n둘째 줄' }]])
    expect(faces('#separator:Pipe\n#columns:Front|Back\na|b')).toEqual([[{ en: 'a' }, { en: 'b' }]])
    // Without the header a bracket is a bracket; a row may begin with a number sign.
    expect(faces('a,<b>bold</b>\n#1,first')).toEqual([
      [{ en: 'a' }, { en: '<b>bold</b>' }],
      [{ en: '#1' }, { en: 'first' }],
    ])
  })

  it('[I21] HTML becomes the text it shows, in time that grows with its length and no faster', () => {
    expect(htmlToText('a<style>p{}</style>b<!-- c -->d<script>e</script>f')).toBe('abdf')
    expect(htmlToText('<p>a</p><p>b &amp; c</p>&#44032;&#xAC01;&#0;&#xD800;')).toBe('a\n\nb & c\n가각')
    expect(htmlToText('1 < 2 and 3 > 2')).toBe('1 < 2 and 3 > 2')
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', 'b', 'r', '-', '!', '&', ';', '#', '3') }),
        (html) => {
          expect(typeof htmlToText(html)).toBe('string')
        },
      ),
    )
    const open = '<style>'.repeat(200_000)
    expect(htmlToText(open)).toBe('')
    expect(htmlToText('<'.repeat(1_000_000))).toHaveLength(1_000_000)
  })

  it('[I22] what comes out is cards and nothing else, whatever goes in', () => {
    const cells = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('"', ',', '\n', '가', 'a', '='),
      ),
    })
    fc.assert(
      fc.property(
        fc.oneof(
          cells,
          fc.array(fc.tuple(cells, cells)).map((rows) => writeTable(rows, PLAIN_CSV)),
        ),
        (text) => {
          const result = readCards(bytes(text), nothing)
          if (!result.ok) return
          for (const { front, back } of result.value.cards) {
            expect(isPersonalFace(front)).toBe(true)
            expect(isPersonalFace(back)).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('[I23] the preview tells new, changed, known and repeated cards apart, and those of the course', () => {
    const known: Known = { personal: own, course: new Set(ofCourse.cards.map(({ id }) => id)) }
    const kept = own.filter(({ removed }) => !removed)
    const [first] = kept
    const text = [
      'id,front_ko,back_ko',
      `${first?.id},${first?.front.ko},"${first?.back.ko}"`, // just so
      `${kept[2]?.id},둘 다,아니오`, // reads otherwise
      ',새 카드,답', // new
      ',새 카드,답', // again
      `${ofCourse.cards[0]?.id},과정 카드,답`,
      ',,답', // no front
    ].join('\n')
    expect(read(text, known)).toMatchObject({ fresh: 1, changed: 1, same: 1, doubles: 1, ofCourse: 1 })
    expect(read(text, known).faults).toEqual([{ kind: 'no-front', line: 8 }])
    expect(read(text, known).cards.map(({ id }) => id)).toEqual([
      kept[2]?.id,
      personalCardId({ ko: '새 카드' }, { ko: '답' }),
    ])
    // A card that was removed can be brought back.
    expect(read('gone,gone', known)).toMatchObject({ fresh: 1, same: 0 })
  })

  it('[I5] our own table comes back as it was: one’s own cards are known, those of the course left out', () => {
    const known: Known = { personal: own, course: new Set(ofCourse.cards.map(({ id }) => id)) }
    const kept = own.filter(({ removed }) => !removed)
    const table = cardsTable(material, { events: [], now: { at: START, offset: 540 } })
    for (const style of [CSV, TSV]) {
      const again = read(writeTable(table, style), known)
      expect(again).toMatchObject({
        fresh: 0,
        changed: 0,
        same: kept.length,
        ofCourse: ofCourse.cards.length,
        faults: [],
      })
      const elsewhere = read(writeTable(table, style), { personal: [], course: known.course })
      expect(elsewhere.cards).toEqual(kept.map(({ id, front, back }) => ({ id, front, back })))
    }
  })

  it('[I5] any card of one’s own goes out and comes back', () => {
    const face = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
    fc.assert(
      fc.property(face, face, (front, back) => {
        const [given] = read(
          writeTable(
            [
              ['front_ko', 'back_en'],
              [front, back],
            ],
            PLAIN_CSV,
          ),
        ).cards
        if (!given) throw new Error('no card')
        const table = cardsTable(
          { ...material, cards: [], personal: [ownCard(given.front, given.back)] },
          { events: [], now: { at: 0, offset: 0 } },
        )
        const [again] = read(writeTable(table, CSV)).cards
        expect(again).toEqual(given)
      }),
      { examples: [['=a', "'=b"]] },
    )
  })

  it('[I24] the longest cell is taken and a longer one is not', () => {
    const longest = 'a'.repeat(LONGEST_FACE)
    expect(read(`${longest},b`).cards).toHaveLength(1)
    expect(read(`x,y\n${longest}a,b`).faults).toEqual([{ kind: 'too-long', line: 2 }])
  })
})
