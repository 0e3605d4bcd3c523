import type { PairedMessages } from './types'

/** Words of the exam report beyond the answers themselves: standing, filters, reasons, flight recorder, history. */
export const report = {
  // where the paper stands
  passed: { ko: '이 시험지에서는 합격선 이상입니다.', en: 'At or above the pass mark on this paper.' },
  failed: { ko: '이 시험지에서는 합격선 아래입니다.', en: 'Below the pass mark on this paper.' },
  noEstimateStudy: {
    ko: '해설을 보며 푼 시험지이므로 점수를 추정하지 않습니다. 맞힌 수만 보여 줍니다.',
    en: 'This paper was explained as it went along, so it gives no estimate of a score, only counts.',
  },
  noEstimateSelection: {
    ko: '범위를 골라 뽑은 시험지이므로 점수를 추정하지 않습니다. 맞힌 수만 보여 줍니다.',
    en: 'These questions come from a part of the bank and were not drawn as the exam draws them, so there is no estimate of a score, only counts.',
  },
  passChance: {
    ko: '합격 확률은 <b>{side, select, least {1% 이하} most {99% 이상} other {{from}~{to}%}}</b>(90% 구간)입니다.',
    en: 'Chance of passing: <b>{side, select, least {1% at most} most {99% at least} other {{from}–{to}%}}</b> (90% interval).',
  },
  passChanceMore: {
    ko: '합격 확률을 말하기에는 아직 {more}문항이 모자랍니다.',
    en: 'It takes {more} more {more, plural, one {question} other {questions}} to name a chance of passing.',
  },
  // readiness
  readiness: { ko: '오늘의 준비도', en: 'Readiness today' },
  readinessKnown: {
    ko: '오늘 시험을 보면 합격선에 이를 확률은 <b>{chance}%</b>, 90% 구간으로 <b>{side, select, least {1% 이하} most {99% 이상} other {{from}~{to}%}}</b>입니다. 이 주제에서, 우리의 추정입니다.',
    en: 'Sitting the exam today, the chance of reaching the pass mark is <b>{chance}%</b>, with a 90% interval of <b>{side, select, least {1% at most} most {99% at least} other {{from}–{to}%}}</b>: our estimate, on these topics.',
  },
  readinessMore: {
    ko: '아직 말할 만큼 답하지 않았습니다. 시험에서 처음 보는 문항 {more}개에 더 답하면 말할 수 있습니다.',
    en: 'Not enough answers yet: {more} more to {more, plural, one {a new question} other {new questions}} in exams, and there is something to say.',
  },
  readinessHow: {
    ko: '시험에서 처음 본 문항의 답과 지금의 기억률로 셈합니다. 오래된 답은 덜 칩니다.',
    en: 'Worked out from your answers to questions seen for the first time in exams and from what you remember now. Old answers count less.',
  },
  readinessPicture: {
    ko: '{name}: 합격선에 이를 확률 {chance}%, 90% 구간 {from}~{to}%',
    en: '{name}: {chance}% chance to reach the mark, 90% interval {from}–{to}%',
  },
  readinessDomainMore: {
    ko: '답이 {more}개 더 있어야 합니다',
    en: '{more} more {more, plural, one {answer} other {answers}} needed',
  },
  readinessWhole: { ko: '전체', en: 'Whole exam' },
  colChance: { ko: '확률', en: 'Chance' },
  colInterval: { ko: '90% 구간', en: '90% interval' },
  // the answers
  filter: { ko: '볼 문항', en: 'Show' },
  all: { ko: '모두', en: 'All' },
  wrong: { ko: '틀림', en: 'Wrong' },
  open: { ko: '답하지 않음', en: 'Not answered' },
  flagged: { ko: '표시함', en: 'Flagged' },
  unscored: { ko: '비채점', en: 'Unscored' },
  shaky: { ko: '확신 없이 맞음', en: 'Right but not sure' },
  shownCount: {
    ko: '{total}문항 가운데 {shown}문항을 보고 있습니다.',
    en: 'Showing {shown} of {total} questions.',
  },
  noneShown: { ko: '여기에 드는 문항이 없습니다.', en: 'No question belongs here.' },
  printed: {
    ko: '인쇄한 문항: {name}, {total}문항 가운데 {shown}문항.',
    en: 'Printed: {name}, {shown} of {total} questions.',
  },
  print: { ko: '인쇄', en: 'Print' },
  sure: { ko: '확신함', en: 'Sure' },
  unsure: { ko: '확신 없음', en: 'Unsure' },
  guess: { ko: '찍음', en: 'Guess' },
  wasFlagged: { ko: '표시했던 문항', en: 'Flagged' },
  factsTitle: { ko: '이 문항의 사실', en: 'Facts of this question' },
  toLesson: { ko: '학습에서 이 문장 보기', en: 'Read it in the lesson' },
  queueFirst: {
    ko: '복습을 시작하면 이 사실의 카드가 맨 앞에 나옵니다.',
    en: 'Their cards come first when you next review.',
  },
  // why it was missed
  why: { ko: '왜 틀렸습니까?', en: 'Why was it missed?' },
  whyOf: { ko: '{number}번을 왜 틀렸습니까?', en: 'Why was question {number} missed?' },
  unknown: { ko: '몰랐음', en: 'Did not know' },
  misread: { ko: '잘못 읽음', en: 'Misread' },
  confused: { ko: '둘을 혼동함', en: 'Mixed up two things' },
  language: { ko: '언어', en: 'Language' },
  time: { ko: '시간 부족', en: 'No time' },
  causesTitle: { ko: '틀린 이유', en: 'Why they were missed' },
  causesNone: {
    ko: '틀린 문항마다 이유를 한 번 눌러 적어 두면 여기에 모아 보여 줍니다.',
    en: 'Press a reason under each missed question, and they add up here.',
  },
  causesSome: {
    ko: '틀린 {missed}문항 가운데 {named}문항에 이유를 적었습니다.',
    en: 'You gave a reason for {named} of {missed} missed questions.',
  },
  // the flight recorder
  flight: { ko: '비행 기록', en: 'Flight recorder' },
  flightLead: {
    ko: '{time} 동안 {seen}문항을 보고{again, plural, =0 { 되돌아간 문항은 없습니다.} other { #문항에 다시 들렀습니다.}}{changed, plural, =0 {} other { 답은 #번 바꾸었습니다.}}',
    en: '{seen, plural, one {# question} other {# questions}} in {time}, {again, plural, =0 {without going back} other {then back to # of them}}{changed, plural, =0 {.} one {; one answer changed.} other {; # answers changed.}}',
  },
  flightLoading: { ko: '기록을 읽는 중입니다.', en: 'Reading the record.' },
  flightFailed: {
    ko: '기록을 읽지 못했습니다. 결과는 그대로 볼 수 있습니다.',
    en: 'The record could not be read. The report is complete without it.',
  },
  flightPicture: {
    ko: '시간에 따라 화면에 있던 문항. 같은 내용이 아래 표에 있습니다.',
    en: 'The question on screen over time. The table below says the same.',
  },
  stayed: { ko: '머문 시간', en: 'Time spent' },
  returned: { ko: '다시 방문', en: 'Return' },
  away: { ko: '자리 비움', en: 'Away' },
  switched: { ko: '언어 전환', en: 'Language' },
  wrongToRight: { ko: '틀림에서 맞음으로', en: 'Wrong to right' },
  rightToWrong: { ko: '맞음에서 틀림으로', en: 'Right to wrong' },
  wrongToWrong: { ko: '틀림에서 틀림으로', en: 'Wrong to wrong' },
  longest: { ko: '{number}번 {time}', en: 'Q{number} {time}' },
  minuteTick: { ko: '{minutes}분', en: '{minutes} min' },
  // its table
  table: { ko: '표로 보기', en: 'As a table' },
  flightTable: { ko: '응시 중에 한 일, 시간 순', en: 'What was done, in order of time' },
  colTime: { ko: '시각', en: 'Time' },
  colQuestion: { ko: '문항', en: 'Question' },
  colWhat: { ko: '한 일', en: 'What' },
  didStay: { ko: '{time} 봄', en: 'on screen for {time}' },
  didReturn: { ko: '다시 들러 {time} 봄', en: 'back on screen for {time}' },
  didLeave: { ko: '{time} 자리를 비움', en: 'away for {time}' },
  didAnswer: { ko: '답함', en: 'answered' },
  didChange: { ko: '답을 바꿈: {change}', en: 'answer changed: {change}' },
  didFlag: { ko: '표시함', en: 'flagged' },
  didUnflag: { ko: '표시를 지움', en: 'flag removed' },
  didSwitch: {
    ko: '{language, select, ko {한국어} other {영어}}로 바꿈',
    en: 'switched to {language, select, ko {Korean} other {English}}',
  },
  // its replay
  play: { ko: '재생', en: 'Replay' },
  pause: { ko: '멈춤', en: 'Pause' },
  moment: { ko: '다시 볼 순간', en: 'Moment to look at' },
  onScreen: {
    ko: '{time}: 문항 {number}, {language, select, ko {한국어} other {영어}}로. 답함 {answered}, 표시함 {flagged}.',
    en: '{time}: question {number}, in {language, select, ko {Korean} other {English}}. {answered} answered, {flagged} flagged.',
  },
  wasAway: {
    ko: '{time}: 자리를 비움. 문항 {number}, 답함 {answered}, 표시함 {flagged}.',
    en: '{time}: away. Question {number}, {answered} answered, {flagged} flagged.',
  },
  lastAct: {
    ko: '마지막으로 한 일: {act, select, start {시작} visit {문항 이동} answer {답 고르기} strike {보기 지우기} flag {표시} highlight {형광펜} language {언어 전환} explain {해설 보기} submit {제출} other {그만두기}}',
    en: 'Last act: {act, select, start {start} visit {move} answer {answer} strike {strike-out} flag {flag} highlight {highlight} language {language} explain {explanation} submit {submit} other {give up}}',
  },
  // history
  older: {
    ko: '이전 시험 {count}개 더 보기',
    en: '{count, plural, one {# older exam} other {# older exams}}',
  },
  studyMode: { ko: '학습 모드', en: 'study mode' },
  trend: { ko: '추정 점수의 흐름', en: 'How the estimate has moved' },
  trendNote: {
    ko: '점수는 이 사이트의 추정이며 이 주제에서만 뜻이 있습니다. 세로선은 90% 구간입니다. 전체 문항에서 뽑아 시험처럼 본 시험지만 들어갑니다.',
    en: 'Scores are our estimate, on these topics; the upright lines are 90% intervals. Only papers drawn from the whole bank and sat as an exam count.',
  },
  trendPicture: {
    ko: '시험 {count}개의 추정 점수와 구간, 합격선 {pass}. 같은 내용이 아래 표에 있습니다.',
    en: 'Estimates and intervals of {count} exams, pass mark {pass}. The table below says the same.',
  },
  passMark: { ko: '합격선 {pass}', en: 'Pass mark {pass}' },
  colDay: { ko: '날짜', en: 'Day' },
  colDomain: { ko: '영역', en: 'Domain' },
  colPaper: { ko: '시험지', en: 'Paper' },
  colRight: { ko: '맞음', en: 'Right' },
  colEstimate: { ko: '추정 구간', en: 'Estimate' },
} as const satisfies PairedMessages
