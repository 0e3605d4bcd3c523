import type { PairedMessages } from './types'

/** What the learner is told about the state of their log. */
export const status = {
  memory: {
    ko: '이 브라우저가 저장을 허용하지 않아, 기록은 이 탭을 닫을 때까지만 남습니다.',
    en: 'This browser does not allow storage, so your progress lasts only until this tab is closed.',
  },
  failed: {
    ko: '저장하지 못했습니다. {count}건은 이 탭에 남아 있고, 다시 저장해 보고 있습니다. 탭을 닫지 마십시오.',
    en: 'Saving failed. {count, plural, one {# act is} other {# acts are}} kept in this tab and saving is being tried again. Keep the tab open.',
  },
  full: {
    ko: '기기에 빈 공간이 없어 저장하지 못했습니다. {count}건은 이 탭에 남아 있으니 탭을 닫지 말고 공간을 비우십시오. 그러면 저절로 저장됩니다.',
    en: 'There is no room left on this device, so saving failed. {count, plural, one {# act is} other {# acts are}} kept in this tab: keep it open and free some space, and saving goes on by itself.',
  },
  blocked: {
    ko: '이 사이트의 이전 판이 열려 있는 탭이 있어 기록을 열지 못했습니다. 그 탭을 닫으면 저절로 이어집니다.',
    en: 'Another tab has an older version of this site open, so your progress cannot be opened yet. Close that tab and this one goes on by itself.',
  },
  unread: {
    ko: '기록을 아직 읽지 못했습니다. 기록은 그대로 있으며, 다시 읽어 보고 있습니다.',
    en: 'Your progress could not be read yet. Nothing is lost; reading is being tried again.',
  },
  outdatedTitle: { ko: '이 탭은 이전 판입니다.', en: 'This tab is an older version.' },
  outdatedBody: {
    ko: '사이트의 새 판이 기록을 넘겨받았습니다. 기록이 섞이지 않도록 이 탭은 더 이상 저장하지 않습니다. 새로 고치면 하던 곳에서 이어집니다.',
    en: 'A newer version of the site has taken over your progress. To keep it from being mixed up, this tab saves nothing any more. Reload to go on where you were.',
  },
  outdatedUnsaved: {
    ko: '마지막 {count}건은 저장하지 못했습니다.',
    en: 'The last {count, plural, one {act} other {# acts}} could not be saved.',
  },
  outdatedStill: {
    ko: '새로 고친 뒤에도 이 안내가 나오면 이 사이트의 탭을 모두 닫고 다시 여십시오.',
    en: 'If you see this again after reloading, close every tab of this site and open it again.',
  },
  reload: { ko: '새로 고침', en: 'Reload' },
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
