import type { PairedMessages } from './types'

/** What the learner is told about the state of their log. */
export const status = {
  memory: {
    ko: '이 브라우저가 저장을 허용하지 않아, 기록은 이 탭을 닫을 때까지만 남습니다.',
    en: 'This browser does not allow storage, so your progress lasts only until this tab is closed.',
  },
  failed: {
    ko: '저장하지 못했습니다. 지금까지 한 것은 이 탭에 남아 있고, 다시 저장해 보고 있습니다. 탭을 닫지 마십시오.',
    en: 'Saving failed. What you did is kept in this tab and is being saved again. Keep the tab open.',
  },
  saving: { ko: '저장하는 중입니다.', en: 'Saving.' },
  quarantined: {
    ko: '읽을 수 없는 기록 {count}건을 따로 보관했습니다. 나머지는 이상이 없습니다.',
    en: '{count, plural, one {# record} other {# records}} could not be read and {count, plural, one {was} other {were}} set aside. The rest is fine.',
  },
  contentFailed: {
    ko: '학습 자료를 불러오지 못했습니다. 연결을 확인하고 다시 시도하십시오. 기록은 그대로 있습니다.',
    en: 'The study material could not be loaded. Check the connection and try again. Your progress is safe.',
  },
  retry: { ko: '다시 시도', en: 'Try again' },
} as const satisfies PairedMessages
