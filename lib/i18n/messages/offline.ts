import type { PairedMessages } from './types'

/** Saving everything for use without a network. Beside each standing (`none`, `partly`, …) stands what its key says. */
export const offline = {
  title: { ko: '오프라인', en: 'Offline' },
  body: {
    ko: '학습 페이지와 카드는 처음 방문할 때 모두 이 기기에 저장됩니다. 시험 문제, 검색 자료, Anki 파일을 만드는 프로그램은 쓸 때 저장되며, 여기에서 한꺼번에 저장해 둘 수도 있습니다.',
    en: 'Every page and card is saved on this device at the first visit. Exam questions, the search text and the program that makes Anki files are saved when used, or all at once here.',
  },
  unready: {
    ko: '아직 오프라인 준비가 끝나지 않았습니다. 끝나면 여기에 크기가 나옵니다.',
    en: 'The site is not ready for offline use yet. Once it is, the size appears here.',
  },
  unreadyKey: { ko: '모두 오프라인용으로 저장', en: 'Save all for offline' },
  none: { ko: '아직 저장하지 않았습니다. 모두 {bytes}입니다.', en: 'Not saved yet: {bytes} in all.' },
  noneKey: { ko: '모두 오프라인용으로 저장 ({left})', en: 'Save all for offline ({left})' },
  partly: { ko: '모두 {bytes} 가운데 {left}가 남았습니다.', en: '{left} of {bytes} still to save.' },
  partlyKey: { ko: '나머지 저장 ({left})', en: 'Save the rest ({left})' },
  outdated: {
    ko: '저장한 뒤에 내용이 바뀌어 {left}를 새로 받아야 합니다. 그때까지는 이전 내용이 나옵니다.',
    en: 'What you saved is out of date: {left} to fetch. Until then you see the earlier version.',
  },
  outdatedKey: { ko: '새 내용 저장 ({left})', en: 'Bring it up to date ({left})' },
  all: {
    ko: '모두 저장되어 있습니다({bytes}). 네트워크가 없어도 전부 쓸 수 있습니다.',
    en: 'All of it is saved ({bytes}). Everything works without a network.',
  },
  allKey: { ko: '저장됨', en: 'Saved' },
  saving: { ko: '저장하는 중입니다. {left} 남았습니다.', en: 'Saving. {left} to go.' },
  cancel: { ko: '취소', en: 'Cancel' },
  saved: { ko: '저장을 마쳤습니다.', en: 'Saving is done.' },
  cancelled: {
    ko: '멈췄습니다. 저장한 것은 그대로 있으며, 다음에 이어서 저장합니다.',
    en: 'Stopped. What is saved stays, and the next time goes on from here.',
  },
  unreachable: {
    ko: '연결이 끊겨 멈췄습니다. 저장한 것은 그대로 있습니다. 연결한 뒤에 이어서 저장하십시오.',
    en: 'The connection was lost. What is saved stays; go on when you are connected again.',
  },
  changed: {
    ko: '그사이 사이트의 새 판이 나와 멈췄습니다. 저장한 것은 그대로 있습니다. 새 판으로 바꾼 뒤에 이어서 저장하십시오.',
    en: 'A new version of the site has come out meanwhile. What is saved stays; switch to the new version and go on.',
  },
  full: {
    ko: '기기에 빈 공간이 모자라 저장하지 못했습니다. {left}가 필요합니다. 학습 기록과 이미 저장한 것은 그대로 있습니다.',
    en: 'There is not enough room on this device: {left} is needed. Your progress and what was saved before are safe.',
  },
} as const satisfies PairedMessages
