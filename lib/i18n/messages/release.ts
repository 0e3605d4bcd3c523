import type { PairedMessages } from './types'

/** What the bar at the foot of a page says of the site's versions. In every study page's bytes: few words. */
export const release = {
  waiting: {
    ko: '사이트의 새 판이 준비되었습니다. 탭을 모두 닫았다가 열면 저절로 바뀝니다.',
    en: 'A new version of the site is ready. It takes over once every tab is closed.',
  },
  useNow: { ko: '지금 바꾸기', en: 'Use it now' },
  busy: {
    ko: '다른 탭에서 시험이나 복습을 하는 중이라 바꾸지 않았습니다. 마친 뒤에 바꾸십시오.',
    en: 'Nothing was changed: an exam or a review is open in another tab. Finish it first.',
  },
  switching: {
    ko: '새 판으로 바꾸는 중입니다. 곧 이 페이지를 다시 엽니다.',
    en: 'Switching to the new version. This page reloads in a moment.',
  },
  taken: {
    ko: '다른 탭에서 새 판으로 바꾸었습니다. 이 탭은 하던 일을 마치고 새로 고치십시오.',
    en: 'Another tab has switched to the new version. Reload this one when you are done here.',
  },
  reload: { ko: '새로 고침', en: 'Reload' },
  full: {
    ko: '기기에 빈 공간이 없어 오프라인용 페이지를 저장하지 못했습니다. 학습 기록은 그대로입니다. 공간을 비우고 사이트를 다시 여십시오.',
    en: 'There is no room on this device to save the pages for offline use. Your progress is safe. Free some space and open the site again.',
  },
  later: { ko: '나중에', en: 'Later' },
  close: { ko: '닫기', en: 'Close' },
} as const satisfies PairedMessages
