import { error, warning } from './message'

/** Exam and check questions. */
export const questionMessages = {
  'no-stem': error(
    ['A stem with its Korean half above the options.', 'Write the scenario and the question below the front matter.'],
    ['보기 위의 지문과 그 한국어', '머리 정보 아래에 상황과 질문을 쓰세요.'],
  ),
  'option-shape': error(
    [
      '"- [ ] English {#id fact="…"}", "→ 한국어", and the rationale behind "> ".',
      'content/README.md shows a whole option.',
    ],
    ['"- [ ] English {#id fact="…"}", "→ 한국어", "> "로 시작하는 해설', 'content/README.md에 보기 예시가 있습니다.'],
  ),
  'option-without-id': error(
    ['{#option-id} at the end of the English text.', 'Every option has an id that never changes.'],
    ['영어 끝의 {#option-id}', '모든 보기에는 바뀌지 않는 id가 있습니다.'],
  ),
  'option-without-rationale': error(
    ['A rationale behind "> " below the option.', 'Say why it is right or wrong, in both languages.'],
    ['보기 아래 "> "로 시작하는 해설', '왜 맞거나 틀린지 두 언어로 쓰세요.'],
  ),
  'no-key': error(
    ['At least one option marked "- [x]".', 'Mark what is right with an x.'],
    ['"- [x]"로 표시한 정답 하나 이상', '맞는 보기를 x로 표시하세요.'],
  ),
  'key-count': error(
    ['4 options with 1 key, or 5 or 6 options with 2 or 3 keys.', 'Add, remove or re-mark options.'],
    ['보기 4개에 정답 1개, 또는 보기 5~6개에 정답 2~3개', '보기를 더하거나 빼거나 표시를 고치세요.'],
  ),
  'distractor-without-fact': error(
    ['fact="…" on every option that is not a key.', 'Name the fact that a learner who picks it has misunderstood.'],
    ['오답 보기마다 fact="…"', '이 보기를 고른 학습자가 잘못 안 사실을 적으세요.'],
  ),
  'key-with-fact': error(
    ['No fact on a key.', "A fact names a misunderstanding; the question's own facts stand in the front matter."],
    ['fact가 없는 정답 보기', 'fact는 오해를 가리킵니다. 문항의 사실은 머리 정보에 씁니다.'],
  ),
  'folder-differs': error(
    ['The folder questions/{domain}/.', 'The folder of a question is its domain: move the file or mend "domain".'],
    ['questions/{domain}/ 폴더', '문항의 폴더가 곧 영역입니다. 파일을 옮기거나 "domain"을 고치세요.'],
  ),
  'unknown-template': error(
    ['A template of lib/content/templates: {known}.', 'The nearest is "{near}".'],
    ['lib/content/templates의 틀: {known}', '가장 가까운 것은 "{near}"입니다.'],
  ),
  'missing-mistake': error(
    [
      'The fact behind the mistake "{mistake}".',
      'Add it to "mistakes": a learner who picks the option that this mistake leads to has misunderstood that fact.',
    ],
    ['실수 "{mistake}"의 fact', '"mistakes"에 더하세요. 이 실수로 나온 보기를 고른 학습자가 잘못 안 사실입니다.'],
  ),
  'unknown-mistake': error(
    ['One of {known}.', 'The template makes no such mistake: mend the spelling or remove the line.'],
    ['{known} 가운데 하나', '틀에 없는 실수입니다. 철자를 고치거나 줄을 지우세요.'],
  ),
  'not-a-check': error(
    ['A question with "use: check".', 'Exam questions never appear in a lesson: write a check of its own.'],
    ['"use: check"인 문항', '시험 문항은 레슨에 나오지 않습니다. 확인 문항을 따로 쓰세요.'],
  ),
  'check-never-asked': warning(
    ['A lesson that asks it.', 'Add ::check{question="{id}"} to a lesson.'],
    ['이 문항을 묻는 레슨', '레슨에 ::check{question="{id}"}를 더하세요.'],
  ),
}
