import type { PairedMessages } from './types'

/** Words of the page on which a session is chosen. */
export const choose = {
  page: { ko: '골라서 복습', en: 'Choose what to review' },
  title: { ko: '무엇을 복습하시겠습니까?', en: 'What would you like to review?' },
  today: { ko: '오늘의 복습', en: 'Today’s review' },
  todayCount: { ko: '카드 {count}장', en: '{count, plural, one {# card} other {# cards}}' },
  todayNone: { ko: '지금은 식은 카드가 없습니다', en: 'Nothing is due now' },
  cram: { ko: '벼락치기', en: 'Cram' },
  cramNote: {
    ko: '때가 되지 않은 카드까지 식은 것부터 마흔 장을 봅니다. 일정과 기록에는 남지 않습니다.',
    en: 'Forty cards, the coldest first, due or not. Nothing of it touches your schedule or your log.',
  },
  weakness: { ko: '약한 곳부터', en: 'By weakness' },
  weak: { ko: '놓친 사실과 차가운 카드', en: 'Missed facts and cold cards' },
  weakCount: {
    ko: '문항에서 놓친 사실 {facts}개, 차가운 카드 {cards}장',
    en: '{facts, plural, one {# fact} other {# facts}} missed in questions, {cards, plural, one {# cold card} other {# cold cards}}',
  },
  leech: { ko: '자꾸 잊는 카드', en: 'Cards that keep slipping' },
  flagged: { ko: '표시한 카드', en: 'Flagged cards' },
  count: { ko: '{count}장', en: '{count, plural, one {# card} other {# cards}}' },
  noneWeak: { ko: '지금은 약한 곳이 없습니다.', en: 'Nothing is weak for now.' },
  lessons: { ko: '학습별', en: 'By lesson' },
  topics: { ko: '주제별', en: 'By topic' },
  pairs: { ko: '헷갈리는 짝', en: 'Confused pairs' },
  scope: {
    ko: '{total}장 가운데 지금 {due}장, 새 카드 {fresh}장',
    en: '{due} due of {total}, {fresh} new',
  },
  heat: {
    ko: '뜨거움 {hot}, 따뜻함 {warm}, 차가움 {cold}, 캐시되지 않음 {none}',
    en: '{hot} hot, {warm} warm, {cold} cold, {none} not cached',
  },
  suspended: { ko: '정지한 카드', en: 'Suspended cards' },
  resume: { ko: '다시 넣기', en: 'Bring back' },
  resumeCard: { ko: '다시 넣기: {card}', en: 'Bring back: {card}' },
  resumed: { ko: '카드를 다시 넣었습니다.', en: 'The card is back in the deck.' },
} as const satisfies PairedMessages
