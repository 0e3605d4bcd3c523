import type { PairedMessages } from './types'

/** Words of the first screen of a study day. */
export const today = {
  cooling: {
    ko: '카드 {count}장이 식어 가고 있습니다.',
    en: '{count, plural, one {# card is} other {# cards are}} cooling.',
  },
  allWarm: { ko: '오늘 식은 카드가 없습니다.', en: 'Nothing has gone cold today.' },
  firstTitle: { ko: '빈 캐시로 시작합니다.', en: 'Everyone starts cold.' },
  firstBody: {
    ko: '칸 하나가 배울 사실 하나입니다. 배우면 뜨거워지고, 시간이 지나면 식고, 다 식기 전에 떠올리면 더 천천히 식습니다.',
    en: 'Each cell is a fact to learn. Learnt, it is hot, and it cools; recall it before it is cold and it cools more slowly.',
  },
  firstRead: { ko: '첫 학습 읽기', en: 'Read the first lesson' },
  firstCheck: { ko: '{questions}문항으로 확인해 보기', en: 'Try {questions} questions' },
  firstCheckBody: { ko: '이미 아는 것부터 가려냅니다', en: 'See what you know already' },
  firstDrill: { ko: '포트 연습', en: 'Drill the ports' },
  firstDrillBody: { ko: '포트와 서비스를 직접 적어 외웁니다', en: 'Type ports and services until they stick' },
  promise: {
    ko: '계정이 필요 없습니다. 기록은 이 기기에만 남습니다.',
    en: 'No account. Your progress stays on this device.',
  },
  start: { ko: '복습 시작', en: 'Start review' },
  chooseOther: { ko: '다른 카드 골라 복습하기', en: 'Choose other cards' },
  more: { ko: '새 카드 보기', en: 'See new cards' },
  about: { ko: '약 {count}분', en: 'about {count} min' },
  picture: {
    ko: '오늘의 카드 {count}장: 배운 카드의 기억 확률, 새 카드 {fresh}장',
    en: 'Today’s {count} cards: how likely each is recalled, {fresh} of them new',
  },
  coldest: { ko: '가장 식은 카드 {r}', en: 'Coldest card {r}' },
  recallAgain: { ko: '떠올리면 다시 1.00', en: 'Recall it: back to 1.00' },
  freshOnly: { ko: '모두 새 카드입니다', en: 'All of them are new' },
  factsWarm: { ko: '{total}개 중 따뜻함', en: 'of {total} warm' },
  factsToLearn: { ko: '배울 사실', en: 'facts to learn' },
  factsPicture: {
    ko: '사실 {total}개 가운데 {hot}개 뜨거움, {warm}개 따뜻함, {cold}개 차가움, {none}개 캐시되지 않음',
    en: '{total} facts: {hot} hot, {warm} warm, {cold} cold, {none} not cached',
  },
  readNext: { ko: '다음에 읽을 것', en: 'Read next' },
  readAgain: { ko: '모두 읽었습니다 · 다시 보기', en: 'All read · look again' },
  examNew: { ko: '빠른 모의시험', en: 'Quick practice exam' },
  examNewBody: { ko: '{questions}문항 {minutes}분', en: '{questions} questions, {minutes} min' },
  examRunning: { ko: '모의시험 이어서 하기', en: 'Continue the practice exam' },
  examRunningBody: { ko: '시계가 가고 있습니다', en: 'The clock is running' },
  examLast: { ko: '지난 모의시험: {scored}문항 가운데 {correct}문항', en: 'Last practice exam: {correct} of {scored}' },
  examLastBody: { ko: '{day} · 결과 보기', en: '{day} · see the report' },
  standing: {
    ko: '사실 {count}개가 따뜻합니다',
    en: '{count, plural, one {# fact is} other {# facts are}} warm',
  },
  standingBody: {
    ko: '뜨거움 {hot} · 따뜻함 {warm} · 차가움 {cold}',
    en: '{hot} hot · {warm} warm · {cold} cold',
  },
  duelBody: { ko: '가장 자주 바꿔 고른 짝 · 대결', en: 'Your most confused pair · a duel' },
  examAgain: { ko: '다시 응시', en: 'Sit another' },
  // the gentle reminder
  remind: {
    ko: '마지막 백업 뒤로 기록 {count, number}건이 쌓였습니다. 파일로 옮겨 두면 브라우저가 지워져도 남습니다.',
    en: '{count, number} records since your last backup. As a file they outlive this browser.',
  },
  remindGo: { ko: '백업하러 가기', en: 'Make a backup' },
  remindLater: { ko: '다음에', en: 'Later' },
} as const satisfies PairedMessages
