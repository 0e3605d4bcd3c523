/** Files that are not what they should be: each with what is said of it, in both languages, and nothing taken from it. */
import { gzipSync, strToU8, zipSync } from 'fflate'
import { NextIntlClientProvider } from 'next-intl'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FaultList, RefusalText } from '@/components/settings/exchange/refusal-text'
import { MOST_PERSONAL_CARDS } from '@/lib/content/personal-card'
import { type Locale, locales } from '@/lib/core/locale'
import { messagesFor } from '@/lib/i18n/messages'
import { MOST_BYTES } from '@/lib/interchange/import/decode'
import { type ImportRefusal, type Known, readCards } from '@/lib/interchange/import/read-cards'
import type { RowFault } from '@/lib/interchange/import/read-row'
import { own } from './own'

const known: Known = { personal: own, course: new Set() }
const before = JSON.stringify(own)
const utf8 = strToU8

type Words = Readonly<Record<Locale, string>>
const words = {
  empty: { ko: '빈 파일입니다', en: 'The file is empty' },
  big: { ko: '5MB가 넘는 파일은 읽지 않습니다', en: 'A file above 5 MB is not read' },
  packed: { ko: '압축 파일이나 통합 문서는 읽지 않습니다', en: 'Archives and workbooks are not read' },
  utf8: { ko: 'UTF-8로 된 글이 아닙니다', en: 'The text is not UTF-8' },
  open: (line: number): Words => ({
    ko: `${line}번째 줄에서 연 따옴표가 닫히지 않았습니다`,
    en: `opened in line ${line} is never closed`,
  }),
  after: (line: number): Words => ({
    ko: `${line}번째 줄에서 닫는 따옴표 뒤에 다른 글자가 있습니다`,
    en: `In line ${line} something follows a closing quotation mark`,
  }),
  stray: (line: number): Words => ({
    ko: `${line}번째 줄의 칸 가운데에 따옴표가 있습니다`,
    en: `In line ${line} there is a quotation mark inside a cell`,
  }),
  column: { ko: '앞면과 뒷면을 나눌 칸이 보이지 않습니다', en: 'There are no two columns' },
  many: { ko: '10,000장까지 둘 수 있습니다', en: 'There can be 10,000 cards' },
  front: (line: number): Words => ({
    ko: `${line}번째 줄: 앞면이 비어 있습니다.`,
    en: `Line ${line}: the front is empty.`,
  }),
  back: (line: number): Words => ({
    ko: `${line}번째 줄: 뒷면이 비어 있습니다.`,
    en: `Line ${line}: the back is empty.`,
  }),
  long: (line: number): Words => ({
    ko: `${line}번째 줄: 2,000자가 넘는 칸이 있습니다.`,
    en: `Line ${line}: a cell is longer than 2,000`,
  }),
  control: (line: number): Words => ({
    ko: `${line}번째 줄: 글자가 아닌 제어 문자`,
    en: `Line ${line}: there are control characters`,
  }),
  cells: (line: number): Words => ({
    ko: `${line}번째 줄: 첫 줄보다 칸이 많습니다.`,
    en: `Line ${line}: it has more cells`,
  }),
}

/** A file, and what is said of it. */
const refused: Readonly<Record<string, readonly [Uint8Array, Words]>> = {
  'no byte at all': [new Uint8Array(), words.empty],
  'a byte order mark and nothing else': [utf8('\uFEFF'), words.empty],
  'blank lines': [utf8('\r\n\n\n\r'), words.empty],
  'headers of Anki and no row': [utf8('#separator:tab\n#html:true\n'), words.empty],
  'more bytes than are read': [new Uint8Array(MOST_BYTES + 1).fill(97), words.big],
  'an Anki package': [zipSync({ 'collection.anki21': utf8('x'), media: utf8('{}') }), words.packed],
  'a workbook with a path that climbs': [zipSync({ '../../etc/passwd': utf8('x') }), words.packed],
  'a zip bomb': [zipSync({ bomb: new Uint8Array(4_000_000) }, { level: 9 }), words.packed],
  'an empty zip': [zipSync({}), words.packed],
  gzip: [gzipSync(utf8('a,b')), words.packed],
  'an SQLite database': [utf8('SQLite format 3\u0000'), words.packed],
  'a PDF': [utf8('%PDF-1.7'), words.packed],
  'an old workbook': [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), words.packed],
  'UTF-16 with its mark': [Uint8Array.of(0xff, 0xfe, 97, 0, 44, 0, 98, 0), words.utf8],
  'Korean in the code page of Windows': [Uint8Array.of(0xbe, 0xd5, 0xb8, 0xe9, 44, 0xb5, 0xda), words.utf8],
  'a character cut in two': [Uint8Array.of(97, 44, 0xea, 0xb0), words.utf8],
  'an overlong slash': [Uint8Array.of(97, 44, 0xc0, 0xaf), words.utf8],
  'half of a surrogate pair': [Uint8Array.of(97, 44, 0xed, 0xa0, 0x80), words.utf8],
  'a quote that is never closed': [utf8('a,b\nc,"d\ne,f\n'), words.open(2)],
  'a quote opened by the last character': [utf8('a,b\nc,"'), words.open(2)],
  'text behind a closing quote': [utf8('a,b\n"c"d,e'), words.after(2)],
  'text behind a quoted text of many lines': [utf8('a,"b\n\n\nc"d'), words.after(4)],
  'a quote within a bare cell': [utf8('a,b\nc,say "d"'), words.stray(2)],
  'a quote behind a space': [utf8('a, "b"'), words.stray(1)],
  'one column': [utf8('alone\nagain\n'), words.column],
  'a name and nothing to answer': [utf8('front\nalone\n'), words.column],
  'all columns set aside': [utf8('#guid column:1\n#tags column:2\nx\ty\n'), words.column],
  'more rows than there may be cards': [utf8('a,b\n'.repeat(MOST_PERSONAL_CARDS + 1)), words.many],
  'more cards than fit beside those there': [
    utf8(Array.from({ length: MOST_PERSONAL_CARDS }, (_, index) => `q${index},a`).join('\n')),
    words.many,
  ],
  'names and no row': [
    utf8('front,back\n'),
    { ko: '카드가 될 수 있는 줄이 없습니다', en: 'No line of this file can be a card' },
  ],
  'a front without a word': [utf8('front,back\n" \u00a0\u3000",b'), words.front(2)],
  'a back without a word': [utf8('a,\t \n'), words.back(1)],
  'a row that ends early': [utf8('front,back\nlonely'), words.back(2)],
  'a cell of a million letters': [utf8(`a,${'b'.repeat(1_000_000)}`), words.long(1)],
  'HTML of a million letters': [utf8(`#html:true\na,${'<b>'.repeat(300_000)}b`), words.long(2)],
  'a NUL': [utf8('a\u0000,b'), words.control(1)],
  'an escape sequence of a terminal': [utf8('a,\u001b[31mred'), words.control(1)],
  'more cells than the first row has': [utf8('front,back\na,b,c'), words.cells(2)],
  'ten thousand cells': [utf8(`front,back\nc${',d'.repeat(10_000)}`), words.cells(2)],
}

/** A file of which some is taken: its cards are text, whatever they try to be. */
const harmless: Readonly<Record<string, readonly [string, readonly (readonly [string, string])[]]>> = {
  'HTML in every field': [
    '<script>alert(1)</script>,<img src=x onerror=alert(1)>',
    [['<script>alert(1)</script>', '<img src=x onerror=alert(1)>']],
  ],
  'keys of prototypes': [
    '__proto__,constructor\ntoString,hasOwnProperty',
    [
      ['__proto__', 'constructor'],
      ['toString', 'hasOwnProperty'],
    ],
  ],
  'an id of a prototype': ['id,front,back\n__proto__,a,b', [['a', 'b']]],
  formulas: [
    "=1+1,@SUM(A1)\n'=2,-3",
    [
      ['=1+1', '@SUM(A1)'],
      ['=2', '-3'],
    ],
  ],
  'an address to run': [
    'javascript:alert(1)\tdata:text/html;base64,x',
    [['javascript:alert(1)', 'data:text/html;base64,x']],
  ],
  'braces of a message': ['{count}\t{count, plural, other {#}}', [['{count}', '{count, plural, other {#}}']]],
  'ids that climb, and ids that are too short': [
    'id,front,back\nmy-~../../x,a,b\nmy-~0000000000,c,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
}

const shown = (locale: Locale, element: ReactElement): string => {
  const messages = messagesFor(locale, ['interchange', 'importRefusals'])
  // biome-ignore lint/correctness/noChildrenProp: the provider's type asks for its children among the props
  const page = createElement(NextIntlClientProvider, { locale, timeZone: 'Asia/Seoul', messages, children: element })
  return renderToStaticMarkup(page)
}

const said = (locale: Locale, refusal: ImportRefusal): string => shown(locale, createElement(RefusalText, { refusal }))
const faultsSaid = (locale: Locale, faults: readonly RowFault[]): string =>
  shown(locale, createElement(FaultList, { faults }))

describe('files that are refused', () => {
  it.each(Object.entries(refused))('[I22] %s', (_, [file, expected]) => {
    const result = readCards(file, known)
    if (result.ok) throw new Error('it was taken')
    for (const locale of locales) {
      const text = said(locale, result.error)
      expect(text).toContain(expected[locale])
      expect(text).toContain({ ko: '아무것도 가져오지 않았습니다.', en: 'Nothing was imported.' }[locale])
    }
    expect(JSON.stringify(own)).toBe(before)
  })

  it.each(Object.entries(harmless))('[I22] %s: text and nothing else', (_, [file, cards]) => {
    const result = readCards(utf8(file), known)
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    expect(result.value.cards.map(({ front, back }) => [front.en, back.en])).toEqual(cards)
    expect(result.value.cards.every(({ id }) => /^my-~[a-z0-9]{6,40}$/.test(id))).toBe(true)
  })

  it('[I22] rows that cannot be taken are named by their line, five of them and the number of the rest', () => {
    const rows = ['front,back', 'good,card', ...Array.from({ length: 8 }, () => 'lonely')]
    const result = readCards(utf8(rows.join('\n')), known)
    if (!result.ok) throw new Error('it was refused')
    expect(result.value.cards).toHaveLength(1)
    expect(result.value.faults).toHaveLength(8)
    expect(faultsSaid('ko', result.value.faults)).toMatch(/3번째 줄: 뒷면이 비어 있습니다\..*7번째 줄.*그 밖에 3개/)
    expect(faultsSaid('en', result.value.faults)).toMatch(/Line 3: the back is empty\..*Line 7.*and 3 more/)
  })
})
