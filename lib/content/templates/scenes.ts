import type { Bilingual } from '../../core/locale'

/** Who has the problem. */
export type Scene = Bilingual

/** Taken in turn by seed, so that neighbours of a family differ at a glance. */
export const scenes: readonly [Scene, ...Scene[]] = [
  { en: 'a ticket shop', ko: '한 예매 사이트' },
  { en: 'a game studio', ko: '한 게임 회사' },
  { en: 'a news portal', ko: '한 뉴스 포털' },
  { en: 'a travel agency', ko: '한 여행사' },
  { en: 'a map service', ko: '한 지도 서비스' },
  { en: 'a food delivery service', ko: '한 배달 업체' },
  { en: 'a video platform', ko: '한 동영상 플랫폼' },
  { en: 'a second-hand market', ko: '한 중고 장터' },
]

/** The English name at the beginning of a sentence. */
export const opening = ({ en }: Scene): string => en.charAt(0).toUpperCase() + en.slice(1)
