import type { PairedMessages } from './types'

/** Words of the ports drill. */
export const portsDrill = {
  title: { ko: '포트 연습', en: 'Ports drill' },
  lead: {
    ko: '보고 고르지 않고 직접 적습니다. 서비스를 보면 포트를, 포트를 보면 서비스를 적습니다.',
    en: 'Typed, not picked: the port of a service, and a service of a port.',
  },
  back: { ko: '포트와 보안 경로', en: 'Ports and the security path' },
  directions: { ko: '방향', en: 'Direction' },
  'direction-both': { ko: '양쪽', en: 'Both ways' },
  'direction-to-port': { ko: '서비스 → 포트', en: 'Service → port' },
  'direction-to-service': { ko: '포트 → 서비스', en: 'Port → service' },
  count: { ko: '문제 수', en: 'Questions' },
  'count-some': { ko: '{count}개', en: '{count}' },
  'count-all': { ko: '{count}개 모두', en: 'All {count}' },
  clock: { ko: '시계', en: 'Clock' },
  clockHint: {
    ko: '켜면 {seconds}초를 넘긴 정답은 어려움으로 기록합니다. 시간이 지나도 문제가 끝나지는 않습니다.',
    en: 'With it, a right answer after more than {seconds} s counts as hard. No question ever runs out of time.',
  },
  on: { ko: '켬', en: 'On' },
  off: { ko: '끔', en: 'Off' },
  start: { ko: '시작', en: 'Start' },
  again: { ko: '한 번 더', en: 'Once more' },
  memory: {
    ko: '답은 같은 카드의 복습으로 기록됩니다. 카드마다 첫 답만 셉니다.',
    en: 'Answers are reviews of the same cards. The first answer of each card counts.',
  },

  progress: { ko: '{count}개 가운데 {number}번째', en: '{number} of {count}' },
  'ask-to-port': { ko: '{service}의 기본 포트는 몇 번입니까?', en: 'What is the default port for {service}?' },
  'ask-to-service': { ko: '{port}번 포트를 기본으로 쓰는 것은 무엇입니까?', en: 'What uses port {port} by default?' },
  oneIsEnough: { ko: '여럿이면 하나만 적어도 됩니다.', en: 'If there are several, one is enough.' },
  'answer-to-port': { ko: '포트 번호', en: 'Port number' },
  'answer-to-service': { ko: '서비스 이름', en: 'Name of the service' },
  check: { ko: '확인', en: 'Check' },
  next: { ko: '다음 문제', en: 'Next question' },
  toResult: { ko: '결과 보기', en: 'See the result' },
  seconds: { ko: '{seconds}초', en: '{seconds} s' },
  slow: { ko: '느림', en: 'slow' },
  stop: { ko: '그만하기', en: 'Stop here' },

  'trace-asked': { ko: '{count}개 가운데 {number}번째 질문입니다.', en: 'Question {number} of {count}.' },
  'trace-right': {
    ko: '맞았습니다{timed, select, no {.} other {. {seconds}초 걸렸습니다.}}',
    en: 'Right{timed, select, no {.} other {, in {seconds} s.}}',
  },
  'trace-slow': {
    ko: '맞았지만 {seconds}초 걸렸습니다. 어려움으로 기록합니다.',
    en: 'Right, but it took {seconds} s. It counts as hard.',
  },
  'trace-missed': {
    ko: '틀렸습니다{timed, select, no {.} other {. {seconds}초 걸렸습니다.}}',
    en: 'Wrong{timed, select, no {.} other {, after {seconds} s.}}',
  },
  'trace-drill-done': {
    ko: '끝났습니다. {count}개 가운데 {right}개 맞았습니다.',
    en: 'Done: {right} of {count} right.',
  },
  rightAnswer: { ko: '정답', en: 'Answer' },
  typo: { ko: '오타였습니다, 다시 적기', en: 'It was a typo: type again' },

  result: { ko: '{count}개 가운데 {right}개', en: '{right} of {count}' },
  nothingAnswered: { ko: '답한 문제가 없어 기록한 것도 없습니다.', en: 'Nothing was answered, and nothing recorded.' },
  recorded: {
    ko: '카드 {count}장의 복습을 기록했습니다. 틀린 것은 오늘 복습에 다시 나옵니다.',
    en: '{count, plural, one {# card was} other {# cards were}} recorded as reviewed. What was missed comes back in today’s review.',
  },
  table: { ko: '문제와 답', en: 'Questions and answers' },
  question: { ko: '문제', en: 'Question' },
  outcome: { ko: '결과', en: 'Result' },
  time: { ko: '시간', en: 'Time' },
  'outcome-right': { ko: '맞음', en: 'right' },
  'outcome-slow': { ko: '맞음, 느림', en: 'right, slow' },
  'outcome-missed': { ko: '틀림', en: 'wrong' },
  toReview: { ko: '복습으로', en: 'To the review' },
} as const satisfies PairedMessages
