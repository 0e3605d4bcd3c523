/** Sentences of no meaning in both languages, the same for the same stream: as long as those of a real lesson. */
import type { Random } from '@/lib/core/random'

const EN =
  'the a cold warm shelf river copper window garden letter train bread lamp morning quiet careful reader basket carries opens holds follows counts keeps before after beside between without because and often slowly again every second small large market paper wheel corner stone bridge harbour valley winter'.split(
    ' ',
  )
const KO =
  '차가운 따뜻한 선반 강물 구리 창문 정원 편지 기차 빵집 등불 아침 조용한 조심스러운 독자 바구니 나르고 열고 품고 따르고 세며 지키는 먼저 나중에 곁에서 사이로 없이 그래서 그리고 자주 천천히 다시 매번 두번째 작은 커다란 시장 종이 바퀴 모퉁이 돌다리 항구 골짜기 겨울'.split(
    ' ',
  )

const pick = (words: readonly string[], random: Random): string => words[Math.floor(random() * words.length)] ?? ''

const sentence = (words: readonly string[], length: number, random: Random): string =>
  Array.from({ length }, () => pick(words, random)).join(' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const SYLLABLES = [
  ['ba', '바'],
  ['ko', '코'],
  ['ri', '리'],
  ['mun', '문'],
  ['tel', '텔'],
  ['sa', '사'],
  ['do', '도'],
  ['ven', '벤'],
  ['lim', '림'],
  ['gar', '가'],
] as const

/** A name that nothing else has, up to ten thousand of them: its number in syllables. */
export function nameOf(at: number): { readonly en: string; readonly ko: string } {
  const syllables = [...String(at).padStart(4, '0')].flatMap((digit) => SYLLABLES[Number(digit)] ?? [])
  return {
    en: syllables.filter((_, place) => place % 2 === 0).join(''),
    ko: syllables.filter((_, place) => place % 2 === 1).join(''),
  }
}

/** An English sentence of so many words and its Korean, without full stops. */
export const pairOf = (length: number, random: Random): { readonly en: string; readonly ko: string } => ({
  en: capital(sentence(EN, length, random)),
  ko: sentence(KO, Math.max(1, Math.round(length * 0.7)), random),
})
