import { error, warning } from './message'

/** The course as a whole. */
export const courseMessages = {
  'no-title': error(
    ['"# Title" as the first block, its Korean below.', 'A lesson has one title of depth 1 and begins with it.'],
    ['첫 블록인 "# Title"과 그 아래 한국어', '레슨에는 제목이 하나 있고, 제목으로 시작합니다.'],
  ),
  'lesson-not-listed': error(
    ['The lesson in course.yml.', 'Add "{id}" to the lessons of a module.'],
    ['course.yml에 적힌 레슨', '모듈의 lessons에 "{id}"를 더하세요.'],
  ),
  'blueprint-unfillable': error(
    [
      'At least {wanted} families of "use: form" questions in {domain}.',
      'Write questions of new families there, or shorten the blueprint.',
    ],
    ['{domain}에서 "use: form"인 문항 가족 {wanted}개 이상', '새 family의 문항을 쓰거나 시험 길이를 줄이세요.'],
  ),
  'fact-not-cited': warning(
    ['A lesson that cites the fact.', 'Cite it as [^{id}] behind the sentence that states it.'],
    ['이 사실을 인용하는 레슨', '사실을 말하는 문장 뒤에 [^{id}]를 붙이세요.'],
  ),
  'fact-without-card': warning(
    ['A card that asks for the fact.', 'Add a :::card with facts="{id}" to a lesson.'],
    ['이 사실을 묻는 카드', '레슨에 facts="{id}"인 :::card를 더하세요.'],
  ),
  'fact-without-question': warning(
    ['A question that tests the fact.', 'List "{id}" in the facts of a question.'],
    ['이 사실을 시험하는 문항', '문항의 facts에 "{id}"를 더하세요.'],
  ),
}
