import type { PairedMessages } from './types'

/** Words of the page on which a paper is chosen, and the names of papers. */
export const papers = {
  // what a paper is called
  nameDomain: { ko: '{name} 영역 {count}문항', en: '{name}: {count, plural, one {# question} other {# questions}}' },
  nameTopic: { ko: '{name} {count}문항', en: '{name}: {count, plural, one {# question} other {# questions}}' },
  namePair: { ko: '{name} 대결', en: 'Duel: {name}' },
  nameUnseen: { ko: '처음 보는 {count}문항', en: '{count, plural, one {# new question} other {# new questions}}' },
  nameMissed: {
    ko: '틀렸던 {count}문항',
    en: '{count, plural, one {# missed question} other {# missed questions}}',
  },
  nameAny: { ko: '{count}문항 시험지', en: 'Paper of {count, plural, one {# question} other {# questions}}' },
  // the one sentence
  startTitle: {
    ko: '{count}문항을 {minutes}분 동안 풉니다.',
    en: '{count, plural, one {# question} other {# questions}}, {minutes} minutes.',
  },
  studyTitle: {
    ko: '{count}문항을 시계 없이 풉니다.',
    en: '{count, plural, one {# question} other {# questions}}, no clock.',
  },
  startLead: {
    ko: '제출할 때까지 맞고 틀림을 알려 주지 않습니다. 끝나면 문항마다 모든 보기의 이유를 보여 줍니다.',
    en: 'Nothing is revealed until you submit. Then every option of every question is explained.',
  },
  studyLead: {
    ko: '답을 확인하는 대로 모든 보기의 이유를 보여 줍니다. 언제든 쉬었다가 이어서 풀 수 있습니다.',
    en: 'Every option is explained as soon as you check your answer. Pause whenever you like.',
  },
  start: { ko: '시험 시작', en: 'Start the exam' },
  startStudy: { ko: '학습 시작', en: 'Start studying' },
  starting: { ko: '문항을 불러오는 중입니다', en: 'Loading the questions' },
  minutesCost: { ko: '{minutes}분', en: '{minutes} min' },
  noClock: { ko: '시계 없음', en: 'no clock' },
  loadFailed: {
    ko: '문항을 불러오지 못했습니다. 연결을 확인하고 다시 시도하십시오. 시험은 시작되지 않았습니다.',
    en: 'The questions could not be loaded. Check the connection and try again. The exam has not started.',
  },
  // on paper
  print: { ko: '이 시험지 인쇄', en: 'Print this paper' },
  printNote: {
    ko: '문항을 먼저, 정답과 해설은 따로 떨어진 쪽에 인쇄합니다. 인쇄한 시험지는 기록에 남지 않습니다.',
    en: 'Questions first; the key with its reasons is on pages of its own. A printed paper leaves no record.',
  },
  printFailed: {
    ko: '문항을 불러오지 못해 인쇄하지 않았습니다. 연결을 확인하고 다시 시도하십시오.',
    en: 'The questions could not be loaded, so nothing was printed. Check the connection and try again.',
  },
  printName: { ko: '이름', en: 'Name' },
  printDate: { ko: '날짜', en: 'Date' },
  printScore: { ko: '맞힌 문항        / {count}', en: 'Right        / {count}' },
  printRule: {
    ko: '고른 보기의 네모에 표시하십시오. 여럿을 고르는 문항은 모두 맞아야 맞은 것입니다.',
    en: 'Tick the boxes of the options you choose. Where several are to be chosen, all must be right.',
  },
  printKeyTitle: { ko: '{name}: 정답과 해설', en: '{name}: answer key' },
  // what can be chosen
  kind: { ko: '시험지', en: 'Paper' },
  partDomain: { ko: '한 영역', en: 'One domain' },
  partTopic: { ko: '한 주제', en: 'One topic' },
  partPair: { ko: '헷갈리는 짝 대결', en: 'Duel of a pair' },
  partUnseen: { ko: '처음 보는 문항만', en: 'Only unseen' },
  partMissed: { ko: '틀린 문항만', en: 'Only missed' },
  length: { ko: '{count}문항', en: '{count, plural, one {# question} other {# questions}}' },
  lengthMinutes: {
    ko: '{count}문항 · {minutes}분',
    en: '{count} questions · {minutes} min',
  },
  ofDomain: { ko: '영역', en: 'Domain' },
  ofTopic: { ko: '주제', en: 'Topic' },
  ofPair: { ko: '헷갈리는 짝', en: 'Confused pair' },
  mode: { ko: '모드', en: 'Mode' },
  modeExam: { ko: '시험 모드', en: 'Exam mode' },
  modeStudy: { ko: '학습 모드', en: 'Study mode' },
  extraTime: { ko: '추가 시간', en: 'Extra time' },
  extraTimeNote: {
    ko: '영어가 모국어가 아닌 응시자가 신청하는 30분(130분 기준)을 같은 비율로 더합니다.',
    en: 'The 30 minutes on 130 that non-native speakers of English can ask for, in proportion.',
  },
  // what it is made of
  madeOf: { ko: '이 시험지의 구성', en: 'What this paper is made of' },
  domain: { ko: '영역', en: 'Domain' },
  weight: { ko: '비중', en: 'Weight' },
  questions: { ko: '문항', en: 'Questions' },
  kinds: {
    ko: '하나를 고르는 문항 {single}개, 여럿을 고르는 문항 {multiple}개.',
    en: '{single} with one right option, {multiple} with several.',
  },
  exposure: {
    ko: '{seen, plural, =0 {모두 처음 보는 문항입니다.} other {{fresh, plural, =0 {모두 본 적 있는 문항입니다.} other {처음 보는 문항 #개, 본 적 있는 문항 {seen}개.}}}}',
    en: '{seen, plural, =0 {All are new to you.} other {{fresh, plural, =0 {You have seen all of them before.} other {# are new to you, {seen} you have seen before.}}}}',
  },
  unscored: {
    ko: '실제 시험처럼 {count}문항은 채점하지 않습니다. 어느 문항인지는 제출한 뒤에 알려 줍니다.',
    en: 'As in the exam, {count} of them are not scored. You learn which after you submit.',
  },
  notProportionate: {
    ko: '문항 은행이 아직 작아 시험의 비중과 조금 다릅니다. 모자란 영역은 다른 영역에서 채웠습니다.',
    en: 'The bank is still small, so the shares differ a little from the exam’s: what one domain lacks, the others fill.',
  },
  // why it is short, or not there
  shortOnly: {
    ko: '{wanted}문항을 다 채우지 못했습니다. {part, select, domain {이 영역의 문항은} topic {이 주제의 문항은} pair {이 짝의 문항은} unseen {처음 보는 문항은} other {틀린 문항은}} {count}개뿐입니다.',
    en: '{count} of {wanted}, because {part, select, domain {this domain has no more} topic {this topic has no more} pair {this pair has no more} unseen {you have seen all the others} other {you have missed no others}}.',
  },
  shortAlike: {
    ko: '{wanted}문항을 다 채우지 못해 {count}문항입니다. {part, select, domain {이 영역의 문항은} topic {이 주제의 문항은} pair {이 짝의 문항은} unseen {처음 보는 문항은} other {틀린 문항은}} {total}개이지만, 한 시험지에서 같은 것을 두 번 묻지 않습니다.',
    en: '{count} of {wanted}, because {part, select, domain {this domain has {total} questions} topic {this topic has {total} questions} pair {this pair has {total} questions} unseen {{total} questions are new to you} other {you have missed {total} questions}}, and a paper never asks the same thing twice.',
  },
  nothing: {
    ko: '{part, select, unseen {모든 문항을 한 번 이상 보았습니다. 다른 시험지는 본 지 오래된 문항부터 냅니다.} missed {틀린 문항이 없습니다. 시험에서 틀리거나 답하지 않은 문항이 여기에 모입니다.} other {여기에 맞는 문항이 은행에 없습니다.}}',
    en: '{part, select, unseen {You have seen every question. The other papers begin with those seen longest ago.} missed {You have missed no question. What you get wrong or leave open in an exam comes together here.} other {The bank has no question about this.}}',
  },
  bankTooSmall: {
    ko: '이 시험에는 {wanted}문항이 있어야 하는데 은행에는 {available}문항뿐입니다.',
    en: 'This exam needs {wanted} questions and the bank holds {available}.',
  },
  // the rules
  rules: { ko: '시험과 같은 규칙', en: 'The rules, as in the exam' },
  rulesStudy: { ko: '학습 모드의 규칙', en: 'The rules of study mode' },
  ruleOpen: {
    ko: '답하지 않으면 틀린 것으로 봅니다. 틀려도 감점은 없습니다.',
    en: 'A question left open counts as wrong. A wrong answer costs nothing more.',
  },
  rulePartial: {
    ko: '여럿을 고르는 문항은 모두 맞아야 맞은 것입니다. 부분 점수는 없습니다.',
    en: 'Where several are to be chosen, all must be right. There is no partial credit.',
  },
  ruleClock: {
    ko: '나가거나 창을 닫아도 시계는 갑니다. 답은 그대로 남고, 시간이 끝나면 그때까지의 답으로 제출됩니다.',
    en: 'The clock runs on when you leave or close the window. Your answers stay, and at time-out the paper is submitted as it stands.',
  },
  ruleExplained: {
    ko: '확인한 답은 더 바꿀 수 없습니다.',
    en: 'An answer that has been checked can no longer be changed.',
  },
  rulePause: {
    ko: '시계가 없습니다. 나가도 답은 그대로 남아, 돌아와 이어서 풀 수 있습니다.',
    en: 'No clock runs. When you leave your answers stay, and you can go on later.',
  },
} as const satisfies PairedMessages
