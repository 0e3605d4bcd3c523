import type { PairedMessages } from './types'

/** Words for taking cards, reviews, exams and questions to other programs, and bringing cards along. */
export const interchange = {
  title: { ko: '다른 도구와 주고받기', en: 'Other tools' },
  lead: {
    ko: '파일은 이 기기에서 만들고 읽습니다. 어디로도 보내지 않습니다.',
    en: 'Files are made and read on this device. Nothing is sent anywhere.',
  },
  take: { ko: '가지고 나가기', en: 'Take along' },

  anki: { ko: 'Anki 패키지', en: 'Anki package' },
  ankiNote: {
    ko: '모든 카드를 두 언어로, 복습 일정과 기록까지 담습니다. Anki와 AnkiDroid, AnkiMobile에서 이어서 복습할 수 있습니다.',
    en: 'Every card in both languages with its schedule and its reviews: go on in Anki, AnkiDroid or AnkiMobile.',
  },
  ankiChoice: { ko: '먼저 보일 언어', en: 'Language shown first' },
  cards: { ko: '카드 표', en: 'Table of cards' },
  cardsNote: {
    ko: '카드와 기억 상태를 한 줄에 하나씩 담습니다. CSV는 Excel에서, TSV는 다른 프로그램에서 열기 좋습니다.',
    en: 'One card a line with how well you know it. CSV opens well in Excel, TSV in most other programs.',
  },
  cardsChoice: { ko: '표의 형식', en: 'Kind of table' },
  reviews: { ko: '복습 기록', en: 'Reviews' },
  reviewsNote: {
    ko: 'FSRS 최적화 도구가 읽는 CSV입니다. 내 기억에 맞는 매개변수를 구할 때 씁니다.',
    en: 'The CSV that the FSRS optimiser reads, to fit its parameters to your memory.',
  },
  exams: { ko: '시험 기록', en: 'Exams' },
  examsNote: {
    ko: '치른 시험을 CSV로 담습니다. 시험마다 한 줄, 또는 답한 문항마다 한 줄입니다.',
    en: 'The exams you sat as CSV: one line an exam, or one line a question.',
  },
  examsChoice: { ko: '한 줄에 담을 것', en: 'One line for each' },
  questions: { ko: '문제 은행', en: 'Question bank' },
  questionsNote: {
    ko: '모든 문항을 보기별 해설과 함께 Moodle의 GIFT 형식으로 담습니다.',
    en: 'All questions with the reason for every option, in Moodle’s GIFT format.',
  },
  questionsChoice: { ko: '문항의 언어', en: 'Language of the questions' },

  ko: { ko: '한국어', en: 'Korean' },
  en: { ko: '영어', en: 'English' },
  both: { ko: '둘 다', en: 'Both' },
  attempts: { ko: '시험', en: 'Exam' },
  answers: { ko: '문항', en: 'Question' },

  make: { ko: '파일 만들기', en: 'Make the file' },
  makeNamed: { ko: '{what} 파일 만들기', en: 'Make the file: {what}' },
  cancel: { ko: '그만두기', en: 'Cancel' },
  cancelNamed: { ko: '{what} 그만두기', en: 'Cancel: {what}' },
  working: { ko: '파일을 만드는 중입니다.', en: 'Making the file.' },
  progress: { ko: '진행률', en: 'Progress' },
  cancelled: { ko: '그만두었습니다. 아무것도 만들지 않았습니다.', en: 'Cancelled. Nothing was made.' },
  made: { ko: '{name} 파일을 만들었습니다 ({size}).', en: '{name} is ready ({size}).' },
  save: { ko: '저장', en: 'Save' },
  share: { ko: '공유', en: 'Share' },
  offline: {
    ko: '처음 쓸 때 한 번 내려받는 부분이 아직 없습니다. 인터넷에 연결한 뒤 다시 시도하십시오. 기록은 그대로입니다.',
    en: 'A part that is downloaded at first use is not here yet. Connect to the internet and try again. Your record is untouched.',
  },
  broken: {
    ko: '파일을 만들지 못했습니다. 페이지를 새로 고친 뒤 다시 시도하십시오. 기록은 그대로입니다.',
    en: 'The file could not be made. Reload the page and try again. Your record is untouched.',
  },
  log: {
    ko: '학습 기록을 읽지 못해 파일을 만들지 않았습니다. 잠시 뒤 다시 시도하십시오.',
    en: 'Your record could not be read, so no file was made. Try again in a moment.',
  },
  course: {
    ko: '과정 내용을 불러오지 못했습니다. 인터넷 연결을 확인하고 다시 시도하십시오. 기록은 그대로입니다.',
    en: 'The course could not be loaded. Check the connection and try again. Your record is untouched.',
  },

  bring: { ko: '카드 가져오기', en: 'Bring cards along' },
  bringNote: {
    ko: '앞면과 뒷면이 있는 CSV나 TSV, Anki의 텍스트 파일을 내 카드로 더합니다. 글자만 가져오며, 서식과 그림은 빠집니다. UTF-8, {megabytes}MB, 카드 {cards, number}장까지입니다.',
    en: 'A CSV or TSV with a front and a back, or a text file from Anki, becomes cards of your own. Only text comes along, no formatting and no pictures. UTF-8, up to {megabytes} MB and {cards, number} cards.',
  },
  choose: { ko: '파일 고르기', en: 'Choose a file' },
  reading: { ko: '파일을 읽는 중입니다.', en: 'Reading the file.' },
  found: { ko: '{name}에서 찾은 카드', en: 'Found in {name}' },
  fresh: { ko: '새 카드 {count}장', en: '{count, plural, one {# new card} other {# new cards}}' },
  changed: {
    ko: '내용이 바뀌는 내 카드 {count}장',
    en: '{count, plural, one {# card} other {# cards}} of yours will read otherwise',
  },
  same: { ko: '이미 있는 카드 {count}장', en: '{count, plural, one {# card is} other {# cards are}} here already' },
  doubles: {
    ko: '되풀이된 줄 {count}개',
    en: '{count, plural, one {# row repeats} other {# rows repeat}} an earlier one',
  },
  ofCourse: {
    ko: '과정에 이미 있어 건너뛴 카드 {count}장',
    en: '{count, plural, one {# card belongs} other {# cards belong}} to the course and {count, plural, one {is} other {are}} left out',
  },
  faulty: { ko: '가져올 수 없는 줄 {count}개', en: '{count, plural, one {# row} other {# rows}} cannot be taken' },
  more: { ko: '그 밖에 {count}개', en: 'and {count} more' },
  first: { ko: '처음 {count}장', en: 'The first {count, plural, one {card} other {# cards}}' },
  front: { ko: '앞면', en: 'Front' },
  back: { ko: '뒷면', en: 'Back' },
  add: { ko: '카드 {count}장 더하기', en: 'Add {count, plural, one {# card} other {# cards}}' },
  nothingNew: {
    ko: '더할 카드가 없습니다. 모두 이미 있습니다.',
    en: 'There is nothing to add: every card is here already.',
  },
  discard: { ko: '더하지 않기', en: 'Leave them' },
  close: { ko: '닫기', en: 'Close' },
  added: {
    ko: '카드 {count}장을 내 카드에 더했습니다.',
    en: '{count, plural, one {# card is} other {# cards are}} now among your cards.',
  },
  notAdded: {
    ko: '카드를 저장하지 못했습니다. 아무것도 바뀌지 않았습니다. 잠시 뒤 다시 시도하십시오.',
    en: 'The cards could not be saved. Nothing was changed. Try again in a moment.',
  },
  notRead: {
    ko: '파일을 읽지 못했습니다. 아무것도 바뀌지 않았습니다.',
    en: 'The file could not be read. Nothing was changed.',
  },
} as const satisfies PairedMessages

/** Why a file, or a row of it, is not taken. Each says what is wrong, and where it helps what to do. */
export const importRefusals = {
  empty: { ko: '빈 파일입니다. 아무것도 가져오지 않았습니다.', en: 'The file is empty. Nothing was imported.' },
  'too-big': {
    ko: '{megabytes}MB가 넘는 파일은 읽지 않습니다. 파일을 나누어 가져오십시오. 아무것도 가져오지 않았습니다.',
    en: 'A file above {megabytes} MB is not read. Divide it and import the parts. Nothing was imported.',
  },
  packed: {
    ko: '압축 파일이나 통합 문서는 읽지 않습니다. Excel에서는 CSV UTF-8로 저장하고, Anki에서는 텍스트로 내보내십시오. 아무것도 가져오지 않았습니다.',
    en: 'Archives and workbooks are not read. Save as CSV UTF-8 from Excel, or export as text from Anki. Nothing was imported.',
  },
  'not-utf8': {
    ko: 'UTF-8로 된 글이 아닙니다. Excel에서는 저장할 때 CSV UTF-8을 고르십시오. 아무것도 가져오지 않았습니다.',
    en: 'The text is not UTF-8. In Excel choose CSV UTF-8 when saving. Nothing was imported.',
  },
  'open-quote': {
    ko: '{line}번째 줄에서 연 따옴표가 닫히지 않았습니다. 아무것도 가져오지 않았습니다.',
    en: 'The quotation mark opened in line {line} is never closed. Nothing was imported.',
  },
  'after-quote': {
    ko: '{line}번째 줄에서 닫는 따옴표 뒤에 다른 글자가 있습니다. 글 속의 따옴표는 두 번 써야 합니다. 아무것도 가져오지 않았습니다.',
    en: 'In line {line} something follows a closing quotation mark. A quotation mark within a text is written twice. Nothing was imported.',
  },
  'stray-quote': {
    ko: '{line}번째 줄의 칸 가운데에 따옴표가 있습니다. 칸 전체를 따옴표로 감싸고 글 속의 따옴표는 두 번 쓰십시오. 아무것도 가져오지 않았습니다.',
    en: 'In line {line} there is a quotation mark inside a cell. Put the whole cell in quotation marks and write those within it twice. Nothing was imported.',
  },
  'one-column': {
    ko: '앞면과 뒷면을 나눌 칸이 보이지 않습니다. 한 줄에 적어도 두 칸을 쉼표나 탭으로 나누십시오. 아무것도 가져오지 않았습니다.',
    en: 'There are no two columns to be front and back. Divide each line by a comma or a tab. Nothing was imported.',
  },
  'too-many': {
    ko: '내 카드는 {cards, number}장까지 둘 수 있습니다. 파일을 줄여 다시 가져오십시오. 아무것도 가져오지 않았습니다.',
    en: 'There can be {cards, number} cards of your own. Shorten the file and import it again. Nothing was imported.',
  },
  nothing: {
    ko: '카드가 될 수 있는 줄이 없습니다. 아무것도 가져오지 않았습니다.',
    en: 'No line of this file can be a card. Nothing was imported.',
  },

  'row-no-front': { ko: '{line}번째 줄: 앞면이 비어 있습니다.', en: 'Line {line}: the front is empty.' },
  'row-no-back': { ko: '{line}번째 줄: 뒷면이 비어 있습니다.', en: 'Line {line}: the back is empty.' },
  'row-too-long': {
    ko: '{line}번째 줄: {letters, number}자가 넘는 칸이 있습니다.',
    en: 'Line {line}: a cell is longer than {letters, number} characters.',
  },
  'row-unprintable': {
    ko: '{line}번째 줄: 글자가 아닌 제어 문자가 들어 있습니다.',
    en: 'Line {line}: there are control characters in it.',
  },
  'row-extra-cells': {
    ko: '{line}번째 줄: 첫 줄보다 칸이 많습니다. 글에 쉼표가 있으면 따옴표로 감싸십시오.',
    en: 'Line {line}: it has more cells than the first line. Put a text with a comma in quotation marks.',
  },
} as const satisfies PairedMessages
