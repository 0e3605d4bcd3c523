import { endsInFinalConsonant } from './hangul'

/** Particles and endings after a final consonant, after a vowel, and those that follow either. */
const AFTER_CONSONANT: ReadonlySet<string> = new Set(['은', '이', '을', '과', '이에요', '이요'])
const AFTER_VOWEL: ReadonlySet<string> = new Set(['는', '가', '를', '와', '예요', '요'])
const AFTER_ANY: ReadonlySet<string> = new Set(['의', '에', '에서', '로', '으로', '입니다', '이다'])

/** Whether a tail is a particle or ending that fits the word before it. */
export function isParticle(tail: string, stem: string): boolean {
  if (AFTER_ANY.has(tail)) return true
  if (AFTER_CONSONANT.has(tail)) return endsInFinalConsonant(stem) !== false
  return AFTER_VOWEL.has(tail) && endsInFinalConsonant(stem) !== true
}

/** Particles whose form depends on the word before them, the form after a final consonant first. */
export type ParticlePair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이고/고' | '이므로/므로' | '이라/라'

const RIEUL = 8
const FINALS = 28

/** 일, 칠, 팔 and every other syllable that ends in ㄹ: 로, not 으로, follows them. */
function endsInRieul(word: string): boolean {
  const last = word.normalize('NFC').at(-1) ?? ''
  return /[178]/.test(last) || (/[가-힣]/.test(last) && ((last.codePointAt(0) ?? 0) - 0xac00) % FINALS === RIEUL)
}

/**
 * A word with the particle that fits it; digits are read aloud in Korean: 6을, 6379를, 7로, 10으로.
 * Where the reading is not settled both forms are shown, as is usual in Korean: `Redis은(는)`.
 */
export function withParticle(word: string, pair: ParticlePair): string {
  const [consonant = '', vowel = ''] = pair.split('/')
  const final = endsInFinalConsonant(word)
  if (final === null) return `${word}${consonant}(${vowel})`
  return `${word}${final && !(pair === '으로/로' && endsInRieul(word)) ? consonant : vowel}`
}

/** Particles of running text beyond those that a typed answer may carry. */
const IN_TEXT: ReadonlySet<string> = new Set(
  '에게 에는 에도 에서는 으로는 로는 까지 부터 보다 마다 처럼 도 만'.split(' '),
)
const LONGEST = 3
const SHORTEST_STEM = 2

/**
 * A word of running text without the one particle or ending behind it: 클러스터를 → 클러스터. Lists and not grammar:
 * a stem keeps two letters at least, so that 추가 stays whole; verbs keep their endings.
 */
export function withoutParticle(word: string): string {
  for (let length = LONGEST; length > 0; length--) {
    if (word.length - length < SHORTEST_STEM) continue
    const stem = word.slice(0, -length)
    const tail = word.slice(-length)
    if (IN_TEXT.has(tail) || isParticle(tail, stem)) return stem
  }
  return word
}
