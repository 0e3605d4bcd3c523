import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAccepted } from '../../../lib/text/answer'
import { endsInFinalConsonant, hasHangul } from '../../../lib/text/hangul'
import { normalise } from '../../../lib/text/normalise'
import { numberTokens } from '../../../lib/text/numbers'

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
const answers = fc.constantFrom(
  'cache miss',
  'Multi-AZ',
  'TCP 6379',
  '6379',
  '지연 로딩',
  '캐시 미스',
  'Redis AUTH',
  '읽기 전용 복제본',
)

describe('typed answers', () => {
  it('[T1] composition, case, spacing, punctuation and width do not matter', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const typed of [
          answer.normalize('NFD'),
          answer.toUpperCase(),
          ` ${answer}. `,
          `"${answer}"!`,
          answer.replaceAll(' ', ''),
          answer.replaceAll(' ', '-'),
          wide(answer),
        ])
          expect(isAccepted(typed, [answer]), typed).toBe(true)
      }),
    )
  })
  it('[T1] any accepted answer will do, and nothing else', () => {
    expect(isAccepted('cache-aside', ['lazy loading', 'cache aside'])).toBe(true)
    expect(isAccepted('write-through', ['lazy loading', 'cache aside'])).toBe(false)
    expect(isAccepted('', ['lazy loading'])).toBe(false)
    expect(isAccepted('lazy loading', [])).toBe(false)
  })
  it('[T1] an answer made of signs is compared as written', () => {
    expect(isAccepted(' ～＊ ', ['~*'])).toBe(true)
    expect(isAccepted('+', ['~*'])).toBe(false)
    expect(isAccepted('', ['~*'])).toBe(false)
  })
  it('[T2] one Korean particle or ending behind the answer does not matter', () => {
    for (const typed of [
      '6379번',
      '6379번입니다',
      '6379 포트는',
      '6379번 포트입니다.',
      '6379를 …',
      '６３７９번',
      '포트 6379',
      'port 6379',
      '6379 포트',
    ])
      expect(isAccepted(typed, ['6379']), typed).toBe(true)
    expect(isAccepted('6379을', ['6379'])).toBe(false)
    expect(isAccepted('TCP 6379번', ['TCP 6379'])).toBe(true)
    for (const typed of ['지연 로딩은', '지연 로딩입니다', '지연로딩이에요'])
      expect(isAccepted(typed, ['지연 로딩']), typed).toBe(true)
    for (const typed of ['Redis는', 'Redis가', 'redis입니다']) expect(isAccepted(typed, ['Redis']), typed).toBe(true)
    expect(isAccepted('캐시예요', ['캐시'])).toBe(true)
  })
  it('[T2] a particle that does not fit the word before it is part of another word', () => {
    expect(isAccepted('평가', ['평'])).toBe(false)
    expect(isAccepted('지연 로딩는', ['지연 로딩'])).toBe(false)
    expect(isAccepted('캐시은', ['캐시'])).toBe(false)
    expect(isAccepted('캐시 미스', ['캐시'])).toBe(false)
    expect(isAccepted('복제번', ['복제'])).toBe(false)
    expect(isAccepted('새 강의', ['강의'])).toBe(false)
  })
  it('[T2] a counter or scale makes another quantity', () => {
    for (const typed of ['3만', '3천', '3개', '3분', '3시간', '3 GB'])
      expect(isAccepted(typed, ['3']), typed).toBe(false)
  })
  it('[T3] a wrong number never matches, however it is dressed', () => {
    const dress = fc.constantFrom(
      (n: string) => n,
      (n: string) => `${n}번`,
      (n: string) => `${n} 포트는`,
      (n: string) => `port ${n}`,
      (n: string) => `${n}/tcp`,
      (n: string) => wide(n),
      (n: string) => ` ${n}.`,
      (n: string) => `${n.slice(0, 1)} ${n.slice(1)}`,
      (n: string) => `${n.slice(0, 1)}.${n.slice(1)}`,
      (n: string) => `-${n}`,
      (n: string) => `${n} ${n}`,
    )
    fc.assert(
      fc.property(fc.nat(70000), fc.nat(70000), dress, (right, wrong, dressed) => {
        fc.pre(right !== wrong)
        const accepted = [`${right}`, `${right}/tcp`, `TCP ${right}`]
        expect(isAccepted(dressed(`${wrong}`), accepted)).toBe(false)
      }),
    )
  })
  it('[T3] numbers are not joined, cut or stripped of their sign and point', () => {
    for (const [typed, accepted] of [
      ['63 79', '6379'],
      ['6.379', '6379'],
      ['-1', '1'],
      ['−2', '2'],
      ['.5', '5'],
      ['1.5', '15'],
      ['10²', '102'],
      ['1-2', '12'],
      ['6379 6380', '6379'],
      ['06379', '6379'],
      ['16379', '6379'],
      ['1', '-1'],
    ] as const)
      expect(isAccepted(typed, [accepted]), `${typed} for ${accepted}`).toBe(false)
    expect(isAccepted('1,000', ['1000'])).toBe(true)
    expect(isAccepted('-1', ['-1'])).toBe(true)
    expect(isAccepted('99.99%', ['99.99'])).toBe(true)
  })
})

describe('Korean text', () => {
  it('[T4] Hangul is seen composed, decomposed and as single letters', () => {
    expect([hasHangul('캐시'), hasHangul('캐시'.normalize('NFD')), hasHangul('ㅋ'), hasHangul('cache 1 é 漢')]).toEqual(
      [true, true, true, false],
    )
  })
  it('[T4] a final consonant is found in syllables and in digits read aloud', () => {
    for (const text of ['로딩', '로딩'.normalize('NFD'), '6', '10', '7', '8'])
      expect(endsInFinalConsonant(text), text).toBe(true)
    for (const text of ['캐시', '2', '6379', '5']) expect(endsInFinalConsonant(text), text).toBe(false)
    for (const text of ['Redis', '', '…']) expect(endsInFinalConsonant(text), text).toBeNull()
  })
  it('[T5] numbers keep their dotted parts and lose their thousands commas', () => {
    expect(numberTokens('1,000 keys, 7.0.5 on 10.0.0.0/16; 22,3306. End 5.').map(({ digits }) => digits)).toEqual([
      '1000',
      '7.0.5',
      '10.0.0.0',
      '16',
      '22',
      '3306',
      '5',
    ])
  })
  it('[T5] a token says where its number stands', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { digits, index, length } of numberTokens(text))
          expect(text.slice(index, index + length).replaceAll(',', '')).toBe(digits)
      }),
    )
  })
  it('[T6] normalising composes Hangul and narrows wide letters, once and for all', () => {
    expect(normalise('ＡＢ１ 가'.normalize('NFD'))).toBe('AB1 가')
    expect(normalise('10²　½')).toBe('10² ½')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
    )
  })
})
