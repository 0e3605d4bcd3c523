import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutParticle, withParticle } from '../../../lib/text/particles'

/** Whether a whole number, read aloud in Korean, ends in a final consonant: by its words, not by its digits. */
function spokenFinal(number: number): string {
  const digits = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구']
  const scales = ['', '십', '백', '천']
  if (number === 0) return '영'
  const zeros = /0*$/.exec(String(number))?.[0].length ?? 0
  if (zeros === 0) return digits[number % 10] ?? ''
  return zeros >= 4 ? '만' : (scales[zeros] ?? '')
}

describe('particles', () => {
  it('[T7] a particle fits the word before it', () => {
    expect(withParticle('샤드', '은/는')).toBe('샤드는')
    expect(withParticle('복제본', '이/가')).toBe('복제본이')
    expect(withParticle('노드', '과/와')).toBe('노드와')
    expect(withParticle('서울', '으로/로')).toBe('서울로')
    expect(withParticle('리전', '으로/로')).toBe('리전으로')
    expect(withParticle('리전'.normalize('NFD'), '을/를')).toBe(`${'리전'.normalize('NFD')}을`)
  })
  it('[T7] a number is read aloud', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (number) => {
        const word = spokenFinal(number)
        for (const pair of ['은/는', '이/가', '을/를', '과/와', '이고/고', '으로/로'] as const)
          expect(withParticle(String(number), pair).slice(String(number).length)).toBe(
            withParticle(word, pair).slice(word.length),
          )
      }),
    )
    expect(['0.5', '1,000', '2.1'].map((word) => withParticle(word, '을/를'))).toEqual(['0.5를', '1,000을', '2.1을'])
    expect(['1', '3', '7', '8', '10'].map((word) => withParticle(word, '으로/로'))).toEqual([
      '1로',
      '3으로',
      '7로',
      '8로',
      '10으로',
    ])
  })
  it('[T7] where the reading is not settled both forms are shown', () => {
    expect(withParticle('Redis', '은/는')).toBe('Redis은(는)')
  })
  it('[T8] a word of running text loses one particle', () => {
    for (const [word, stem] of [
      ['클러스터를', '클러스터'],
      ['노드에서는', '노드'],
      ['리전으로', '리전'],
      ['Redis는', 'Redis'],
      ['복제본이', '복제본'],
      ['영역마다', '영역'],
    ] as const)
      expect(withoutParticle(word), word).toBe(stem)
  })
  it('[T8] what is no particle stays, and so does a word that would be cut to a letter', () => {
    for (const word of ['추가', '평가', '클러스터', '사용합니다', '요', '']) expect(withoutParticle(word)).toBe(word)
  })
})
