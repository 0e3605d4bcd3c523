import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishStem } from '@/lib/text/english'
import { apart, initialsOf } from '@/lib/text/hangul'
import { koreanStem } from '@/lib/text/korean'
import { createFindNames } from '@/lib/text/names'
import { distance, guesses } from '@/lib/text/near'
import { pairAcross, tokensOf } from '@/lib/text/tokens'
import { readable, wordsOf } from '@/lib/text/words'

const forms = (text: string) => wordsOf(readable(text)).map(({ kind, form }) => `${kind} ${form}`)
const pieces = (text: string) => {
  const words = wordsOf(text)
  return new Set(words.flatMap((word, at) => [...tokensOf(word), pairAcross(words[at - 1], word) ?? '']))
}

describe('words', () => {
  it('[Q4] are cut out whole, and know where they stand', () => {
    expect(forms('Redis의 6379번, 16,384개 v2·r6gd 99.9% ㅂㅈㅂ')).toEqual([
      'latin redis',
      'hangul 의',
      'number 6379',
      'hangul 번',
      'number 16384',
      'hangul 개',
      'latin v2',
      'latin r6gd',
      'number 99.9',
      'initials ㅂㅈㅂ',
    ])
    expect(forms('캐시'.normalize('NFD'))).toEqual(forms('캐시'))
    expect(forms('ＡＷＳ　６３７９')).toEqual(forms('aws 6379'))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = readable(text)
        let last = 0
        for (const { start, end } of wordsOf(plain)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(plain.length)
      }),
    )
  })

  it('[Q5] Korean stems lose endings and particles and keep two syllables', () => {
    for (const [word, stem] of [
      ['엔드포인트에서는', '엔드포인트'],
      ['만료되면', '만료'],
      ['복제본을', '복제본'],
      ['추가', '추가'],
      ['암호화하려면', '암호화'],
      ['레디스랑', '레디스'],
      ['키', '키'],
    ])
      expect(koreanStem(word ?? ''), word).toBe(stem)
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'가나다라마바사에서는을를이란하면되니까'), minLength: 1, maxLength: 8 }),
        (word) => {
          const stem = koreanStem(word)
          expect(word.startsWith(stem)).toBe(true)
          expect(stem.length).toBeGreaterThanOrEqual(Math.min(2, word.length))
          expect(koreanStem(stem)).toBe(stem)
        },
      ),
    )
  })

  it('[Q5] two words written together or apart give the same pieces', () => {
    for (const text of ['보안 그룹', '읽기 전용 복제본', '해시 슬롯'])
      expect([...pieces(text.replaceAll(' ', ''))].filter((one) => one.length === 2 && !/[ㄱ-ㅎ]/.test(one))).toEqual(
        expect.arrayContaining([...pieces(text)].filter((one) => one.length === 2 && !/[ㄱ-ㅎ]/.test(one))),
      )
  })

  it('[Q6] English forms of one word meet, and words that end alike stay', () => {
    for (const family of [
      ['cache', 'caches', 'cached', 'caching'],
      ['stop', 'stops', 'stopped', 'stopping'],
      ['encrypt', 'encrypted', 'encryption'],
      ['policy', 'policies'],
      ['replicate', 'replicated', 'replication'],
    ])
      expect(new Set(family.map(englishStem)).size, family.join()).toBe(1)
    for (const word of ['redis', 'access', 'aws', 'string', 'bus', 'v2s']) expect(englishStem(word)).toBe(word)
  })

  it('[Q7] names are found however they are written, the longest at a place', () => {
    const find = createFindNames([
      ['캐시 미스', 'cache miss'],
      ['캐시', 'cache'],
      ['복원', 'restore'],
      ['키', 'key'],
      ['라이트 스루', 'write-through'],
    ])
    const named = (text: string) =>
      find(wordsOf(text)).map(({ terms, start, end }) => `${terms} ${text.slice(start, end)}`)
    expect(named('캐시 미스가 나면 캐시에')).toEqual(['0 캐시 미스', '1 캐시'])
    expect(named('A cache-miss, a cachemiss, caches.')).toEqual(['0 cache-miss', '0 cachemiss', '1 caches'])
    expect(named('복원력과 복원합니다')).toEqual(['2 복원'])
    expect(named('키를 키우면')).toEqual(['3 키'])
    const text = '캐시미스와라이트스루'
    expect(find.anywhere(wordsOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      '캐시미스',
      '라이트스루',
    ])
  })

  it('[Q10] initials of syllables; joined consonants come apart', () => {
    expect(initialsOf('읽기 전용 복제본 AZ')).toBe('ㅇㄱ ㅈㅇ ㅂㅈㅂ AZ')
    expect(apart('ㅂㅄㄳㅎ')).toBe('ㅂㅂㅅㄱㅅㅎ')
  })

  it('[Q11] distance is symmetric, zero for equals alone, and counts an exchange once', () => {
    expect(distance('replcia', 'replica', 2)).toBe(1)
    expect(distance('cat', 'elephant', 2)).toBe(3)
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9))
        expect(distance(a, b, 9) === 0).toBe(a === b)
        expect(Math.min(3, distance(a, b, 2))).toBe(Math.min(3, distance(a, b, 9)))
      }),
    )
  })

  it('[Q11] guesses go on from what was typed, else come near it, and short words are not guessed', () => {
    const known = new Map([
      ['replica', 9],
      ['region', 5],
      ['repli', 1],
      ['port', 3],
    ])
    expect(guesses('repl', known)).toEqual(['replica', 'repli'])
    expect(guesses('regoin', known)).toEqual(['region'])
    expect(guesses('prt', known)).toEqual([])
  })
})
