import type { PairedMessages } from './types'

/** What pages say of themselves where they are found: in a search engine's list, in a shared link, in a list of tabs. */
export const pages = {
  lab: { ko: '{name} 실습', en: '{name} lab' },
  room: { ko: '시험실', en: 'Exam room' },

  lessons: {
    ko: '모든 학습을 순서대로 봅니다. 한국어와 영어를 나란히 읽고, 사실마다 출처를 확인합니다.',
    en: 'Every lesson in its order, readable in Korean and English side by side, with the source of each fact.',
  },
  glossary: {
    ko: '학습과 시험에 나오는 용어를 한국어와 영어로 짝지어 찾아봅니다. 헷갈리기 쉬운 말도 함께 나옵니다.',
    en: 'The terms of the lessons and the exam, each in English and Korean, with those that are easily confused.',
  },
  sources: {
    ko: '이 사이트가 가르치는 모든 사실을 판정, 출처, 확인한 날짜와 함께 모았습니다.',
    en: 'Every fact this site teaches, with its verdict, its sources and the day it was checked.',
  },
  review: {
    ko: '기억이 식기 전에 카드로 복습합니다. 다시 볼 날은 FSRS가 카드마다 정합니다.',
    en: 'Review cards before they go cold. FSRS decides for each card when it comes back.',
  },
  choose: {
    ko: '학습, 주제, 헷갈리는 짝, 약한 카드 가운데 복습할 것을 직접 고릅니다.',
    en: 'Pick what to review by lesson, by subject, by confused pair, or by what is weak.',
  },
  exam: {
    ko: '실제 시험처럼 시간을 재며 모의시험을 보거나, 틀린 문제와 주제만 골라 연습합니다.',
    en: 'Sit practice exams against the clock as on the day, or drill what you missed and one domain at a time.',
  },
  attempt: {
    ko: '모의시험을 치르는 곳입니다. 문제, 남은 시간, 다시 볼 문제 표시만 있습니다.',
    en: 'Where a practice exam is sat: the question, the time left, and flags for what to look at again.',
  },
  report: {
    ko: '끝낸 모의시험의 점수, 영역별 결과, 시간 사용, 선택지마다의 해설을 봅니다.',
    en: 'A finished practice exam: its score, its domains, where the time went, and the reason behind every option.',
  },
  plan: {
    ko: '시험일과 하루 학습 시간을 정하면 그날까지의 복습량과 예상 기억률을 보여 줍니다.',
    en: 'Set the exam day and the minutes you have, and see the reviews and the recall to expect until then.',
  },
  progress: {
    ko: '무엇이 따뜻하고 무엇이 식었는지, 시험 준비가 얼마나 되었는지 그림과 표로 봅니다.',
    en: 'What is warm, what has gone cold and how ready you are for the exam, in charts and tables.',
  },
  settings: {
    ko: '언어와 테마, 카드 설정을 바꾸고 학습 기록을 백업하거나 다른 프로그램과 주고받습니다.',
    en: 'Language, theme and card settings; back up what you have learnt, or exchange it with other programs.',
  },
  search: {
    ko: '학습, 사실, 카드, 문제, 용어를 한국어로도 영어로도 찾습니다. 오프라인에서도 됩니다.',
    en: 'Find lessons, facts, cards, questions and terms in Korean or English, offline too.',
  },
  portsDrill: {
    ko: '포트 번호가 바로 나올 때까지 시간을 재며 반복해서 연습합니다.',
    en: 'Port numbers against the clock, over and over, until they come without thinking.',
  },
} as const satisfies PairedMessages
