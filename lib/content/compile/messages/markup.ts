import { error } from './message'

/** Markdown that the notation does not have, or that was meant otherwise. */
export const markupMessages = {
  'stray-markup': error(
    [
      'Markup that opens and closes, or none.',
      'A "{mark}" is left over: close it, take away the space inside it, or remove it.',
    ],
    ['여닫는 짝이 맞는 표시', '"{mark}"가 남아 있습니다. 닫거나, 안쪽 공백을 없애거나, 지우세요.'],
  ),
  'raw-html': error(
    [
      'Markdown without HTML; only a comment alone on its line is allowed.',
      'Put tags and <placeholders> in `code`, or say it in words.',
    ],
    ['HTML이 없는 마크다운(한 줄을 차지하는 주석만 허용)', '태그와 <자리 표시>는 `코드`로 쓰거나 말로 푸세요.'],
  ),
  'tight-rule': error(
    ['An empty line above "---" or "===".', 'Without the empty line Markdown turns the text above into a heading.'],
    ['"---"나 "===" 위의 빈 줄', '빈 줄이 없으면 마크다운은 윗줄을 제목으로 바꿉니다.'],
  ),
  'unsupported-markup': error(
    [
      'Headings, paragraphs, flat lists, tables, code blocks, links, **bold** and *italics*.',
      'The notation has no place for {what} here; see content/README.md.',
    ],
    [
      '제목, 문단, 한 단계 목록, 표, 코드 블록, 링크, **굵게**, *기울임*',
      '여기에 쓸 수 없는 것: {what}. content/README.md를 보세요.',
    ],
  ),
  'table-shape': error(
    ['As many cells in every row as in the head.', 'A "|" inside a cell, in `code` too, is written "\\|".'],
    ['머리글과 칸 수가 같은 행', '칸 안의 "|"는 `코드` 속에서도 "\\|"로 씁니다.'],
  ),
  'bad-link': error(
    ['[words](https://…) or [words](lesson-id.md).', 'Write every address as a link with words of its own.'],
    ['[글](https://…) 또는 [글](lesson-id.md)', '주소는 모두 글이 있는 링크로 쓰세요.'],
  ),
  'unknown-directive': error(
    ['One of {known}.', 'Mind the colons: `::name{…}` alone on its line, `:::card{…}` … `:::` around a card.'],
    ['{known} 가운데 하나', '콜론에 주의하세요. 한 줄이면 `::name{…}`, 카드는 `:::card{…}`와 `:::`로 감쌉니다.'],
  ),
  'unknown-attribute': error(
    ['Only these attributes: {known}.', 'Remove it or mend its spelling.'],
    ['쓸 수 있는 속성: {known}', '지우거나 철자를 고치세요.'],
  ),
  'missing-attribute': error(
    ['The attribute {name}.', 'Add {name}="…" inside the braces.'],
    ['속성 {name}', '중괄호 안에 {name}="…"을 더하세요.'],
  ),
  'unclosed-card': error(
    ['A line ":::" that closes the card.', 'The card runs to the end of the file; close it below its last line.'],
    ['카드를 닫는 ":::" 줄', '카드가 파일 끝까지 이어집니다. 마지막 줄 아래에서 닫으세요.'],
  ),
}
