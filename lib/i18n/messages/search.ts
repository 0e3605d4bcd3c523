import type { PairedMessages } from './types'

/** Words of the search page. */
export const search = {
  title: { ko: '검색', en: 'Search' },
  field: { ko: '검색어', en: 'Search for' },
  hint: { ko: '용어, 포트 번호, 질문', en: 'A term, a port number, a question' },
  clear: { ko: '검색어 지우기', en: 'Clear the search' },
  kinds: { ko: '종류', en: 'Kind' },
  all: { ko: '전체', en: 'All' },
  term: { ko: '용어', en: 'Terms' },
  fact: { ko: '사실', en: 'Facts' },
  lesson: { ko: '학습', en: 'Lessons' },
  card: { ko: '카드', en: 'Cards' },
  question: { ko: '문항', en: 'Questions' },
  oneTerm: { ko: '용어', en: 'Term' },
  oneFact: { ko: '사실', en: 'Fact' },
  oneLesson: { ko: '학습', en: 'Lesson' },
  oneCard: { ko: '카드', en: 'Card' },
  oneQuestion: { ko: '문항', en: 'Question' },
  found: { ko: '{count}개를 찾았습니다', en: '{count, plural, one {# result} other {# results}}' },
  also: { ko: '{names}도 함께 찾았습니다', en: 'Also searched: {names}' },
  more: { ko: '더 보기', en: 'Show more' },
  nothing: { ko: '“{question}”에 맞는 것을 찾지 못했습니다', en: 'Nothing found for “{question}”' },
  nothingAdvice: {
    ko: '낱말을 줄이거나, 초성만 적거나, 영어 이름이나 포트 번호로 찾아보십시오.',
    en: 'Try fewer words, the Korean name, initial consonants, or a port number.',
  },
  allTerms: { ko: '용어 모두 보기', en: 'See all terms' },
  examples: { ko: '이렇게 찾아보십시오', en: 'Try one of these' },
  explained: {
    ko: '학습, 사실, 카드, 문항, 용어를 두 언어에서 함께 찾습니다. 조사와 띄어쓰기는 신경 쓰지 않아도 됩니다.',
    en: 'Finds lessons, facts, cards, questions and terms in both languages at once. Korean particles and spacing do not matter.',
  },
  termSheet: { ko: '찾은 용어', en: 'The term you asked for' },
  otherNames: { ko: '{names}(으)로도 찾을 수 있습니다.', en: 'Also found as {names}.' },
  confused: { ko: '헷갈리기 쉬운 짝', en: 'Often confused' },
  preparing: { ko: '찾을 준비를 하고 있습니다.', en: 'Getting ready to search.' },
  failed: {
    ko: '검색에 쓸 글을 불러오지 못했습니다. 네트워크에 연결한 다음 다시 해 보십시오. 한 번 불러오면 오프라인에서도 찾을 수 있습니다.',
    en: 'The text to search could not be loaded. Connect to a network and try again. Once loaded, search works offline too.',
  },
  retry: { ko: '다시 불러오기', en: 'Load again' },
} as const satisfies PairedMessages
