import type { PairedMessages } from './types'

/** Words of the exam room beside those it shares with the report. */
export const room = {
  menu: { ko: '시험 설정', en: 'Exam settings' },
  textSize: { ko: '글자 크기', en: 'Text size' },
  normal: { ko: '보통', en: 'Normal' },
  large: { ko: '크게', en: 'Large' },
  larger: { ko: '더 크게', en: 'Larger' },
  comfort: { ko: '보기와 입력', en: 'Display and input' },
  clockHidden: { ko: '남은 시간 숨기기 (5분 남으면 다시 보입니다)', en: 'Hide the clock (it returns at 5 minutes)' },
  counterHidden: {
    ko: '문항 번호와 개수 숨기기 (5분 남으면 다시 보입니다)',
    en: 'Hide the question counter (it returns at 5 minutes)',
  },
  confidence: { ko: '답마다 얼마나 확실한지 적기', en: 'Note how sure I am of each answer' },
  keys: { ko: '글쇠 하나로 조작하기', en: 'Single keys act' },
  keysTitle: { ko: '글쇠', en: 'Keys' },
  keyTime: { ko: '남은 시간 말하기', en: 'say the time left' },
  keyCheck: { ko: '답 보기, 다음', en: 'check, next' },
  keyConfidence: { ko: '확신 정도', en: 'how sure' },
  aids: {
    ko: '보기 지우기와 형광펜, 확신 적기는 이 사이트의 학습 보조 기능입니다. 실제 시험에 있는지는 확인되지 않았습니다.',
    en: 'Strike-out, highlighting and confidence are study aids of this site. Whether the real exam has them is unconfirmed.',
  },
  howSure: { ko: '얼마나 확실합니까?', en: 'How sure are you?' },
  sure: { ko: '확실함', en: 'Sure' },
  unsure: { ko: '애매함', en: 'Unsure' },
  guess: { ko: '찍음', en: 'Guess' },
  mark: { ko: '형광펜', en: 'Highlighter' },
  markingOn: {
    ko: '표시할 낱말을 누르십시오. 화살표로 옮기고 스페이스로 표시합니다. 끝내려면 형광펜을 다시 누르십시오.',
    en: 'Press the words to mark. Arrows move, Space marks. Press the highlighter again to finish.',
  },
  timeLeftSay: {
    ko: '{minutes}분 {seconds}초 남았습니다.',
    en: '{minutes, plural, one {# minute} other {# minutes}} {seconds, plural, one {# second} other {# seconds}} left.',
  },
  study: { ko: '학습 모드', en: 'Study mode' },
  studyNote: {
    ko: '시계는 없습니다. 답하면 바로 이유를 보여 줍니다.',
    en: 'No clock. Each answer is explained at once.',
  },
  check: { ko: '답 보기', en: 'Check' },
  finish: { ko: '끝내기', en: 'Finish' },
  finishTitle: { ko: '이 시험지를 끝낼까요?', en: 'Finish this paper?' },
  explainedCount: { ko: '{done} / {total} 풀이 확인', en: '{done} of {total} explained' },
} as const satisfies PairedMessages
