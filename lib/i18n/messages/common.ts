import type { PairedMessages } from './types'

/** Words every page shares: brand, places, keys, footer. What a course says of itself (site.yml) takes the place of the first ones. */
export const common = {
  brand: { ko: '웜 캐시', en: 'Warm Cache' },
  tagline: { ko: '배운 것을 식지 않게.', en: 'Keep what you learn warm.' },
  description: {
    ko: '한국어와 영어로 배우고, 카드로 복습하고, 모의시험으로 확인합니다.',
    en: 'Learn in Korean and English, review with cards, and sit practice exams.',
  },
  skip: { ko: '본문으로 건너뛰기', en: 'Skip to content' },
  mainMenu: { ko: '주 메뉴', en: 'Main menu' },
  today: { ko: '오늘', en: 'Today' },
  learn: { ko: '학습', en: 'Learn' },
  review: { ko: '복습', en: 'Review' },
  exam: { ko: '시험', en: 'Exam' },
  search: { ko: '검색', en: 'Search' },
  labs: { ko: '실습', en: 'Labs' },
  theme: { ko: '밝게, 어둡게 바꾸기', en: 'Switch light and dark' },
  switchLanguage: { ko: 'English로 보기', en: '한국어로 보기' },
  otherLanguage: { ko: 'EN', en: '한국어' },
  disclaimer: {
    ko: '이름과 상표는 각 소유자의 것입니다.',
    en: 'Names and marks belong to their owners.',
  },
  sources: { ko: '사실과 출처', en: 'Facts and sources' },
  glossary: { ko: '용어', en: 'Glossary' },
  progress: { ko: '기록', en: 'Progress' },
  settings: { ko: '설정', en: 'Settings' },
  close: { ko: '닫기', en: 'Close' },
  notFoundTitle: { ko: '이 주소에는 페이지가 없습니다.', en: 'There is no page at this address.' },
  notFoundBody: {
    ko: '학습 기록은 그대로 있습니다. 오늘 화면에서 다시 시작하십시오.',
    en: 'Your progress is safe. Start again from Today.',
  },
  loading: { ko: '기록을 불러오는 중입니다.', en: 'Loading your progress.' },
  needsScript: {
    ko: '이 화면은 JavaScript가 있어야 움직입니다. 학습 페이지는 JavaScript 없이도 모두 읽을 수 있습니다.',
    en: 'This screen needs JavaScript. All lessons can be read without it.',
  },

  // reporting a mistake
  mistakeTitle: { ko: '틀린 내용이 있습니까?', en: 'Is something wrong here?' },
  mistakeReport: { ko: '잘못 신고하기', en: 'Report the mistake' },
  mistakeCopy: { ko: '신고할 내용 복사', en: 'Copy the details' },
  mistakeCopied: { ko: '복사했습니다. 신고할 곳에 붙여 넣으십시오.', en: 'Copied. Paste it where you report it.' },
  mistakeNotCopied: {
    ko: '복사하지 못했습니다. 아래 글을 직접 복사하십시오.',
    en: 'Copying failed. Select the text below.',
  },
  mistakeIn: { ko: '잘못된 내용: {about}', en: 'Mistake in {about}' },
  mistakeWhat: { ko: '무엇이 틀렸고, 무엇이 맞습니까?', en: 'What is wrong, and what is right?' },
} as const satisfies PairedMessages
