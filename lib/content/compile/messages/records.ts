import { error, warning } from './message'

const unknown = (en: string, ko: string, place: string) =>
  error(
    [`The id of an existing ${en}.`, `{near}Such ids stand in ${place}.`],
    [`있는 ${ko}의 id`, `{near}${place}에서 찾을 수 있습니다.`],
  )

/** Files, YAML, ids and what they refer to. */
export const recordMessages = {
  'missing-file': error(
    ['The file {name}.', 'Create it; content/README.md shows what it holds.'],
    ['파일 {name}', '만드세요. 담을 내용은 content/README.md에 있습니다.'],
  ),
  'unknown-file': warning(
    ['A file at one of the places listed in content/README.md.', 'Nothing reads this file: move, rename or remove it.'],
    ['content/README.md에 적힌 자리의 파일', '아무도 읽지 않는 파일입니다. 옮기거나 이름을 바꾸거나 지우세요.'],
  ),
  'bad-yaml': error(
    ['Valid YAML.', '{reason} Put texts that contain ": ", "#", quotes or braces in quotes.'],
    ['올바른 YAML', '해석기의 보고: {reason} ": ", "#", 따옴표, 중괄호가 든 글은 따옴표로 감싸세요.'],
  ),
  'bad-value': error(
    ['{reason}', 'At {path}. Put a text that looks like a number in quotes, and numbers without.'],
    ['{reason}', '위치: {path}. 숫자처럼 보이는 글은 따옴표로 감싸고, 숫자는 따옴표 없이 쓰세요.'],
  ),
  'missing-key': error(
    ['A value at "{path}".', 'Add the key; content/README.md shows the whole file.'],
    ['"{path}"의 값', '키를 더하세요. 파일 전체의 예시는 content/README.md에 있습니다.'],
  ),
  'unknown-key': error(
    ['Only the keys that content/README.md shows ({path}).', 'Mend the spelling or remove the line.'],
    ['content/README.md에 있는 키({path})', '철자를 고치거나 줄을 지우세요.'],
  ),
  'no-front-matter': error(
    [
      'YAML between two "---" lines at the top of the file.',
      'Begin the file with "---" and close the block with "---".',
    ],
    ['파일 맨 위 두 "---" 줄 사이의 YAML', '파일을 "---"로 시작하고 블록을 "---"로 닫으세요.'],
  ),
  'bad-id': error(
    ['An id of lower-case letters and digits in words joined by hyphens.', 'Write ids such as "redis-default-port".'],
    ['소문자와 숫자를 하이픈으로 이은 id', '"redis-default-port"처럼 쓰세요.'],
  ),
  'duplicate-id': error(
    ['An id used once.', 'It already stands in {first}. Ids are never reused: choose another.'],
    ['한 번만 쓰인 id', '{first}에 이미 있습니다. id는 다시 쓰지 않으니 다른 것을 고르세요.'],
  ),
  'unknown-fact': unknown('fact', '사실', 'facts/'),
  'unknown-question': unknown('question', '문항', 'questions/'),
  'unknown-diagram': unknown('diagram', '그림', 'diagrams/'),
  'unknown-lesson': unknown('lesson', '레슨', 'lessons/'),
  'unknown-term': unknown('term', '용어', 'glossary.yml'),
  'unknown-lab': unknown('lab', '실습', 'site.yml (labs)'),
  'unknown-domain': unknown('domain', '영역', 'blueprints/'),
}
