import { error } from './message'

/** Both languages of one text. */
export const pairMessages = {
  'missing-half': error(
    [
      'An English text with its Korean half.',
      'Write the Korean below it on a line that begins with "→ ", or "→ =" when both are the same.',
    ],
    [
      '영어와 한국어가 짝을 이룬 글',
      '바로 아래에 "→ "로 시작하는 줄로 한국어를 쓰세요. 두 언어가 같으면 "→ ="를 씁니다.',
    ],
  ),
  'orphan-half': error(
    [
      'A Korean half right below the English it belongs to.',
      'Put the English first; one English text takes one Korean half.',
    ],
    ['영어 바로 아래에 놓인 한국어', '영어를 먼저 쓰세요. 영어 글 하나에 한국어 글 하나가 짝을 이룹니다.'],
  ),
  'half-without-hangul': error(
    [
      'Korean behind the arrow.',
      'If the text is meant to be the same in Korean, write "→ =" (in a table cell, leave the arrow out).',
    ],
    ['화살표 뒤의 한국어', '한국어에서도 같은 글이라면 "→ ="를 쓰세요(표의 칸이라면 화살표를 빼세요).'],
  ),
  'hangul-in-english': error(
    [
      'English above the arrow.',
      'Is the "→ " missing in front of the Korean? Korean samples inside English belong in `code`.',
    ],
    ['화살표 위의 영어', '한국어 앞에 "→ "가 빠지지 않았나요? 영어 속의 한국어 예시는 `코드`로 쓰세요.'],
  ),
  'figures-differ': error(
    [
      'The same figures in both halves.',
      'Write figures as digits in both halves; put names that contain digits in `code`.',
    ],
    ['양쪽에 똑같은 숫자', '두 언어 모두 숫자는 아라비아 숫자로 쓰고, 숫자가 든 이름은 `코드`로 쓰세요.'],
  ),
  'strict-term': error(
    [
      '"{term}" rendered as {wanted}.',
      "Use the glossary's Korean, add an alias to glossary.yml, or reword the English.",
    ],
    ['"{term}"의 번역어 {wanted}', '용어집의 한국어를 쓰거나, glossary.yml에 별칭을 더하거나, 영어 표현을 바꾸세요.'],
  ),
  'two-arrows': error(
    [
      'One arrow between the English and the Korean.',
      'Use one "→ " for a text; inside a sentence write "to" or put the arrow in `code`.',
    ],
    [
      '영어와 한국어 사이의 화살표 하나',
      '글 하나에 "→ "는 하나만 쓰세요. 문장 속 화살표는 말로 풀거나 `코드`로 쓰세요.',
    ],
  ),
  'arrow-space': error(
    ['A space behind the arrow that begins a Korean half.', 'Write "→ 한국어", not "→한국어".'],
    ['한국어를 여는 화살표 뒤의 공백', '"→한국어"가 아니라 "→ 한국어"로 쓰세요.'],
  ),
}
