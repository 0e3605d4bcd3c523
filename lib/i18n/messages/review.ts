import type { PairedMessages } from './types'

/** Words of the review deck. */
export const review = {
  ownCard: { ko: '내 카드', en: 'Your own card' },
  title: { ko: '복습', en: 'Review' },
  closeDeck: { ko: '복습 닫기', en: 'Close review' },
  queue: {
    ko: '{total}장 가운데 {done}장 끝냄',
    en: '{done} of {total, plural, one {# card} other {# cards}} done',
  },
  languageKey: {
    ko: '카드 언어 바꾸기: 지금 {language, select, ko {한국어} other {영어}}',
    en: 'Switch the card’s language: now {language, select, ko {Korean} other {English}}',
  },
  saving: { ko: '저장 중', en: 'Saving' },

  // what else can be done with a card
  menu: { ko: '카드 메뉴', en: 'Card menu' },
  menuTitle: { ko: '카드와 복습', en: 'This card, and how you review' },
  closeMenu: { ko: '메뉴 닫기', en: 'Close the menu' },
  flag: { ko: '표시하기', en: 'Flag' },
  unflag: { ko: '표시 지우기', en: 'Remove the flag' },
  flagged: { ko: '표시함', en: 'Flagged' },
  suspend: { ko: '정지하기', en: 'Suspend' },
  suspendNote: { ko: '다시 넣을 때까지 나오지 않습니다', en: 'It stays away until you bring it back' },
  aloud: { ko: '소리 내어 읽기', en: 'Read aloud' },
  chooseHow: { ko: '학습, 주제, 약한 곳, 벼락치기', en: 'By lesson, topic or weakness, or cramming' },
  chooseOther: { ko: '다른 카드 골라 복습하기', en: 'Choose other cards' },
  gradingTitle: { ko: '채점', en: 'Grading' },
  gradingTwo: { ko: '두 가지: 실패, 적중', en: 'Two: miss, hit' },
  gradingFour: { ko: '네 가지: 다시, 어려움, 알맞음, 쉬움', en: 'Four: again, hard, good, easy' },
  comfortTitle: { ko: '키와 소리', en: 'Keys and sound' },
  singleKeys: { ko: '글자와 숫자 한 개짜리 단축키 사용', en: 'Single letters and digits are shortcuts' },
  alwaysAloud: { ko: '카드를 늘 소리 내어 읽기', en: 'Always read cards aloud' },
  keysTitle: { ko: '단축키', en: 'Keys' },
  keyTurn: { ko: '뒤집기', en: 'Turn' },
  keyLanguage: { ko: '카드 언어', en: 'Card language' },

  // grades
  again: { ko: '다시', en: 'Again' },
  hard: { ko: '어려움', en: 'Hard' },
  good: { ko: '알맞음', en: 'Good' },
  easy: { ko: '쉬움', en: 'Easy' },

  // a card that keeps being forgotten
  leechLabel: { ko: '자꾸 잊는 카드', en: 'A card that keeps slipping' },
  leechTitle: { ko: '배운 뒤에 {count}번 놓쳤습니다.', en: 'Missed {count} times since you learnt it.' },
  leechBody: {
    ko: '복습을 더 하기보다 다르게 다가가는 편이 낫습니다.',
    en: 'Another way to it will help more than another review.',
  },
  leechLesson: { ko: '나온 학습 대목 읽기', en: 'Read the passage it comes from' },
  leechPair: { ko: '헷갈리는 짝 나란히 복습: {name}', en: 'Review the confused pair: {name}' },
  leechSuspend: { ko: '이 카드 정지하기', en: 'Suspend this card' },

  // cramming
  cramNote: {
    ko: '벼락치기입니다. 일정과 기록에 남지 않습니다.',
    en: 'Cramming: nothing here touches your schedule or your log.',
  },
  cramHit: { ko: '이번에는 끝', en: 'done for now' },
  cramMiss: { ko: '잠시 뒤 다시', en: 'again shortly' },

  // the card
  front: { ko: '앞면', en: 'Front' },
  back: { ko: '뒷면', en: 'Back' },
  hot: { ko: '뜨거움', en: 'Hot' },
  warm: { ko: '따뜻함', en: 'Warm' },
  cold: { ko: '차가움', en: 'Cold' },
  none: { ko: '캐시되지 않음', en: 'Not cached' },
  blank: { ko: '빈칸', en: 'blank' },
  showAnswer: { ko: '답 보기', en: 'Show the answer' },
  hit: { ko: '적중', en: 'Hit' },
  miss: { ko: '실패', en: 'Miss' },
  undo: { ko: '되돌리기', en: 'Undo' },
  lastSuspended: { ko: '카드를 정지함', en: 'card suspended' },
  lastCard: {
    ko: '직전 카드 {grade, select, hit {적중} other {실패}}',
    en: 'last card: {grade, select, hit {hit} other {miss}}',
  },
  seeLesson: { ko: '학습에서 보기', en: 'See the lesson' },
  exam: { ko: '시험', en: 'Exam' },
  today: { ko: '오늘', en: 'Today' },
  checked: { ko: '{date} 확인', en: 'checked {date}' },
  moreSources: { ko: '외 {count}건', en: 'and {count} more' },

  // typed answers
  typeAnswer: { ko: '답을 입력하십시오', en: 'Type the answer' },
  youTyped: { ko: '입력한 답', en: 'You typed' },
  missingLetters: { ko: '빠짐: {text}', en: 'missing: {text}' },
  extraLetters: { ko: '더 씀: {text}', en: 'extra: {text}' },
  accepted: { ko: '맞는 답으로 보입니다. 적중을 권합니다.', en: 'This looks right. We suggest a hit.' },
  differs: { ko: '답과 다릅니다. 실패를 권합니다.', en: 'This differs from the answer. We suggest a miss.' },
  suggested: { ko: '권장', en: 'suggested' },

  // the cooling curve
  lastHit: { ko: '{when} 적중', en: 'Hit {when}' },
  lastMiss: { ko: '{when} 실패', en: 'Missed {when}' },
  onDay: { ko: '{day}', en: 'on {day}' },
  atTime: { ko: '{time}', en: 'at {time}' },
  nowR: { ko: '오늘 {r}', en: 'Today {r}' },
  thenR: { ko: '{day} {r}', en: '{day} {r}' },
  curve: {
    ko: '식는 곡선: {last} 1.00, 오늘 {r}',
    en: 'Cooling curve: {last} 1.00, today {r}',
  },
  curveGraded: {
    ko: '채점한 뒤의 곡선: {then}',
    en: 'Curve after this grade: {then}',
  },

  // when a card comes back
  inMinutes: { ko: '{count}분 뒤', en: 'in {count} min' },
  inHours: { ko: '{count}시간 뒤', en: '{count, plural, one {in # hour} other {in # hours}}' },
  inDays: { ko: '{count}일 뒤', en: '{count, plural, one {in # day} other {in # days}}' },
  inMonths: { ko: '{count}달 뒤', en: '{count, plural, one {in # month} other {in # months}}' },
  inYears: { ko: '{count}년 뒤', en: '{count, plural, one {in # year} other {in # years}}' },
  againSoon: { ko: '{when}에 다시', en: 'again {when}' },
  againOn: { ko: '{when}에 다시', en: 'again on {when}' },
  comesSoon: { ko: '{when}에', en: '{when}' },
  comesOn: { ko: '{day}에', en: 'on {day}' },
  laterToday: { ko: '오늘 {time}에', en: 'today at {time}' },
  tomorrow: { ko: '내일', en: 'tomorrow' },
  release: {
    ko: '놓으면 {grade, select, hit {적중} other {실패}} · {again}',
    en: 'Release: {grade, select, hit {hit} other {miss}} · {again}',
  },
  keepGoing: {
    ko: '더 밀면 {grade, select, hit {적중} other {실패}}',
    en: 'Further for a {grade, select, hit {hit} other {miss}}',
  },

  // said to those who listen
  saidBack: { ko: '뒷면.', en: 'Back.' },
  saidFront: { ko: '앞면.', en: 'Front.' },
  saidGrade: {
    ko: '{grade, select, hit {적중} miss {실패} again {다시} hard {어려움} good {알맞음} other {쉬움}}. {left, plural, =0 {복습 끝} other {남은 카드 #장}}.',
    en: '{grade, select, hit {Hit} miss {Miss} again {Again} hard {Hard} good {Good} other {Easy}}. {left, plural, =0 {Review finished} one {# card left} other {# cards left}}.',
  },
  saidUndo: {
    ko: '{grade, select, hit {적중} other {실패}} 되돌림. 앞면.',
    en: '{grade, select, hit {Hit} other {Miss}} undone. Front.',
  },
  saidSuspended: { ko: '카드를 정지했습니다. 되돌릴 수 있습니다.', en: 'Card suspended. You can undo this.' },
  saidResumed: { ko: '카드를 다시 넣었습니다. 앞면.', en: 'The card is back. Front.' },
  saidFlagged: { ko: '표시했습니다.', en: 'Flagged.' },
  saidUnflagged: { ko: '표시를 지웠습니다.', en: 'Flag removed.' },
  saidLanguage: {
    ko: '카드를 {language, select, ko {한국어} other {영어}}로 바꿨습니다.',
    en: 'The card is now in {language, select, ko {Korean} other {English}}.',
  },

  // the end
  endAgain: {
    ko: '카드 {count}장이 다시 따뜻해졌습니다.',
    en: '{count, plural, one {# card is} other {# cards are}} warm again.',
  },
  endFirst: {
    ko: '카드 {count}장이 처음 따뜻해졌습니다.',
    en: '{count, plural, one {# card is} other {# cards are}} warm for the first time.',
  },
  endCram: {
    ko: '카드 {count}장을 한 번씩 떠올렸습니다.',
    en: 'You recalled {count, plural, one {# card} other {all # cards}} once.',
  },
  cramEnd: {
    ko: '벼락치기라서 일정은 그대로입니다. 복습은 제때 다시 옵니다.',
    en: 'This was cramming, so the schedule is as it was: reviews come in their own time.',
  },
  endPicture: {
    ko: '카드 {count}장의 기억 확률. 복습 전 평균 {before}, 지금 1.00.',
    en: 'Recall of {count, plural, one {# card} other {# cards}}: {before} on average before, 1.00 now.',
  },
  beforeMean: { ko: '복습 전 평균 {r}', en: 'Before: {r} on average' },
  beforeNone: { ko: '복습 전 캐시되지 않음', en: 'Before: not cached' },
  afterAll: { ko: '지금 1.00', en: 'Now 1.00' },
  hits: { ko: '적중', en: 'Hits' },
  misses: { ko: '실패', en: 'Misses' },
  time: { ko: '걸린 시간', en: 'Time' },
  times: { ko: '{count}번', en: '{count}' },
  toToday: { ko: '오늘로', en: 'To Today' },
  nextDueSoon: {
    ko: '카드 {count}장이 {when} 다시 옵니다.',
    en: '{count, plural, one {# card comes} other {# cards come}} back {when}.',
  },
  nextDueNow: {
    ko: '지금 복습할 카드가 {count}장 더 있습니다.',
    en: '{count, plural, one {# more card is} other {# more cards are}} due now.',
  },
  planDone: { ko: '오늘 계획은 마쳤습니다. 내일 이어서 하십시오.', en: 'Today’s plan is done. Come back tomorrow.' },
  nothingScheduled: { ko: '다시 볼 카드가 아직 없습니다.', en: 'No card is scheduled yet.' },
  moreDue: { ko: '이어서 복습', en: 'Keep reviewing' },
  moreNew: { ko: '새 카드 더 보기', en: 'More new cards' },
  cards: { ko: '카드 {count}장', en: '{count, plural, one {# card} other {# cards}}' },
  nextLesson: { ko: '다음 학습', en: 'Next lesson' },

  // nothing to do, nothing to show
  emptyTitle: { ko: '지금은 식은 카드가 없습니다.', en: 'No card has cooled down.' },
  emptyBody: {
    ko: '새 카드도 모두 보았습니다. 학습을 읽거나, 카드가 식을 때 다시 오십시오.',
    en: 'There are no new cards left either. Read a lesson, or come back when cards have cooled.',
  },
  emptyHere: {
    ko: '여기에는 지금 복습할 카드가 없습니다. 다른 카드는 이어서 복습할 수 있습니다.',
    en: 'There is nothing to review here for now. Other cards are waiting.',
  },
  unknownTitle: { ko: '이 주소의 카드를 찾지 못했습니다.', en: 'There is no card at this address.' },
  unknownBody: {
    ko: '학습 기록은 그대로 있습니다. 다른 카드를 복습할 수 있습니다.',
    en: 'Your progress is safe, and there are other cards to review.',
  },
  allCards: { ko: '모든 카드 복습', en: 'Review all cards' },
  failedTitle: { ko: '카드를 불러오지 못했습니다.', en: 'The cards could not be loaded.' },
} as const satisfies PairedMessages
