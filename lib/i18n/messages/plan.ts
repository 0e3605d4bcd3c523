import type { PairedMessages } from './types'

/** Words of the plan towards the exam day. */
export const plan = {
  place: { ko: '시험 계획', en: 'Exam plan' },
  examOn: { ko: '시험 {day}', en: 'Exam {day}' },
  computing: { ko: '계산하는 중입니다.', en: 'Working it out.' },

  titleNone: { ko: '시험일을 정하면 그날에 맞춰 계획합니다.', en: 'Choose the exam day, and the plan aims at it.' },
  titleLearn: {
    ko: '시험까지 {days}일, 오늘 새 카드 {fresh}장.',
    en: '{days, plural, one {# day} other {# days}} to go: {fresh, plural, one {# new card} other {# new cards}} today.',
  },
  titleReviews: {
    ko: '시험까지 {days}일, 오늘은 복습만 합니다.',
    en: '{days, plural, one {# day} other {# days}} to go: only reviews today.',
  },
  titleConsolidate: {
    ko: '시험까지 {days}일, 이제 다질 때입니다.',
    en: '{days, plural, one {# day} other {# days}} to go: time to consolidate.',
  },
  titleExamDay: { ko: '오늘이 시험일입니다.', en: 'Today is the exam.' },
  titleOver: { ko: '시험이 끝났습니다.', en: 'The exam is over.' },

  leadNone: {
    ko: '정한 날에 가장 많이 떠올리도록 하루 시간을 새 카드와 복습에 나눕니다. 마지막 며칠은 새 카드 없이 다지고, 시험이 지나면 장기 복습으로 돌아갑니다.',
    en: 'Each day’s minutes are divided between new cards and reviews so that you recall the most on that day. The last days consolidate without new cards, and after the exam long-term review goes on.',
  },
  leadExamDay: {
    ko: '가장 식은 카드만 한 번 더 보고 가십시오. 시험이 지나면 장기 복습으로 돌아갑니다.',
    en: 'Look at the coldest cards once more, and go. After the exam long-term review goes on.',
  },
  leadOver: {
    ko: '시험일 {day}이 지나 장기 복습으로 돌아왔습니다. 배운 것은 그대로입니다. 다음 시험이 있으면 새 날을 정하고, 없으면 시험일을 지우십시오.',
    en: 'The exam day, {day}, has passed, and long-term review goes on. Nothing you learnt is lost. If there is a next exam, choose its day; if not, remove this one.',
  },
  unreachedLead: {
    ko: '이대로는 카드 {count}장을 시험 전에 만나지 못합니다.',
    en: 'At this pace {count, plural, one {# card stays} other {# cards stay}} unseen before the exam.',
  },

  todayShare: {
    ko: '오늘 {minutes}분 가운데 {done}분 · 새 카드 {planned}장 가운데 {seen}장',
    en: '{done} of {minutes} min today · {seen} of {planned, plural, one {# new card} other {# new cards}}',
  },
  todayMinutes: { ko: '오늘 {minutes}분 가운데 {done}분', en: '{done} of {minutes} min today' },
  todayDone: { ko: '오늘 몫을 마쳤습니다', en: 'Today’s share is done' },
  start: { ko: '오늘 복습 시작', en: 'Start today’s review' },
  startMore: { ko: '복습 더 하기', en: 'Review more' },
  about: { ko: '약 {count}분', en: 'about {count} min' },

  settings: { ko: '계획 정하기', en: 'Set the plan' },
  examDay: { ko: '시험일', en: 'Exam day' },
  remove: { ko: '시험일 지우기', en: 'Remove the exam day' },
  minutes: { ko: '하루 공부 시간', en: 'Minutes a day' },
  minutesUnit: { ko: '분', en: 'min' },
  minutesShort: { ko: '{count}분', en: '{count} min' },
  minutesSlider: { ko: '하루 공부 시간 조절', en: 'Adjust the minutes a day' },
  minutesValue: { ko: '{count}분', en: '{count, plural, one {# minute} other {# minutes}}' },
  retention: { ko: '목표 기억률', en: 'Desired retention' },
  retentionCost: { ko: '하루 {minutes}분', en: '{minutes} min a day' },
  retentionNote: {
    ko: '카드가 이 확률까지 식으면 다시 만납니다. 높을수록 자주 만나고 시간이 더 듭니다. 옆의 시간은 지금 기억하는 카드를 앞으로 30일 동안 복습하는 하루 평균 추정치입니다. 시험을 앞두고는 계획이 먼저입니다.',
    en: 'A card comes back when it has cooled to this probability. Higher means sooner and more time. The minutes beside each are our estimate for reviewing the cards you know now, a day on average over the next 30 days. With an exam ahead the plan comes first.',
  },
  past: {
    ko: '지난 날은 시험일이 될 수 없습니다. 오늘이나 그 뒤의 날을 고르십시오. 아무것도 바뀌지 않았습니다.',
    en: 'A day in the past cannot be the exam day. Choose today or later. Nothing was changed.',
  },
  far: {
    ko: '1년이 넘게 남은 날은 아직 계획할 수 없습니다. 더 가까운 날을 고르십시오. 아무것도 바뀌지 않았습니다.',
    en: 'A day more than a year away cannot be planned yet. Choose a nearer one. Nothing was changed.',
  },
  unreadable: {
    ko: '읽을 수 없는 날짜입니다. 연도, 월, 일을 모두 넣으십시오. 아무것도 바뀌지 않았습니다.',
    en: 'This date cannot be read. Give year, month and day. Nothing was changed.',
  },
  minutesRefused: {
    ko: '{least}~{most} 사이의 정수를 넣으십시오. 아무것도 바뀌지 않았습니다.',
    en: 'Give a whole number between {least} and {most}. Nothing was changed.',
  },
  saving: { ko: '저장하는 중입니다.', en: 'Saving.' },
  saved: { ko: '저장하고 계획을 다시 세웠습니다.', en: 'Saved, and planned anew.' },
  removed: {
    ko: '시험일을 지웠습니다. 장기 복습으로 돌아갑니다.',
    en: 'The exam day is removed. Long-term review goes on.',
  },

  recall: { ko: '시험 날 예상 기억률', en: 'Expected recall on the day' },
  recallNote: {
    ko: '시험 날 아침 카드 {total}장의 평균이며 우리의 추정치입니다. 만나지 못한 카드는 0으로 셉니다.',
    en: 'The mean over all {total} cards on the morning of the exam: our estimate. Cards not met count as 0.',
  },
  planned: { ko: '계획대로', en: 'With the plan' },
  unplanned: { ko: '같은 시간, 계획 없이', en: 'Same minutes, no plan' },
  idle: { ko: '더 공부하지 않으면', en: 'Without any more study' },
  recallPicture: {
    ko: '시험까지의 예상 기억률(추정): 계획대로 {planned}, 같은 시간 계획 없이 {unplanned}, 더 공부하지 않으면 {idle}',
    en: 'Expected recall up to the exam (estimated): {planned} with the plan, {unplanned} with the same minutes and no plan, {idle} without any more study',
  },
  consolidation: { ko: '다지기', en: 'Consolidation' },
  todayTick: { ko: '오늘', en: 'Today' },
  examTick: { ko: '시험 {day}', en: 'Exam {day}' },
  table: { ko: '표로 보기', en: 'See the table' },
  recallTable: { ko: '날마다의 예상 기억률(추정)', en: 'Expected recall day by day (estimated)' },
  day: { ko: '날', en: 'Day' },
  examMorning: { ko: '{day}, 시험 아침', en: '{day}, exam morning' },

  phases: { ko: '시험까지의 길', en: 'The way to the exam' },
  learnPhase: { ko: '새 카드', en: 'New cards' },
  learnUntil: {
    ko: '{day}까지 하루 평균 {mean}장을 배웁니다.',
    en: 'Until {day}, {mean} a day on average.',
  },
  learnDone: { ko: '이제 새 카드는 없습니다.', en: 'No new cards any more.' },
  learnToTheEnd: {
    ko: '아직 만나지 못한 카드가 많아 시험 전날까지 하루 평균 {mean}장을 배웁니다.',
    en: 'So many cards are unseen that new ones come up to the eve of the exam, {mean} a day on average.',
  },
  consolidateFrom: {
    ko: '{day}부터 시험까지 새 카드 없이, 배운 카드를 그날 떠오르도록 복습합니다.',
    en: 'From {day} to the exam: no new cards, and what you know is made firm for the day.',
  },
  consolidateNone: { ko: '따로 두지 않습니다.', en: 'None of its own.' },
  unreached: { ko: '못 만나는 카드', en: 'Not reached' },
  unreachedNone: {
    ko: '없습니다. 모든 카드를 시험 전에 만납니다.',
    en: 'None: every card is met before the exam.',
  },
  unreachedSome: {
    ko: '카드 {count}장은 시험 전에 만나지 못합니다.',
    en: '{count, plural, one {# card is} other {# cards are}} not met before the exam.',
  },
  unreachedNeeds: { ko: '하루 {minutes}분이면 모두 만납니다.', en: '{minutes} minutes a day would reach them all.' },
  unreachedNever: {
    ko: '하루 {minutes}분으로도 모두 만나지는 못합니다.',
    en: 'Even {minutes} minutes a day would not reach them all.',
  },
  missed: { ko: '놓친 날', en: 'Missed days' },
  missedBody: {
    ko: '놓친 날은 다시 계획합니다. 밀린 것을 쌓아 두지 않고, 남은 날에 새로 나눕니다.',
    en: 'Missed days are planned anew: nothing piles up, what is left is divided among the days that remain.',
  },
  after: { ko: '시험이 지나면', en: 'After the exam' },
  afterBody: {
    ko: '목표 기억률에 맞춘 장기 복습으로 돌아갑니다. 따로 할 일은 없습니다.',
    en: 'Long-term review at your desired retention goes on by itself.',
  },

  forecast: { ko: '앞으로 {count}일', en: 'The next {count} days' },
  forecastNote: {
    ko: '하루 평균입니다. 가장 긴 날은 {day} {most}분이며, 모두 추정치입니다.',
    en: 'A day on average; {most} on the longest, {day}. All estimates.',
  },
  forecastPicture: {
    ko: '앞으로 {count}일의 예상 공부 시간(추정): 하루 평균 {mean}분, 가장 긴 날 {most}분. 값은 아래 표에 있습니다.',
    en: 'Expected study over the next {count} days (estimated): {mean} min a day on average, {most} on the longest. The values are in the table below.',
  },
  reviews: { ko: '복습', en: 'Reviews' },
  fresh: { ko: '새 카드', en: 'New cards' },
  barColour: {
    ko: '색은 그날 저녁 모든 카드의 예상 기억률',
    en: 'Colour: expected recall over all cards that evening',
  },
  minutesColumn: { ko: '분', en: 'Minutes' },
  recallColumn: { ko: '예상 기억률', en: 'Expected recall' },
  forecastTable: { ko: '날마다의 예상 공부량(추정)', en: 'Expected study day by day (estimated)' },
} as const satisfies PairedMessages

/** The plan's words on the first screen of a study day: few, for that screen should be light. */
export const planToday = {
  daysLeft: {
    ko: '시험까지 {days}일',
    en: '{days, plural, one {# day} other {# days}} to the exam',
  },
  examDay: { ko: '오늘이 시험일', en: 'The exam is today' },
  title: {
    ko: '오늘 계획: 새 카드 {fresh}장',
    en: 'Today’s plan: {fresh, plural, one {# new card} other {# new cards}}',
  },
  titleReviews: { ko: '오늘 계획: 복습만', en: 'Today’s plan: reviews only' },
  titleDone: { ko: '오늘 계획을 마쳤습니다', en: 'Today’s plan is done' },
  titleWaiting: { ko: '오늘 계획', en: 'Today’s plan' },
  minutes: { ko: '{minutes}분 가운데 {done}분', en: '{done} of {minutes} min' },
  choose: { ko: '시험일 정하기', en: 'Choose the exam day' },
  chooseBody: { ko: '그날에 맞춰 하루 몫을 계획합니다', en: 'Each day’s share is planned towards it' },
  over: { ko: '시험이 끝났습니다', en: 'The exam is over' },
  overBody: { ko: '장기 복습으로 돌아왔습니다', en: 'Long-term review goes on' },
} as const satisfies PairedMessages
