import { error } from './message'

/** Cards and the ports that make them. */
export const cardMessages = {
  'unknown-card-kind': error(
    ['One of {known}.', 'Set kind="basic" unless the card asks both ways, has gaps or is typed.'],
    ['{known} 가운데 하나', '양방향, 빈칸, 입력 카드가 아니라면 kind="basic"을 쓰세요.'],
  ),
  'card-shape': error(
    [
      'One front, an empty line, "---", an empty line, and one back.',
      'Each side is one paragraph with its Korean half; a cloze card has no "---".',
    ],
    [
      '앞면 하나, 빈 줄, "---", 빈 줄, 뒷면 하나',
      '각 면은 한국어가 딸린 문단 하나입니다. 빈칸 카드에는 "---"가 없습니다.',
    ],
  ),
  'card-without-back': error(
    ['A back below "---".', 'Write "---" between empty lines, then the answer.'],
    ['"---" 아래의 뒷면', '빈 줄 사이에 "---"를 넣고 답을 쓰세요.'],
  ),
  'cloze-gaps': error(
    [
      'The same number of {{…}} gaps in both halves, at least one.',
      'Gaps pair by order: the first English gap is the first Korean gap.',
    ],
    [
      '양쪽에 같은 수의 {{…}} 빈칸(하나 이상)',
      '빈칸은 순서대로 짝을 이룹니다. 영어의 첫 빈칸이 한국어의 첫 빈칸입니다.',
    ],
  ),
  'bad-gap': error(
    [
      'Gaps that open with "{{" and close with "}}", not nested, not empty.',
      'Close the gap in the same half and outside bold, italics and links that began before it.',
    ],
    [
      '"{{"로 열고 "}}"로 닫는, 겹치지 않고 비지 않은 빈칸',
      '같은 언어 안에서, 먼저 열린 굵게·기울임·링크 밖에서 닫으세요.',
    ],
  ),
  'not-a-port-fact': error(
    ['A fact with "service" and "port" lines.', 'Add both lines to the fact or take its id out of ::ports.'],
    ['"service"와 "port" 줄이 있는 사실', '사실에 두 줄을 더하거나 ::ports에서 id를 빼세요.'],
  ),
  'template-place': error(
    ['{place} in both halves.', 'The sentence is filled in for every port; keep {place} in it.'],
    ['양쪽에 있는 {place}', '포트마다 채워지는 문장이니 {place}를 넣으세요.'],
  ),
}
