import type { PairedMessages } from './types'

/** Words of the lab on sharding. */
export const labSharding = {
  title: { ko: '샤딩', en: 'Sharding' },
  lead: {
    ko: '키를 입력해 슬롯과 샤드를 확인하고, 샤드를 더하거나 빼면 무엇이 옮겨 가는지 세 가지 방식으로 비교합니다.',
    en: 'Type keys and see their slots and shards. Add and remove shards, and compare in three schemes what moves.',
  },
  simplified: {
    ko: '단순화한 점: 키의 크기는 따지지 않고, 슬롯을 한 번 옮기는 데 0.1초가 걸린다고 봅니다. 일관된 해싱과 나머지 연산은 클라이언트 라이브러리의 일반적인 방식이며, 해시 함수는 우리 것이라 실제 클라이언트와 노드 위치가 다릅니다.',
    en: 'Simplified: keys have no size, and one move of slots takes 0.1 s. Consistent hashing and modulo are what client libraries commonly do; the hash function is ours, so a real client would pick other nodes.',
  },
  'scheme-slots': { ko: '해시 슬롯(클러스터 모드 활성화)', en: 'Hash slots (cluster mode enabled)' },
  'scheme-ring': { ko: '일관된 해싱(Memcached 클라이언트)', en: 'Consistent hashing (Memcached client)' },
  'scheme-modulo': { ko: '단순 나머지 연산', en: 'Naive modulo' },
  slots: { ko: '슬롯', en: 'Slots' },
  shards: { ko: '샤드', en: 'Shards' },
  replicas: { ko: '샤드마다 복제본', en: 'Replicas a shard' },
  keys: { ko: '이미 있는 키', en: 'Keys that exist' },
  limit: { ko: '노드 한도', en: 'Node limit' },
  'limit-90': { ko: '노드 90개(기본 할당량)', en: '90 nodes (default quota)' },
  'limit-500': { ko: '노드 500개(할당량을 늘린 뒤)', en: '500 nodes (after a quota increase)' },
  key: { ko: '키', en: 'Key' },
  arithmetic: {
    ko: '샤드 {shards}개 × (프라이머리 1개 + 복제본 {replicas}개) = 노드 {nodes}개, 한도 {limit}개',
    en: '{shards, plural, one {# shard} other {# shards}} × (1 primary + {replicas, plural, one {# replica} other {# replicas}}) = {nodes} nodes of {limit}',
  },
  layout: {
    ko: '복제본 {replicas}개: 샤드 최대 {shards}개, 남는 노드 {spare}개',
    en: '{replicas, plural, one {# replica} other {# replicas}}: at most {shards} shards, {spare, plural, =0 {no node} one {# node} other {# nodes}} left over',
  },

  slotHead: { ko: '슬롯', en: 'Slot' },
  shardHead: { ko: '샤드', en: 'Shard' },
  ringHead: { ko: '일관된 해싱', en: 'Consistent' },
  moduloHead: { ko: '나머지', en: 'Modulo' },
  slotsHeading: { ko: '슬롯 16,384개와 샤드', en: '16,384 slots and their shards' },
  typedKeys: { ko: '입력한 키', en: 'Keys you typed' },
  slotsTold: { ko: '샤드 {shard}: 슬롯 {slots}개.', en: 'Shard {shard}: {slots} slots.' },
  slotsToldMany: {
    ko: '슬롯 16,384개가 샤드 {shards}개에 나뉘어 있습니다.',
    en: '16,384 slots over {shards} shards.',
  },
  movedShare: { ko: '키 {keys}개 가운데 {moved}개가 옮겨 감', en: '{moved} of {keys} keys moved' },
  movedNothing: { ko: '키 {keys}개, 아직 옮겨 간 것 없음', en: '{keys} keys, none moved yet' },
  keysTold: { ko: '노드마다 키의 수: {counts}', en: 'Keys on each node: {counts}' },
  keysRange: { ko: '노드마다 키 {least}~{most}개', en: '{least} to {most} keys on each node' },
  nodes: { ko: '노드 수', en: 'Nodes' },
  figures: {
    ko: '샤드 <b>{shards}</b> · 노드 <b>{nodes}</b>/{limit}',
    en: 'Shards <b>{shards}</b> · nodes <b>{nodes}</b>/{limit}',
  },
  shardToRemove: { ko: '뺄 샤드', en: 'Shard to remove' },

  'act-type-key': { ko: '키 넣기', en: 'Add the key' },
  'act-add-shard': { ko: '샤드 더하기', en: 'Add a shard' },
  'act-remove-shard': { ko: '샤드 {shard} 빼기', en: 'Remove shard {shard}' },
  'act-set-replicas': { ko: '복제본을 {replicas}개로', en: 'Set replicas to {replicas}' },

  'preset-hash-tags': { ko: '중괄호가 있는 키', en: 'Keys with braces' },
  'preset-one-more-shard': { ko: '샤드 셋이 넷이 됩니다', en: 'Three shards become four' },
  'preset-one-shard-less': { ko: '샤드 넷이 셋이 됩니다', en: 'Four shards become three' },
  'preset-ten-to-eleven': { ko: '열이 열하나가 됩니다', en: 'Ten become eleven' },
  'preset-more-replicas': { ko: '복제본만 늘립니다', en: 'Only replicas are added' },
  'preset-fifteen-by-six': { ko: '노드 90개, 복제본 다섯', en: '90 nodes, five replicas each' },
  'preset-ninety-by-one': { ko: '노드 90개, 복제본 없음', en: '90 nodes, no replicas' },
  'preset-eighty-three-by-six': { ko: '노드 500개, 복제본 다섯', en: '500 nodes, five replicas each' },
  'preset-two-hundred-fifty-by-two': { ko: '노드 500개, 복제본 하나', en: '500 nodes, one replica each' },

  'ask-same-tag': {
    ko: `'{user1000}.following' 키와 '{user1000}.followers' 키는 같은 슬롯에 들어갑니까?`,
    en: `Do the keys '{user1000}.following' and '{user1000}.followers' share a slot?`,
  },
  'ask-same-tag-same-slot': { ko: '같은 슬롯입니다', en: 'yes, the same' },
  'ask-same-tag-different-slots': { ko: '서로 다른 슬롯입니다', en: 'no, different ones' },
  'why-same-tag': {
    ko: '중괄호 안의 부분이 있으면 그 부분만 해시합니다. 이 부분을 해시 태그라 하며, 태그가 같은 키는 슬롯도 같습니다.',
    en: 'Where a key has a part in braces, only that part is hashed: its hash tag. Keys with the same tag share a slot.',
  },
  'ask-slots-that-move': {
    ko: '클러스터 모드를 활성화한 클러스터의 샤드 셋에 하나를 더합니다. 키가 얼마나 옮겨 갑니까?',
    en: 'A cluster with cluster mode enabled grows from three shards to four. How many keys move?',
  },
  'ask-slots-that-move-none': { ko: '옮겨 가지 않습니다', en: 'none' },
  'ask-slots-that-move-a-quarter': { ko: '4분의 1쯤', en: 'about a quarter' },
  'ask-slots-that-move-most': { ko: '대부분', en: 'most of them' },
  'why-slots-that-move': {
    ko: '새 샤드가 맡을 슬롯만큼만, 곧 4분의 1만 옮깁니다. 옮기는 동안에도 요청을 처리합니다.',
    en: 'Only the slots that the new shard is to hold move, a quarter of them, and requests are served meanwhile.',
  },
  'ask-modulo-that-moves': {
    ko: '키의 해시를 노드 수로 나눈 나머지로 노드를 고릅니다. 노드가 셋에서 넷이 되면 다른 노드로 가는 키는 얼마나 됩니까?',
    en: 'Nodes are picked by the key’s hash modulo the number of nodes. Three nodes become four. How many keys go to another node?',
  },
  'ask-modulo-that-moves-none': { ko: '없습니다', en: 'none' },
  'ask-modulo-that-moves-a-quarter': { ko: '4분의 1쯤', en: 'about a quarter' },
  'ask-modulo-that-moves-most': { ko: '대부분', en: 'most of them' },
  'why-modulo-that-moves': {
    ko: '나누는 수가 바뀌면 나머지도 거의 모두 바뀝니다. 캐시라면 그만큼이 한꺼번에 캐시 미스가 됩니다.',
    en: 'Another divisor changes nearly every remainder. In a cache that many keys are misses, all at once.',
  },
  'ask-shard-that-leaves': {
    ko: '샤드 넷 가운데 하나를 뺍니다. 해시 슬롯 방식에서 키가 얼마나 옮겨 갑니까?',
    en: 'One of four shards is removed. With hash slots, how many keys move?',
  },
  'ask-shard-that-leaves-none': { ko: '옮겨 가지 않습니다', en: 'none' },
  'ask-shard-that-leaves-a-quarter': { ko: '4분의 1쯤', en: 'about a quarter' },
  'ask-shard-that-leaves-most': { ko: '대부분', en: 'most of them' },
  'why-shard-that-leaves': {
    ko: '빠지는 샤드가 맡던 슬롯만 나머지 샤드로 나뉩니다. 다른 키는 제자리에 있습니다.',
    en: 'Only the slots of the shard that leaves are shared out. All other keys stay where they are.',
  },
  'ask-ring-that-moves': {
    ko: 'Memcached 클라이언트가 일관된 해싱을 씁니다. 노드가 열에서 열하나가 되면 다른 노드로 가는 키는 얼마나 됩니까?',
    en: 'Memcached clients use consistent hashing. Ten nodes become eleven. How many keys go to another node?',
  },
  'ask-ring-that-moves-none': { ko: '없습니다', en: 'none' },
  'ask-ring-that-moves-a-tenth': { ko: '10분의 1쯤', en: 'about a tenth' },
  'ask-ring-that-moves-most': { ko: '대부분', en: 'most of them' },
  'why-ring-that-moves': {
    ko: '새 노드가 고리에서 자기 몫만 가져갑니다. Memcached에서는 값이 복사되지 않으므로 그 키는 새 노드에서 캐시 미스가 됩니다.',
    en: 'The new node takes its part of the ring and no more. Memcached copies nothing, so those keys are misses there.',
  },
  'ask-replicas-and-keys': {
    ko: '샤드마다 복제본을 둘씩 더합니다. 다른 샤드로 가는 키는 얼마나 됩니까?',
    en: 'Two replicas are added to each shard. How many keys go to another shard?',
  },
  'ask-replicas-and-keys-none': { ko: '없습니다', en: 'none' },
  'ask-replicas-and-keys-a-quarter': { ko: '4분의 1쯤', en: 'about a quarter' },
  'ask-replicas-and-keys-most': { ko: '대부분', en: 'most of them' },
  'why-replicas-and-keys': {
    ko: '복제본은 샤드의 데이터를 그대로 담은 사본입니다. 읽기는 늘지만 데이터가 새로 나뉘지도, 메모리가 늘지도 않습니다.',
    en: 'A replica repeats its shard’s data. It adds reads; it divides nothing anew and adds no memory.',
  },
  'ask-sixteenth-shard': {
    ko: '기본 할당량인 노드 90개로, 복제본이 다섯인 샤드 15개를 만들었습니다. 샤드를 하나 더할 수 있습니까?',
    en: 'With the default quota of 90 nodes there are 15 shards with five replicas each. Can one more be added?',
  },
  'ask-sixteenth-shard-accepted': { ko: '더할 수 있습니다', en: 'yes' },
  'ask-sixteenth-shard-refused': { ko: '더할 수 없습니다', en: 'no' },
  'why-sixteenth-shard': {
    ko: '샤드마다 노드가 6개이므로 15개에 이미 90개를 다 썼습니다.',
    en: 'A shard is six nodes here, so 15 of them already take all 90.',
  },
  'ask-a-replica-for-ninety': {
    ko: '기본 할당량인 노드 90개로, 복제본 없는 샤드 90개를 만들었습니다. 샤드마다 복제본을 하나씩 둘 수 있습니까?',
    en: 'With the default quota of 90 nodes there are 90 shards without replicas. Can each get one replica?',
  },
  'ask-a-replica-for-ninety-accepted': { ko: '둘 수 있습니다', en: 'yes' },
  'ask-a-replica-for-ninety-refused': { ko: '둘 수 없습니다', en: 'no' },
  'why-a-replica-for-ninety': {
    ko: '복제본도 노드입니다. 90 × 2 = 180개가 필요해 할당량을 넘습니다.',
    en: 'A replica is a node, too: 90 × 2 = 180 nodes, more than the quota.',
  },
  'ask-most-shards-with-five': {
    ko: '노드 한도가 500개이고 샤드마다 복제본이 다섯입니다. 샤드를 몇 개까지 둘 수 있습니까?',
    en: 'The limit is 500 nodes, and each shard has five replicas. How many shards can there be?',
  },
  'ask-most-shards-with-five-83': { ko: '83개', en: '83' },
  'ask-most-shards-with-five-84': { ko: '84개', en: '84' },
  'ask-most-shards-with-five-100': { ko: '100개', en: '100' },
  'why-most-shards-with-five': {
    ko: '500 ÷ 6을 내림하면 83입니다. 노드 2개가 남고, 84번째 샤드에는 모자랍니다.',
    en: '500 ÷ 6, rounded down, is 83. Two nodes are left over, too few for one more shard.',
  },
  'ask-most-shards-with-one': {
    ko: '노드 한도가 500개이고 샤드마다 복제본이 하나입니다. 샤드를 몇 개까지 둘 수 있습니까?',
    en: 'The limit is 500 nodes, and each shard has one replica. How many shards can there be?',
  },
  'ask-most-shards-with-one-83': { ko: '83개', en: '83' },
  'ask-most-shards-with-one-250': { ko: '250개', en: '250' },
  'ask-most-shards-with-one-500': { ko: '500개', en: '500' },
  'why-most-shards-with-one': {
    ko: '샤드마다 프라이머리와 복제본, 노드 2개이므로 500 ÷ 2 = 250입니다.',
    en: 'A primary and a replica are two nodes a shard, and 500 ÷ 2 = 250.',
  },

  'task-share-a-slot': { ko: '서로 다른 키 두 개를 같은 슬롯에 넣기', en: 'Put two different keys into one slot' },
  'task-reach-every-shard': {
    ko: '샤드가 셋 이상일 때 모든 샤드에 키를 하나씩 넣기',
    en: 'With three shards or more, put a key into each',
  },
  'task-double-the-shards': {
    ko: '샤드를 두 배로 늘리고 슬롯을 고르게 나누기',
    en: 'Double the shards, and let the slots balance',
  },
  'task-take-one-away': { ko: '샤드를 빼고 슬롯을 모두 옮기기', en: 'Remove a shard, and let all its slots move' },
  'task-move-less-than-a-tenth': {
    ko: '키 100개 이상에서 10분의 1보다 적게 옮기고 샤드 더하기',
    en: 'Add a shard so that fewer than a tenth of 100 keys or more move',
  },
  'task-use-every-node': { ko: '노드 한도를 하나도 남기지 않고 쓰기', en: 'Use every node that the limit allows' },

  'trace-key-placed': {
    ko: `‘{key}’ 키: 해시되는 부분은 ‘{tag}’, 슬롯 {slot}, 샤드 {shard}. 일관된 해싱으로는 노드 {ring}, 나머지 연산으로는 노드 {modulo}입니다.`,
    en: `Key ‘{key}’: ‘{tag}’ is hashed, slot {slot}, shard {shard}. Consistent hashing picks node {ring}, modulo node {modulo}.`,
  },
  'trace-key-shares-slot': {
    ko: `‘{key}’ 키와 ‘{other}’ 키는 같은 슬롯 {slot}에 있습니다.`,
    en: `Keys ‘{key}’ and ‘{other}’ share slot {slot}.`,
  },
  'trace-key-refused': {
    ko: '넣지 못했습니다. 비어 있거나 너무 길거나 이미 있는 키이거나, 입력한 키가 12개를 채웠습니다.',
    en: 'Not added: the key is empty, too long or there already, or twelve keys have been typed.',
  },
  'trace-shard-added': {
    ko: '샤드 {shard} 추가. 이제 {shards}개이며, 새 샤드의 슬롯은 아직 비어 있습니다.',
    en: 'Shard {shard} was added: {shards} now. It has no slots yet.',
  },
  'trace-shard-leaving': {
    ko: '샤드 {shard}의 슬롯을 나머지 샤드 {shards}개로 옮기기 시작합니다.',
    en: 'Shard {shard} is to leave: its slots go to the other {shards, plural, =1 {shard} other {# shards}}.',
  },
  'trace-shard-removed': {
    ko: '샤드 {shard}에 남은 슬롯이 없어 클러스터에서 빠졌습니다.',
    en: 'Shard {shard} has no slot left and is gone from the cluster.',
  },
  'trace-shard-refused-limit': {
    ko: '더하지 못했습니다. 샤드가 {shards}개면 노드가 {nodes}개로, 한도 {limit}개를 넘습니다.',
    en: 'Refused: {shards} shards would be {nodes} nodes, more than the limit of {limit}.',
  },
  'trace-shard-refused-last': { ko: '마지막 샤드는 뺄 수 없습니다.', en: 'Refused: the last shard has to stay.' },
  'trace-slots-moved': {
    ko: '샤드 {from} → 샤드 {to}: 슬롯 {count}개와 그 안의 키 {keys}개를 옮겼습니다.',
    en: '{count, plural, one {# slot} other {# slots}} moved from shard {from} to shard {to}, with {keys, plural, one {# key} other {# keys}}.',
  },
  'trace-balanced': {
    ko: '샤드 {shards}개의 슬롯 수가 고르게 되었습니다. 옮긴 키는 모두 {keys}개입니다.',
    en: 'The slots are balanced over {shards, plural, =1 {one shard} other {# shards}}. {keys, plural, one {# key} other {# keys}} moved in all.',
  },
  'trace-keys-moved': {
    ko: '키 {keys}개 가운데 일관된 해싱에서는 {ring}개, 나머지 연산에서는 {modulo}개가 다른 노드로 갑니다. 값은 복사되지 않으므로 그 키는 캐시 미스가 됩니다.',
    en: 'Of {keys} keys {ring} go to another node with consistent hashing, {modulo} with modulo. No value is copied, so those keys are misses.',
  },
  'trace-replicas-set': {
    ko: '샤드 {shards}개에 복제본을 {replicas}개씩 두었습니다. 노드는 {nodes}개이고 한도는 {limit}개입니다.',
    en: 'Each of {shards, plural, one {# shard} other {# shards}} has {replicas, plural, one {# replica} other {# replicas}}: {nodes} nodes of {limit}.',
  },
  'trace-replicas-refused-limit': {
    ko: '바꾸지 못했습니다. 샤드 {shards}개에 복제본을 {replicas}개씩 두면 노드가 {nodes}개로, 한도 {limit}개를 넘습니다.',
    en: 'Refused: {shards, plural, one {# shard} other {# shards}} with {replicas, plural, one {# replica} other {# replicas}} each would be {nodes} nodes, more than the limit of {limit}.',
  },
  'trace-nothing-to-do': { ko: '옮길 슬롯이 없습니다.', en: 'There is nothing to move.' },
} as const satisfies PairedMessages
