import type { PairedMessages } from './types'

/** Words of the leaderboard lab. Keys are `<what>-<id>`, with the ids of `lib/labs/leaderboard`. */
export const labLeaderboard = {
  title: { ko: '리더보드', en: 'Leaderboard' },
  lead: {
    ko: '점수가 바뀔 때마다 순위를 유지하는 일을 정렬된 집합과 관계형 데이터베이스가 나란히 합니다.',
    en: 'A sorted set and a relational database keep the ranks as players score, side by side.',
  },
  board: { ko: '상위 {count}명', en: 'The top {count}' },
  ofPlayers: { ko: '플레이어 {count, number}명 가운데', en: 'of {count, number} players' },
  place: { ko: '{rank, number}위', en: 'place {rank, number}' },
  points: { ko: '{points, number}점', en: '{points, plural, one {# point} other {# points}}' },
  farther: { ko: '이번에 본 사람', en: 'Asked for just now' },
  now: { ko: '이번에 본 사람', en: 'asked for just now' },
  twoWays: { ko: '같은 일을 두 곳에서', en: 'The same work in two places' },
  sortedSet: { ko: '정렬된 집합', en: 'Sorted set' },
  database: { ko: '관계형 데이터베이스', en: 'Relational database' },
  looked: {
    ko: '이번에 살펴본 항목 {count, number}개',
    en: '{count, plural, one {# entry} other {# entries}} looked at',
  },
  lookedInAll: { ko: '모두 {count, number}개', en: '{count, number} in all' },
  notYet: { ko: '아직 물은 것이 없습니다.', en: 'Nothing has been asked yet.' },
  logScale: {
    ko: '막대는 지금까지 살펴본 항목 수이며, 한 칸이 10배입니다.',
    en: 'The bars are entries looked at so far; each tick is ten times the one before.',
  },
  figures: {
    ko: '정렬된 집합 <b>{sortedSet, number}</b> · 데이터베이스 <b>{database, number}</b>',
    en: 'Sorted set <b>{sortedSet, number}</b> · database <b>{database, number}</b>',
  },
  player: { ko: '플레이어', en: 'Player' },
  badName: {
    ko: '이름은 글자와 숫자, _ : . - 로 24자까지 쓸 수 있습니다.',
    en: 'A name takes up to 24 letters, digits and _ : . -',
  },
  by: { ko: '점수', en: 'Points' },
  'act-score': { ko: '점수 더하기', en: 'Score' },
  'act-rank': { ko: '순위 묻기', en: 'Ask for the place' },
  'act-around': { ko: '앞뒤 사람 보기', en: 'Show the neighbours' },
  'act-top': { ko: '상위 {count}명 읽기', en: 'Read the top {count}' },
  on: { ko: '있음', en: 'Yes' },
  off: { ko: '없음', en: 'No' },
  players: { ko: '플레이어 수', en: 'Players' },
  'setup-players': {
    ko: '플레이어 {count, number}명',
    en: '{count, plural, one {# player} other {# players}}',
  },
  'setup-index': { ko: '데이터베이스의 점수 열에 인덱스', en: 'An index on the score in the database' },
  simplified: {
    ko: '비용은 살펴본 항목의 수입니다: 스킵 리스트의 노드, 테이블의 행, 인덱스의 항목. 페이지와 캐시, 잠금은 셈에 넣지 않았고, 동작마다 100ms가 걸린다는 것도 우리가 단순하게 정한 것입니다.',
    en: 'Costs are entries looked at: nodes of a skip list, rows of a table, entries of an index. Pages, caches and locks are left out, and that each act takes 100 ms is a simplification of ours too.',
  },

  'trace-scored': {
    ko: '{player}: +{by}점으로 {points}점, {rank}위. 정렬된 집합은 항목 {sortedSet}개, 데이터베이스는 {database}개를 살펴봅니다.',
    en: '{player} scores {by}: {points} points, place {rank}. The sorted set looks at {sortedSet} entries, the database at {database}.',
  },
  'trace-tied': {
    ko: '{player}, {other}: 둘 다 {points}점입니다. 같은 점수는 이름의 바이트 순서로 놓입니다.',
    en: '{player} and {other} both have {points} points. Equal scores stand in the order of their names’ bytes.',
  },
  'trace-leads': {
    ko: '{player}: {points}점으로 1위에 올랐습니다.',
    en: '{player} takes the lead with {points} points.',
  },
  'trace-top-read': {
    ko: '상위 {count}명을 읽었습니다. 정렬된 집합은 항목 {sortedSet}개, 데이터베이스는 {database}개를 살펴봅니다.',
    en: 'The top {count} are read. The sorted set looks at {sortedSet} entries, the database at {database}.',
  },
  'trace-rank-read': {
    ko: '{player}: {points}점, {rank}위. 정렬된 집합은 항목 {sortedSet}개, 데이터베이스는 {database}개를 살펴봅니다.',
    en: '{player}: {points} points, place {rank}. The sorted set looks at {sortedSet} entries, the database at {database}.',
  },
  'trace-rank-unknown': { ko: '{player}: 아직 점수가 없습니다.', en: '{player} has no score yet.' },
  'trace-around-read': {
    ko: '{player}: {rank}위. 앞뒤를 합쳐 {count}명을 읽었습니다. 정렬된 집합은 항목 {sortedSet}개, 데이터베이스는 {database}개를 살펴봅니다.',
    en: '{player} is in place {rank}; {count} are read around it. The sorted set looks at {sortedSet} entries, the database at {database}.',
  },

  'preset-tie': { ko: '같은 점수의 두 사람', en: 'Two with the same score' },
  'preset-overtake': { ko: '1점 차이의 추월', en: 'Overtaken by a point' },
  'preset-top-of-many': { ko: '10만 명 가운데 상위 10명', en: 'The top ten of 100,000' },
  'preset-top-with-index': { ko: '인덱스가 있을 때의 상위 10명', en: 'The top ten with an index' },
  'preset-rank-with-index': { ko: '인덱스가 있을 때의 한 사람의 순위', en: 'One player’s place with an index' },
  'preset-around': { ko: '내 앞뒤의 사람들', en: 'The players around me' },

  'ask-who-leads-a-tie': {
    ko: 'ann과 bob이 모두 5000점으로 가장 높습니다. ZREVRANGE board 0 0은 누구를 돌려줍니까?',
    en: 'ann and bob both lead with 5000 points. Whom does ZREVRANGE board 0 0 return?',
  },
  'ask-who-leads-a-tie-ann': { ko: 'ann만', en: 'ann alone' },
  'ask-who-leads-a-tie-bob': { ko: 'bob만', en: 'bob alone' },
  'ask-who-leads-a-tie-both': { ko: '두 사람 모두', en: 'Both of them' },
  'why-who-leads-a-tie': {
    ko: '같은 점수는 이름의 순서로 놓이고, ZREVRANGE는 그 순서를 거꾸로 읽습니다. 그래서 뒤에 오는 bob이 먼저이며, 0 0은 한 사람뿐입니다.',
    en: 'Equal scores stand in the order of names, and ZREVRANGE reads that backwards: bob comes first, and 0 0 is one member only.',
  },
  'ask-cost-of-the-top': {
    ko: '10만 명 가운데 상위 10명을 인덱스 없이 찾으면, 데이터베이스는 정렬된 집합보다 항목을 얼마나 더 살펴봅니까?',
    en: 'The top ten of 100,000, without an index: how much more does the database look at than the sorted set?',
  },
  'ask-cost-of-the-top-alike': { ko: '비슷함', en: 'About as much' },
  'ask-cost-of-the-top-tens': { ko: '100배까지', en: 'Up to a hundred times' },
  'ask-cost-of-the-top-thousands': { ko: '100배 넘게', en: 'More than a hundred times' },
  'why-cost-of-the-top': {
    ko: '인덱스가 없으면 모든 행을 읽어야 누가 가장 높은지 압니다. 정렬된 집합은 이미 순서대로 놓여 있습니다.',
    en: 'Without an index every row must be read to know who is on top. A sorted set is in order already.',
  },
  'ask-cost-of-a-rank': {
    ko: '이번에는 점수에 인덱스가 있습니다. 10만 명 가운데 한 사람의 순위를 찾으면 어떻습니까?',
    en: 'Now the score has an index. What about one player’s place among 100,000?',
  },
  'ask-cost-of-a-rank-alike': { ko: '비슷함', en: 'About as much' },
  'ask-cost-of-a-rank-tens': { ko: '100배까지', en: 'Up to a hundred times' },
  'ask-cost-of-a-rank-thousands': { ko: '100배 넘게', en: 'More than a hundred times' },
  'why-cost-of-a-rank': {
    ko: '인덱스는 자기 위에 몇 명이 있는지 모르므로 그 사람들을 하나씩 셉니다. 정렬된 집합은 건너뛴 수를 함께 기억해 몇 걸음에 순위를 압니다.',
    en: 'An index does not know how many stand above, and counts them one by one. A sorted set remembers how far each of its links reaches, and knows the place in a few steps.',
  },

  'ask-overtaken': {
    ko: 'ann은 5000점, bob은 4999점입니다. bob이 2점을 더 얻으면 바로 물었을 때 bob은 몇 위입니까?',
    en: 'ann has 5000 points, bob 4999. bob scores 2 more: asked at once, where does bob stand?',
  },
  'ask-overtaken-first': { ko: '1위', en: 'First' },
  'ask-overtaken-second': { ko: '2위, 다시 정렬할 때까지', en: 'Second, until it is sorted again' },
  'ask-overtaken-shared': { ko: '두 사람이 함께 1위', en: 'Both are first' },
  'why-overtaken': {
    ko: '정렬된 집합은 점수를 넣을 때 자리를 찾습니다. 나중에 정렬할 것이 없습니다.',
    en: 'A sorted set finds the place as the score goes in. There is nothing to sort later.',
  },
  'ask-cost-of-the-top-with-an-index': {
    ko: '점수에 인덱스를 만들고 10만 명 가운데 상위 10명을 다시 찾습니다. 데이터베이스는 정렬된 집합보다 얼마나 더 살펴봅니까?',
    en: 'The score has an index now. For the top ten of 100,000, how much more does the database look at than the sorted set?',
  },
  'ask-cost-of-the-top-with-an-index-alike': { ko: '비슷함', en: 'About as much' },
  'ask-cost-of-the-top-with-an-index-tens': { ko: '100배까지', en: 'Up to a hundred times' },
  'ask-cost-of-the-top-with-an-index-thousands': { ko: '100배 넘게', en: 'More than a hundred times' },
  'why-cost-of-the-top-with-an-index': {
    ko: '인덱스도 점수 순서로 놓여 있으므로 위에서 10개만 읽으면 됩니다. 차이는 순위를 물을 때 납니다.',
    en: 'The index is in the order of scores too: ten entries from its end are enough. The difference shows when a rank is asked for.',
  },
  'ask-cost-of-the-neighbours': {
    ko: '인덱스 없이, 10만 명 가운데 한 사람의 앞뒤 두 명씩을 찾으면 어떻습니까?',
    en: 'Without an index: two players before and two after one of 100,000?',
  },
  'ask-cost-of-the-neighbours-alike': { ko: '비슷함', en: 'About as much' },
  'ask-cost-of-the-neighbours-tens': { ko: '100배까지', en: 'Up to a hundred times' },
  'ask-cost-of-the-neighbours-thousands': { ko: '100배 넘게', en: 'More than a hundred times' },
  'why-cost-of-the-neighbours': {
    ko: '누가 앞뒤인지 알려면 자리부터 알아야 하고, 데이터베이스는 모든 행을 읽어야 압니다.',
    en: 'To know who stands beside, the place must be known, and the database has to read every row for it.',
  },

  'task-new-leader': {
    ko: '처음에 1위가 아니던 사람을 1위로 만드십시오.',
    en: 'Put somebody in the lead who was not there at the start.',
  },
  'task-tie': {
    ko: '같은 점수의 두 사람을 나란히 보십시오.',
    en: 'Show two players with the same score side by side.',
  },
  'task-thousand-times': {
    ko: '데이터베이스가 정렬된 집합의 1,000배를 일하게 하십시오.',
    en: 'Make the database do 1,000 times the work of the sorted set.',
  },
} as const satisfies PairedMessages
