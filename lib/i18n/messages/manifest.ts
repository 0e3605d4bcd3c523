import type { PairedMessages } from './types'

/** Words of the app's manifest: what a browser says beside its pictures when it offers to install the site. */
export const manifest = {
  card: { ko: '카드의 답과 사실, 출처', en: 'A card: its answer, the facts and their sources' },
  lesson: { ko: '두 언어로 읽는 학습 페이지', en: 'A lesson, in both languages' },
} as const satisfies PairedMessages
