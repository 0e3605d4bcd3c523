import type { PairedMessages } from './types'

/** The settings page: the learner's files, own cards, preferences. Why a file is refused stands in files.ts. */
export const settings = {
  title: { ko: '설정', en: 'Settings' },
  lead: {
    ko: '기록은 이 브라우저 안에만 있습니다. 파일로 옮기고, 합치고, 지우는 일은 모두 여기에서 합니다.',
    en: 'Your progress lives in this browser only. Here you take it along as a file, merge it, and erase it.',
  },

  // the backup
  backup: { ko: '백업 파일', en: 'Backup file' },
  never: { ko: '아직 백업한 적이 없습니다.', en: 'There is no backup yet.' },
  lastBackup: {
    ko: '마지막 백업: {when} · 그 뒤로 새 기록 {count}건',
    en: 'Last backup: {when} · {count, plural, =0 {nothing new} one {# new record} other {# new records}} since',
  },
  backupBody: {
    ko: '학습 기록, 시험지, 내 카드를 파일 하나에 담습니다. 다른 기기에서 이 파일을 가져오면 두 기기의 기록이 합쳐집니다.',
    en: 'One file holds your progress, exam papers and own cards. Import it on another device and the two histories become one.',
  },
  make: { ko: '백업 파일 만들기', en: 'Make a backup file' },
  making: { ko: '백업 파일을 만드는 중입니다.', en: 'Making the backup file.' },
  made: {
    ko: '기록 {count}건을 {name} 파일에 담았습니다.',
    en: '{count, plural, one {# record is} other {# records are}} in {name}.',
  },
  ready: { ko: '파일이 준비되었습니다.', en: 'The file is ready.' },
  handOver: { ko: '보내기', en: 'Share it' },
  makeFailed: {
    ko: '기록을 읽지 못해 파일을 만들지 못했습니다. 기록은 그대로 있습니다. 다시 시도하십시오.',
    en: 'Your progress could not be read, so no file was made. Nothing is lost; try again.',
  },
  cancel: { ko: '취소', en: 'Cancel' },
  close: { ko: '닫기', en: 'Close' },
  progress: { ko: '진행', en: 'Progress' },

  // the file kept by itself
  kept: { ko: '저절로 갱신되는 파일', en: 'A file that keeps itself up to date' },
  keptBody: {
    ko: '파일을 한 번 정해 두면 오늘 화면이나 이 화면을 열 때마다 그 파일을 새로 씁니다. 클라우드와 동기화되는 폴더에 두면 백업이 저절로 쌓입니다.',
    en: 'Choose a file once and it is written anew whenever Today or this page is opened. In a folder that your cloud syncs, backups make themselves.',
  },
  keepChoose: { ko: '파일 정하기', en: 'Choose a file' },
  keptNone: { ko: '아직 정한 파일이 없습니다.', en: 'No file has been chosen yet.' },
  keptName: { ko: '{name} 파일을 갱신하고 있습니다.', en: '{name} is kept up to date.' },
  keptAt: { ko: '{name} 파일을 {when}에 갱신했습니다.', en: '{name} was written on {when}.' },
  keepAsk: {
    ko: '{name} 파일에 쓰려면 브라우저의 허락이 다시 필요합니다.',
    en: 'The browser wants to be asked again before it writes {name}.',
  },
  keepAllow: { ko: '허락하고 갱신하기', en: 'Allow and write it' },
  keepStop: { ko: '그만두기', en: 'Stop' },
  keepFailed: {
    ko: '{name} 파일에 쓰지 못했습니다. 파일이 옮겨졌거나 지워졌다면 다시 정하십시오.',
    en: '{name} could not be written. If it was moved or deleted, choose it again.',
  },

  // importing
  import: { ko: '백업 가져오기', en: 'Import a backup' },
  importBody: {
    ko: '다른 기기나 예전에 만든 백업 파일을 고르면, 무엇이 더해지는지 먼저 보여 줍니다. 있던 기록은 바뀌지 않고, 여러 번 가져와도 같습니다.',
    en: 'Choose a backup from another device or from earlier: you see first what it would add. What is here stays, and importing twice changes nothing.',
  },
  chooseFile: { ko: '백업 파일 고르기', en: 'Choose a backup file' },
  reading: { ko: '파일을 읽는 중입니다.', en: 'Reading the file.' },
  previewTitle: { ko: '이 파일에 있는 것', en: 'What is in this file' },
  madeOn: { ko: '{when}에 만든 파일', en: 'Made on {when}' },
  early: {
    ko: '파일이 중간에 끊겨 있습니다. 온전한 기록 {count}건까지만 읽었습니다(원래 {all}건). 가져와도 잘못되는 것은 없습니다.',
    en: 'The file ends early: {count} of {all} records are whole. Importing them does no harm.',
  },
  fresh: { ko: '새 기록', en: 'New records' },
  known: { ko: '이미 있는 기록', en: 'Already here' },
  span: { ko: '새 기록의 기간', en: 'New records from' },
  spanDays: { ko: '{first}부터 {last}까지', en: '{first} to {last}' },
  papers: { ko: '새 시험지', en: 'New exam papers' },
  ownCards: { ko: '새로운 내 카드', en: 'New cards of your own' },
  setAside: { ko: '읽을 수 없어 따로 보관할 기록', en: 'Unreadable, to be set aside' },
  leftOut: { ko: '알 수 없어 빼는 줄', en: 'Unknown lines left out' },
  fromDevices: { ko: '어느 기기의 기록입니까', en: 'From which devices' },
  device: { ko: '기기', en: 'Device' },
  thisBrowser: { ko: '이 브라우저', en: 'This browser' },
  otherDevice: { ko: '다른 기기 {id}', en: 'Device {id}' },
  deviceCount: { ko: '{all}건 가운데 새 기록 {fresh}건', en: '{fresh} new of {all}' },
  erasedTitle: {
    ko: '이 브라우저에서 지운 것이 파일에 있습니다: 기록 {count}건{cards, plural, =0 {} other {, 내 카드 #장}}',
    en: 'The file holds what was erased in this browser: {count, plural, one {# record} other {# records}}{cards, plural, =0 {} one {, # card of your own} other {, # cards of your own}}',
  },
  erasedLeave: { ko: '지운 기록은 빼고 가져오기', en: 'Leave out what was erased' },
  erasedInclude: { ko: '지운 기록도 되살리기', en: 'Bring it back too' },
  nothingNew: { ko: '이 파일에 있는 것은 모두 이미 있습니다.', en: 'Everything in this file is here already.' },
  merge: { ko: '합치기', en: 'Merge' },
  merging: { ko: '기록을 합치는 중입니다.', en: 'Merging.' },
  merged: {
    ko: '합쳤습니다. 새 기록 {count}건이 더해졌습니다.',
    en: 'Merged: {count, plural, =0 {no new records} one {# new record} other {# new records}}.',
  },
  mergeFailed: {
    ko: '기기에 쓰지 못해 합치지 못했습니다. 바뀐 것은 없습니다. 빈 공간을 확인하고 다시 시도하십시오.',
    en: 'The device could not write it, so nothing was merged and nothing was changed. Check its free space and try again.',
  },
  cancelled: { ko: '그만두었습니다. 바뀐 것은 없습니다.', en: 'Cancelled. Nothing was changed.' },

  // erasing
  erase: { ko: '기록 지우기', en: 'Erase' },
  eraseBody: {
    ko: '이 브라우저에서만 지웁니다. 다른 기기와 백업 파일에는 그대로 남습니다.',
    en: 'Erases in this browser only. Other devices and backup files keep theirs.',
  },
  eraseOpen: { ko: '지울 것 고르기', en: 'Choose what to erase' },
  eraseTitle: { ko: '무엇을 지웁니까?', en: 'What should be erased?' },
  eraseAll: { ko: '전부', en: 'Everything' },
  eraseAllNote: { ko: '기록, 계획, 설정, 시험지, 내 카드', en: 'Progress, plan, settings, papers and own cards' },
  eraseCourse: { ko: '이 과정의 기록', en: 'This course' },
  eraseCourseNote: {
    ko: '복습, 문항, 시험, 읽은 학습. 계획과 설정, 내 카드는 남습니다.',
    en: 'Reviews, questions, exams, lessons read. Plan, settings and own cards stay.',
  },
  eraseDeviceNote: {
    ko: '{count}건 · {first}부터 {last}까지',
    en: '{count, plural, one {# record} other {# records}} · {first} to {last}',
  },
  eraseFirst: {
    ko: '되돌릴 수 없습니다. 먼저 백업 파일을 만들어 두면 나중에 다시 가져올 수 있습니다.',
    en: 'This cannot be undone. With a backup made first you can bring it back later.',
  },
  eraseYes: { ko: '지우기', en: 'Erase it' },
  erased: { ko: '지웠습니다.', en: 'Erased.' },
  eraseFailed: { ko: '지우지 못했습니다. 바뀐 것은 없습니다.', en: 'Nothing was erased: the device could not write.' },

  // own cards
  cards: { ko: '내 카드', en: 'Cards of your own' },
  cardsNone: {
    ko: '아직 없습니다. CSV 파일에서 가져온 카드는 과정의 카드와 함께 복습에 나옵니다.',
    en: 'None yet. Cards you bring along from a CSV file come up in review beside the course’s.',
  },
  cardsCount: {
    ko: '{count}장 · 과정의 카드와 함께 복습에 나옵니다.',
    en: '{count, plural, one {# card} other {# cards}}, reviewed beside the course’s.',
  },
  cardsShown: {
    ko: '{shown}장까지 보입니다. 나머지는 {rest}장입니다.',
    en: 'The first {shown} are shown; {rest} more.',
  },
  cardsReview: { ko: '내 카드만 복습하기', en: 'Review only these' },
  cardRemove: { ko: '카드 지우기: {front}', en: 'Remove the card: {front}' },
  cardRemoved: { ko: '카드를 지웠습니다.', en: 'The card was removed.' },

  // preferences
  preferences: { ko: '화면과 저장', en: 'Display and storage' },
  theme: { ko: '밝기', en: 'Light or dark' },
  themeSystem: { ko: '기기를 따름', en: 'As the device' },
  themeLight: { ko: '밝게', en: 'Light' },
  themeDark: { ko: '어둡게', en: 'Dark' },
  language: { ko: '언어', en: 'Language' },
} as const satisfies PairedMessages
