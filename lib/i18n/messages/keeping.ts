import type { PairedMessages } from './types'

/** Where progress lives and how well the browser keeps it. */
export const keeping = {
  here: { ko: '기록은 이 브라우저에만 있습니다.', en: 'Your progress lives in this browser only.' },
  kept: { ko: '브라우저가 지우지 않기로 했습니다', en: 'The browser keeps it' },
  mayGo: { ko: '공간이 모자라면 지워질 수 있습니다', en: 'May be cleared when space runs short' },
  sevenDays: { ko: '7일 동안 열지 않으면 지워질 수 있습니다', en: 'May be cleared after 7 days without a visit' },
  device: {
    ko: '계정도 서버도 없습니다. 공부한 기록은 모두 이 기기, 이 브라우저 안에 있습니다.',
    en: 'There is no account and no server: all you did is on this device, in this browser.',
  },
  keptWhy: {
    ko: '브라우저가 이 사이트의 기록을 스스로 지우지 않겠다고 했습니다. 인터넷 사용 기록이나 사이트 데이터를 직접 지우면 함께 사라집니다.',
    en: 'The browser has promised not to clear it by itself. It goes when you clear the browser’s site data yourself.',
  },
  mayGoWhy: {
    ko: '기기에 공간이 모자라면 브라우저가 오래 열지 않은 사이트의 기록부터 지웁니다.',
    en: 'When the device runs out of space, a browser clears the sites you have not opened for longest.',
  },
  ask: { ko: '지우지 말아 달라고 브라우저에 부탁하기', en: 'Ask the browser to keep it' },
  refused: {
    ko: '브라우저가 아직 받아들이지 않았습니다. 북마크에 넣거나 자주 열면 받아들이기 쉽습니다.',
    en: 'The browser has not agreed yet. It is readier to when the site is bookmarked or opened often.',
  },
  sevenDaysWhy: {
    ko: 'Safari와 iPhone, iPad의 브라우저는 브라우저를 쓰면서 7일 동안 이 사이트를 열지 않으면 기록을 지웁니다. 한 번 열 때마다 7일을 처음부터 다시 셉니다.',
    en: 'Safari, and every browser on an iPhone or iPad, clears a site’s data after 7 days of use without a visit to it. One visit starts the count again.',
  },
  homeScreen: {
    ko: '홈 화면에 추가한 앱에는 이 규칙이 없지만, 그 앱은 저장 공간이 따로 있어 빈 상태로 시작합니다. 여기서 한 기록은 옮겨 가지 않습니다.',
    en: 'An app added to the home screen is free of this rule, but it has storage of its own and starts empty: what you did here does not move there.',
  },
  homeScreenFirst: {
    ko: '먼저 백업 파일을 만들어 앱에서 가져오기',
    en: 'Make a backup first, and import it in the app',
  },
  installed: {
    ko: '설치한 앱으로 열었습니다. iPhone과 iPad에서는 앱의 기록과 Safari의 기록이 서로 다릅니다.',
    en: 'This is the installed app. On an iPhone or iPad its progress and Safari’s are kept apart.',
  },
} as const satisfies PairedMessages
