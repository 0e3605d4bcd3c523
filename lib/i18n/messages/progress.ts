import type { PairedMessages } from './types'

/** Words of the progress page: the fact map and what else the log adds up to. */
export const progress = {
  place: { ko: '기록', en: 'Progress' },
  title: {
    ko: '사실 {count}개가 아직 따뜻합니다.',
    en: '{count, plural, one {# fact is} other {# facts are}} still warm.',
  },
  titleNone: { ko: '아직 아무것도 따뜻하지 않습니다.', en: 'Nothing is warm yet.' },
  emptyLead: {
    ko: '카드를 복습하면 사실이 하나씩 이 지도에서 따뜻해집니다. 여기 있는 그림은 모두 이 기기에 남은 학습 기록으로 그립니다.',
    en: 'Review cards, and the facts on this map warm up one by one. Every picture here is drawn from the log on this device.',
  },
  start: { ko: '첫 카드 보기', en: 'See the first cards' },
  table: { ko: '표로 보기', en: 'As a table' },
  // the fact map
  ofTotal: { ko: '{total}개 중', en: 'of {total}' },
  mapPicture: {
    ko: '사실 지도: 주제 {topics}개, 사실 {total}개. {hot}개 뜨거움, {warm}개 따뜻함, {cold}개 차가움, {none}개 캐시 안 됨. 아래 표에 같은 내용이 있습니다.',
    en: 'Fact map: {topics} topics, {total} facts. {hot} hot, {warm} warm, {cold} cold, {none} not cached. The table below says the same.',
  },
  mapNote: {
    ko: '칸 하나가 사실 하나이고, 주제마다 안쪽일수록 뜨겁습니다. 칸을 누르면 그 사실이 나옵니다.',
    en: 'Each cell is a fact, the hottest of a topic innermost. Press a cell to see its fact.',
  },
  legend: { ko: '온도별 사실 수', en: 'Facts by temperature' },
  hot: { ko: '뜨거움', en: 'Hot' },
  warm: { ko: '따뜻함', en: 'Warm' },
  cold: { ko: '차가움', en: 'Cold' },
  none: { ko: '캐시 안 됨', en: 'Not cached' },
  hotRange: { ko: '0.9 이상', en: '0.9 up' },
  warmRange: { ko: '0.7 이상', en: '0.7 up' },
  coldRange: { ko: '0.7 미만', en: 'below 0.7' },
  noneRange: { ko: '배우기 전', en: 'not studied' },
  toLesson: { ko: '학습에서 이 문장 보기', en: 'Read it in the lesson' },
  toCard: { ko: '카드 보기', en: 'See its card' },
  byTopic: { ko: '주제별 온도', en: 'Temperature by topic' },
  topicNote: {
    ko: '점 하나가 사실 하나입니다. 숫자는 0.7 이상으로 떠올릴 수 있는 사실과 전체입니다.',
    en: 'Each dot is a fact. The numbers are the facts you would recall with 0.7 or better, and all of them.',
  },
  topicCounts: {
    ko: '{hot}개 뜨거움, {warm}개 따뜻함, {cold}개 차가움, {none}개 캐시 안 됨',
    en: '{hot} hot, {warm} warm, {cold} cold, {none} not cached',
  },
  // the picture
  save: { ko: '그림으로 저장', en: 'Save as a picture' },
  saved: { ko: '그림을 저장했습니다.', en: 'The picture has been saved.' },
  shared: { ko: '그림을 보냈습니다.', en: 'The picture has been shared.' },
  saveFailed: {
    ko: '이 브라우저에서는 그림을 만들지 못했습니다. 아래의 글을 복사해 쓸 수 있습니다.',
    en: 'This browser could not make the picture. You can copy the words below instead.',
  },
  inWords: { ko: '그림을 글로', en: 'The picture in words' },
  copy: { ko: '글 복사', en: 'Copy the words' },
  copied: { ko: '복사했습니다.', en: 'Copied.' },
  copyFailed: { ko: '복사하지 못했습니다. 글을 선택해 복사하십시오.', en: 'Could not copy. Select the words instead.' },
  pictureWords: {
    ko: '{day}, 사실 {total}개 가운데 {hot}개가 뜨겁고 {warm}개가 따뜻합니다. {cold}개는 식었고 {none}개는 아직 캐시하지 않았습니다.',
    en: 'On {day}, {hot} of {total} facts are hot and {warm} warm. {cold} have gone cold and {none} are not cached yet.',
  },
  pictureTopic: { ko: '{topic}: {total}개 가운데 {warm}개 따뜻함', en: '{topic}: {warm} of {total} warm' },
  pictureExam: {
    ko: '시험까지 {days}일 · {day}',
    en: '{days, plural, one {# day} other {# days}} to the exam · {day}',
  },
  // hit ratio
  hitRatio: { ko: '적중률', en: 'Hit ratio' },
  hitRatioLead: {
    ko: '최근 7일 복습 {reviews}번 가운데 적중 {hits}번',
    en: '{hits, plural, one {# hit} other {# hits}} in {reviews, plural, one {# review} other {# reviews}}, last 7 days',
  },
  hitRatioRest: { ko: '최근 7일에는 복습이 없습니다', en: 'No reviews in the last 7 days' },
  hitRatioNote: {
    ko: '선은 그날까지 7일 동안 매긴 평가 가운데 적중의 비율입니다. 처음 보는 카드도 셉니다.',
    en: 'The line is the share of hits among the grades of the seven days up to each day, first looks included.',
  },
  hitRatioPicture: {
    ko: '{from}부터 오늘까지의 적중률. 가장 낮은 값 {low}, 가장 높은 값 {high}.',
    en: 'Hit ratio from {from} to today, lowest {low}, highest {high}.',
  },
  hitRatioEmpty: {
    ko: '첫 카드를 평가하면 여기에 적중률이 그려집니다.',
    en: 'Grade a first card and the hit ratio begins here.',
  },
  todayTick: { ko: '오늘', en: 'Today' },
  day: { ko: '날', en: 'Day' },
  reviewsColumn: { ko: '복습', en: 'Reviews' },
  hitsColumn: { ko: '적중', en: 'Hits' },
  ratioColumn: { ko: '7일 적중률', en: '7-day ratio' },
  // forecast
  forecastTitle: { ko: '앞으로의 복습', en: 'Reviews to come' },
  forecastNoteLine: {
    ko: '막대는 그날 걸릴 시간의 예상입니다. 쉬거나 더 하면 달라집니다.',
    en: 'Each bar is the time a day is expected to take; it changes as you rest or do more.',
  },
  forecastWaiting: { ko: '앞날을 계산하고 있습니다.', en: 'Working out the days to come.' },
  // calendar
  calendar: { ko: '날마다 한 복습', en: 'Reviews per day' },
  calendarLead: {
    ko: '최근 {weeks}주 동안 {days}일, 복습 {reviews}번',
    en: '{reviews, plural, one {# review} other {# reviews}} on {days, plural, one {# day} other {# days}} of the last {weeks} weeks',
  },
  calendarNote: {
    ko: '진할수록 많이 한 날입니다. 빈 날은 쉰 날일 뿐이며, 연속 기록은 세지 않습니다.',
    en: 'The darker, the more reviews. An empty day is a day of rest; streaks are not counted.',
  },
  calendarPicture: {
    ko: '최근 {weeks}주의 달력. 복습한 날 {days}일, 가장 많은 날 {most}번.',
    en: 'Calendar of the last {weeks} weeks: {days} days with reviews, {most} on the busiest.',
  },
  weekOf: { ko: '월요일', en: 'Monday' },
  mon: { ko: '월', en: 'Mon' },
  tue: { ko: '화', en: 'Tue' },
  wed: { ko: '수', en: 'Wed' },
  thu: { ko: '목', en: 'Thu' },
  fri: { ko: '금', en: 'Fri' },
  sat: { ko: '토', en: 'Sat' },
  sun: { ko: '일', en: 'Sun' },
  // retention
  retention: { ko: '기억 유지율', en: 'Retention' },
  retentionLead: {
    ko: '최근 {weeks}주 동안 물은 {of}번 가운데 {kept}번 기억 · 목표 {target} · FSRS 예상 {foretold}',
    en: '{kept} of {of} recalled when asked, last {weeks} weeks · target {target} · FSRS expected {foretold}',
  },
  retentionNote: {
    ko: '점은 그 주에 다시 물었을 때 기억한 비율이고 세로선은 90% 구간, 점선은 지금의 목표입니다. 배우는 단계와 같은 날의 반복은 세지 않습니다.',
    en: 'Each dot is the share recalled that week when asked again, with its 90% interval; the dotted line is today’s target. Learning steps and second looks of a day do not count.',
  },
  retentionPicture: {
    ko: '{weeks}주의 기억 유지율과 목표 {target}. 전체 {kept}.',
    en: 'Retention over {weeks} weeks beside the target {target}; {kept} in all.',
  },
  retentionEmpty: {
    ko: '아직 말할 만큼 묻지 않았습니다. 다른 날 다시 물은 카드가 {more}번 더 쌓이면 보여 줍니다.',
    en: 'Too few cards have been asked again on a later day: {more} more will do.',
  },
  weekColumn: { ko: '주', en: 'Week of' },
  testedColumn: { ko: '물음', en: 'Asked' },
  keptColumn: { ko: '기억', en: 'Recalled' },
  shareColumn: { ko: '비율', en: 'Share' },
  intervalColumn: { ko: '90% 구간', en: '90% interval' },
  foretoldColumn: { ko: 'FSRS 예상', en: 'Expected' },
  // readiness
  readiness: { ko: '합격선에 닿을 가능성', en: 'Reaching the pass mark' },
  readinessLead: {
    ko: '이 주제에서, 합격선 기준: {low}–{high}%',
    en: 'On these topics, at the exam’s pass mark: {low}–{high}%',
  },
  readinessNote: {
    ko: '처음 본 모의시험 문항의 답과 카드의 기억으로 이 사이트가 추정합니다. 막대는 90% 구간이며, 실제 시험의 합격을 약속하지 않습니다.',
    en: 'Our estimate, from answers to practice questions you had not seen before and from what your cards remember. Bars are 90% intervals; none of it promises a pass.',
  },
  readinessPicture: {
    ko: '영역마다 합격선에 닿을 가능성과 90% 구간. 아래 표에 같은 내용이 있습니다.',
    en: 'The chance of reaching the pass mark in each domain, with its 90% interval. The table below says the same.',
  },
  readinessEmpty: {
    ko: '아직 추정할 만큼 답이 없습니다. 모의시험에서 처음 보는 문항에 {more}개 더 답하면 추정합니다.',
    en: 'Not enough answers for an estimate yet. {more, plural, one {# more question} other {# more questions}} you have not seen before, in a practice exam, will do.',
  },
  overall: { ko: '전체', en: 'Overall' },
  domain: { ko: '영역', en: 'Domain' },
  chance: { ko: '가능성', en: 'Chance' },
  needsMore: { ko: '{more}개 더 필요', en: '{more} more needed' },
  percent: { ko: '{value}%', en: '{value}%' },
  toExam: { ko: '모의시험 보기', en: 'Sit a practice exam' },
  // confused pairs
  confused: { ko: '서로 혼동한 것', en: 'Taken for each other' },
  confusedLead: {
    ko: '가장 자주 혼동하는 것: {name}',
    en: 'Mixed up most: {name}',
  },
  confusedNote: {
    ko: '왼쪽은 앞의 것을 물었을 때 뒤의 것으로, 오른쪽은 뒤의 것을 물었을 때 앞의 것으로 답한 횟수입니다. 흐린 부분은 그 뒤에 바로 답한 것입니다.',
    en: 'To the left, how often the first was taken for the second; to the right, the second for the first. What you have since answered rightly is pale.',
  },
  confusedPicture: {
    ko: '혼동한 짝 {count}개와 횟수. 아래 표에 같은 내용이 있습니다.',
    en: '{count, plural, one {# confused pair} other {# confused pairs}} and how often. The table below says the same.',
  },
  confusedEmpty: {
    ko: '아직 무엇을 무엇으로 잘못 안 기록이 없습니다. 문항에서 고른 오답과 카드에 잘못 쓴 답이 여기에 모입니다.',
    en: 'Nothing has been taken for anything else yet. Wrong options you choose and wrong answers you type come together here.',
  },
  duel: { ko: '이 둘을 가르는 10문항', en: 'Ten questions to tell them apart' },
  pairColumn: { ko: '짝', en: 'Pair' },
  forwardColumn: { ko: '앞을 뒤로', en: 'First for second' },
  backwardColumn: { ko: '뒤를 앞으로', en: 'Second for first' },
  differenceColumn: { ko: '차이를 잘못 앎', en: 'Difference missed' },
  settledColumn: { ko: '그 뒤에 맞음', en: 'Right since' },
  // calibration
  calibration: { ko: '확신과 정답', en: 'Confidence and right answers' },
  calibrationLead: {
    ko: '확신한다고 한 답 {of}개 가운데 {hits}개가 맞았습니다',
    en: '{hits} of {of} answers you were sure of were right',
  },
  calibrationNote: {
    ko: '시험에서 확신을 표시한 답 가운데 맞은 비율이며 막대는 90% 구간입니다. 확신과 정답이 맞으면 위에서 아래로 낮아집니다.',
    en: 'The share of right answers among those you marked in an exam, with 90% intervals. If your confidence can be trusted, it falls from top to bottom.',
  },
  calibrationPicture: {
    ko: '확신함, 확신 없음, 찍음마다 맞은 비율과 90% 구간. 아래 표에 같은 내용이 있습니다.',
    en: 'Right answers among those called sure, unsure and a guess, with 90% intervals. The table below says the same.',
  },
  calibrationEmpty: {
    ko: '확신을 표시한 답이 {more}개 더 있으면 보여 줍니다. 시험장의 메뉴에서 확신 표시를 켤 수 있습니다.',
    en: '{more, plural, one {# more answer} other {# more answers}} with your confidence will do. The exam room’s menu has a switch for it.',
  },
  sure: { ko: '확신함', en: 'Sure' },
  unsure: { ko: '확신 없음', en: 'Unsure' },
  guess: { ko: '찍음', en: 'Guess' },
  confidenceColumn: { ko: '확신', en: 'Confidence' },
  answersColumn: { ko: '답', en: 'Answers' },
  rightColumn: { ko: '맞음', en: 'Right' },
  // exams
  examsEmpty: {
    ko: '아직 본 모의시험이 없습니다. 시험을 보면 결과와 추정 점수의 흐름이 여기에 남습니다.',
    en: 'No practice exam yet. Once you sit one, its result and the trend of the estimates stand here.',
  },
  exams: { ko: '지난 시험', en: 'Exams so far' },
} as const satisfies PairedMessages
