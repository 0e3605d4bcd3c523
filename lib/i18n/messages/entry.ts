import type { PairedMessages } from './types'

/** The language choice at the root. */
export const entry = {
  start: { ko: '한국어로 시작', en: 'Start in English' },
  what: {
    ko: '읽고, 떠올리고, 시험해 봅니다. 계정도 서버도 없고, 기록은 이 기기에만 남습니다.',
    en: 'Read, recall, sit the exam. No account, no server: your progress stays on this device.',
  },
  choose: { ko: '언어를 고르십시오', en: 'Choose a language' },
} as const satisfies PairedMessages
