import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresAgree, figuresOf } from '../../../lib/content/compile/figures'
import { splitAtArrow, splitAtArrowLine } from '../../../lib/content/compile/halves'
import { type Run, sourceText } from '../../../lib/content/compile/runs'
import { createTermCheck } from '../../../lib/content/compile/strict-terms'

const agree = (en: string, ko: string): boolean => figuresAgree({ prose: en, full: en }, { prose: ko, full: ko })

/** Texts, bold and code in any order, arrows and line ends among them. */
const runs = fc.array(
  fc.oneof(
    fc
      .array(fc.constantFrom('a', '가', ' ', '\n', '→', '\n→ ', ' → ', '1'))
      .map((parts): Run => ({ kind: 'text', text: parts.join(''), line: 1 })),
    fc.constantFrom<Run>(
      { kind: 'code', text: 'x\n→ y', line: 1 },
      { kind: 'strong', children: [{ kind: 'text', text: '→ z', line: 1 }], line: 1 },
    ),
  ),
)

describe('splitting', () => {
  it('[C11] a text cut at its arrow loses nothing but the arrow', () => {
    for (const [split, arrow] of [
      [splitAtArrowLine, /\n?→ ?/],
      [splitAtArrow, /\s*→\s*/],
    ] as const)
      fc.assert(
        fc.property(runs, (text) => {
          const { en, ko } = split(text)
          const whole = sourceText(text)
          if (ko === null) {
            expect(sourceText(en)).toBe(whole)
            return
          }
          expect(whole.startsWith(sourceText(en))).toBe(true)
          expect(whole.endsWith(sourceText(ko))).toBe(true)
          const gone = whole.slice(sourceText(en).length, whole.length - sourceText(ko).length)
          expect(gone.replace(arrow, '')).toBe('')
          expect(gone).toContain('→')
        }),
      )
  })
  it('[C11] an arrow inside code, bold or a line does not begin the Korean half', () => {
    const text: Run[] = [
      { kind: 'text', text: 'app → cache, ', line: 1 },
      { kind: 'code', text: '\n→ x', line: 1 },
    ]
    expect(splitAtArrowLine(text).ko).toBeNull()
  })
})

describe('figures', () => {
  it('[C7] thousands separators, order and width of a range do not matter', () => {
    expect(agree('1,000 of 20 nodes, 99.99%', '노드 20개에 1000, 99.99%')).toBe(true)
    expect(agree('1-2 hours', '1~2시간')).toBe(true)
    expect(agree('It keeps 7 days.', '77일 보관합니다.')).toBe(false)
    expect(agree('twice 7, once 7', '7')).toBe(false)
  })
  it('[C7] digits inside names do not count', () => {
    expect(figuresOf('r6gd on EC2, S3 and IPv4 with TLS_1 for 15 days')).toEqual(['15'])
  })
  it('[C7] figures in code count only when that makes the halves agree', () => {
    expect(figuresAgree({ prose: 'port  ', full: 'port 6379' }, { prose: '6379번', full: '6379번' })).toBe(true)
    expect(figuresAgree({ prose: 'use  ', full: 'use r5 v2' }, { prose: '를 씁니다', full: '를 씁니다' })).toBe(true)
    expect(figuresAgree({ prose: 'port  ', full: 'port 6379' }, { prose: '6380번', full: '6380번' })).toBe(false)
  })
  it('[C7] the same numbers always agree, and one changed number never does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99999), { minLength: 1, maxLength: 5 }), fc.nat(), (numbers, at) => {
        const ko = numbers
          .toReversed()
          .map((n) => `${n.toLocaleString('en-US')}개`)
          .join('와 ')
        expect(agree(numbers.map((n) => `${n} items`).join(' and '), ko)).toBe(true)
        const changed = numbers.map((n, index) => (index === at % numbers.length ? n + 1 : n))
        expect(agree(changed.map((n) => `${n} items`).join(' and '), ko)).toBe(false)
      }),
    )
  })
  it('[C8] number words are figures: 1 million is 100만, 40 thousand is 4만', () => {
    expect(agree('1 million requests', '요청 100만 건')).toBe(true)
    expect(agree('40 thousand keys', '키 4만 개')).toBe(true)
    expect(agree('1 million requests', '요청 10만 건')).toBe(false)
    expect(agree('open 6379 only', '6379만 엽니다')).toBe(true)
  })
  it('[C8] a month beside a day or a year is a figure', () => {
    expect(agree('since November 2026', '2026년 11월부터')).toBe(true)
    expect(agree('on 3 May', '5월 3일에')).toBe(true)
    expect(agree('in May 2024', '2024년 6월')).toBe(false)
    expect(agree('It may fail.', '실패할 수 있습니다.')).toBe(true)
  })
})

describe('binding terms', () => {
  const term = (en: string, ko: string, strict = true) => ({
    id: en,
    term: { en, ko },
    aliases: { en: [], ko: [] },
    strict,
  })
  const terms = [term('cache', '캐시'), term('cache miss', '캐시 미스'), term('shard', '샤드', false)]
  const names = (en: string, ko: string) => createTermCheck(terms)(en, ko).map(({ id }) => id)

  it('[C9] whole words count, in either case, singular and plural', () => {
    expect(names('Cache misses hurt.', '실패가 아픕니다.')).toEqual(['cache miss'])
    expect(names('Caching and cachet.', '없음')).toEqual([])
  })
  it('[C9] a longer term hides the shorter one inside it', () => {
    expect(names('A cache miss.', '캐시 미스')).toEqual([])
    expect(names('A cache after a cache miss.', '캐시 미스 뒤의 캐시')).toEqual([])
  })
  it('[C9] only strict terms bind', () => {
    expect(names('A shard.', '조각')).toEqual([])
  })
})
