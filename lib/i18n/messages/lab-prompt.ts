import type { PairedMessages } from './types'

/** Words of the lab of two prompts. Keys are `<what>-<id>`, with the ids of `lib/labs/prompt`. */
export const labPrompt = {
  title: { ko: '프롬프트', en: 'The prompt' },
  lead: {
    ko: 'redis-cli와 Memcached에 명령을 직접 입력하고, 노드가 멈추면 무엇이 남는지 봅니다.',
    en: 'Type commands into redis-cli and Memcached, and see what is left when a node stops.',
  },
  'setup-lag-none': { ko: '복제본 없음', en: 'No replica' },
  'setup-lag': { ko: '복제본 1개, 지연 {ms}ms', en: 'One replica, {ms} ms behind' },
  'setup-auth': { ko: '비밀번호 요구(AUTH)', en: 'Ask for a password (AUTH)' },
  'setup-cluster': { ko: '클러스터 모드', en: 'Cluster mode' },
  'prompt-a': { ko: 'redis-cli, 연결 A', en: 'redis-cli, connection A' },
  'prompt-b': { ko: 'redis-cli, 연결 B', en: 'redis-cli, connection B' },
  'prompt-replica': { ko: 'redis-cli, 복제본', en: 'redis-cli, replica' },
  'prompt-memcached': { ko: 'Memcached, telnet 연결', en: 'Memcached, telnet' },
  'act-kill-primary': { ko: '프라이머리 죽이기', en: 'Kill the primary' },
  'act-restart-redis': { ko: 'Redis 노드 다시 시작', en: 'Restart the Redis node' },
  'act-restart-memcached': { ko: 'Memcached 노드 다시 시작', en: 'Restart the Memcached node' },
  simplified: {
    ko: '두 엔진은 브라우저 안에서 돌며, 응답은 redis-server 7.0과 memcached 1.6에 대조해 확인합니다. 명령마다 1ms가 걸리고 복제 지연이 일정하며 장애를 곧바로 알아챈다는 것은 우리가 단순하게 정한 것입니다.',
    en: 'Both engines run in your browser, and their answers are checked against redis-server 7.0 and memcached 1.6. That each command takes 1 ms, that the replica’s lag is constant and that a failure is noticed at once are simplifications of ours.',
  },

  'trace-answered': { ko: '{prompt}: {line} → 응답: {output}', en: '{prompt}: {line} → answer: {output}' },
  'trace-answered-nothing': {
    ko: '{line} → 응답이 없습니다. noreply로 보냈거나 줄이 아직 끝나지 않았습니다.',
    en: '{line} → no answer: it was sent with noreply, or it is not finished.',
  },
  'trace-waits-for-data': {
    ko: '{line} → 데이터를 기다립니다. 줄 끝까지 {bytes}바이트가 남았습니다.',
    en: '{line} → waits for the data: {bytes, plural, one {# byte} other {# bytes}} to come, line end included.',
  },
  'trace-outside': {
    ko: '{words}: 진짜 서버는 알지만 이 실습에는 없는 명령입니다. 아무것도 바뀌지 않았습니다.',
    en: '{words}: the real server knows this, our lab does not. Nothing was changed.',
  },
  'trace-invalid-arguments': {
    ko: '{line} → 따옴표의 짝이 맞지 않아 redis-cli가 보내지 않았습니다.',
    en: '{line} → the quotes do not balance, so redis-cli did not send it.',
  },
  'trace-no-replica': {
    ko: '복제본이 없습니다. 설정에서 복제본을 추가하십시오.',
    en: 'There is no replica. Add one in the set-up.',
  },
  'trace-message': {
    ko: '{prompt}에 메시지가 도착했습니다: {output}',
    en: 'A message arrives at {prompt}: {output}',
  },
  'trace-closed': { ko: '{prompt} 연결이 끊겼습니다.', en: 'The connection of {prompt} is closed.' },
  'trace-expired': {
    ko: '{key}: 유효 시간이 끝나 사라졌습니다.',
    en: '{key}: its time to live is over, and it is gone.',
  },
  'trace-time-passed': { ko: '{ms}ms가 지났습니다.', en: '{ms} ms go by.' },
  'trace-caught-up': {
    ko: '쓰기 {count}건이 복제본에 도착했습니다.',
    en: '{count, plural, one {# write reaches} other {# writes reach}} the replica.',
  },
  'trace-primary-killed': {
    ko: '프라이머리가 죽었습니다. 메모리에 키 {keys}개가 있었습니다.',
    en: 'The primary dies, with {keys, plural, one {# key} other {# keys}} in its memory.',
  },
  'trace-redis-restarted': {
    ko: 'Redis 노드가 다시 시작합니다. 디스크에 남긴 것이 없어 키 {keys}개가 그 노드의 메모리에서 사라집니다.',
    en: 'The Redis node restarts. Nothing was kept on disk, so {keys, plural, one {# key goes} other {# keys go}} from its memory.',
  },
  'trace-promoted': {
    ko: '복제본이 프라이머리로 승격되었습니다. 키 {before}개 가운데 {after}개가 있고, 응답까지 한 쓰기 {lost}건을 잃었습니다.',
    en: 'The replica is promoted. Of {before, plural, one {# key} other {# keys}} it has {after}, and {lost, plural, one {# acknowledged write is} other {# acknowledged writes are}} lost.',
  },
  'trace-emptied': {
    ko: '복제본이 없어 빈 노드로 시작합니다. 키 {before}개 가운데 {after}개가 남았고, 쓰기 {lost}건을 잃었습니다.',
    en: 'Without a replica an empty node starts: of {before, plural, one {# key} other {# keys}} it has {after}, and {lost, plural, one {# write is} other {# writes are}} lost.',
  },
  'trace-write-lost': {
    ko: '잃은 쓰기: {line}. 응답은 받았지만 복제본에 도착하지 못했습니다.',
    en: 'Lost write: {line}. It was acknowledged, and no surviving node had it.',
  },
  'trace-memcached-restarted': {
    ko: 'Memcached 노드가 다시 시작합니다. 항목 {keys}개가 모두 사라집니다.',
    en: 'The Memcached node restarts: {keys, plural, one {# item is} other {all # items are}} gone.',
  },

  'preset-leaderboard': { ko: '정렬된 집합으로 만드는 리더보드', en: 'A leaderboard out of a sorted set' },
  'preset-session': { ko: '30초 뒤에 끝나는 세션', en: 'A session that ends after 30 seconds' },
  'preset-rate-limit': { ko: '10초마다 새로 세는 호출 제한', en: 'A rate limiter that starts anew every 10 seconds' },
  'preset-engines': { ko: '같은 일, 두 엔진', en: 'The same work, two engines' },
  'preset-restart': { ko: '두 노드를 다시 시작하면', en: 'Both nodes restart' },
  'preset-failover': {
    ko: '복제가 따라오기 전에 죽은 프라이머리',
    en: 'The primary dies before the replica has caught up',
  },
  'preset-stale-read': { ko: '복제본에서 읽은 이전 값', en: 'An old value from the replica' },
  'preset-pubsub': { ko: '구독하기 전에 온 메시지', en: 'A message before anybody subscribed' },
  'preset-optimistic-lock': { ko: '남이 먼저 바꾼 재고', en: 'Stock that somebody else changed first' },
  'preset-slots': { ko: '같은 슬롯에 모으는 해시 태그', en: 'Hash tags that share a slot' },
  'preset-password': { ko: '비밀번호가 있는 노드', en: 'A node with a password' },

  'ask-second-place': {
    ko: '250점이던 cho가 60점을 더 얻었습니다. ann은 300점, bob은 250점입니다. ZREVRANK board cho의 답은 무엇입니까?',
    en: 'cho had 250 points and scores 60 more; ann has 300 and bob 250. What does ZREVRANK board cho answer?',
  },
  'ask-second-place-rank-0': { ko: '(integer) 0', en: '(integer) 0' },
  'ask-second-place-rank-1': { ko: '(integer) 1', en: '(integer) 1' },
  'ask-second-place-rank-2': { ko: '(integer) 2', en: '(integer) 2' },
  'why-second-place': {
    ko: '점수가 바뀌는 순간 정렬된 집합이 자리를 다시 정하고, 순위는 0부터 셉니다. 310점인 cho가 맨 위, 곧 0위입니다.',
    en: 'A sorted set finds the new place the moment a score changes, and ranks count from 0. With 310 points cho is on top: 0.',
  },
  'ask-after-the-ttl': {
    ko: '30초짜리 세션을 두 엔진에 저장하고 31초를 기다렸습니다. 무엇이 남습니까?',
    en: 'A session with 30 seconds to live is stored in both engines, and 31 seconds go by. What is left?',
  },
  'ask-after-the-ttl-both-gone': { ko: '두 엔진 모두에 없음', en: 'Nothing in either engine' },
  'ask-after-the-ttl-redis-keeps': { ko: 'Redis에만 남음', en: 'The session in Redis only' },
  'ask-after-the-ttl-both-keep': { ko: '두 엔진 모두에 남음', en: 'The session in both' },
  'why-after-the-ttl': {
    ko: '두 엔진 모두 TTL이 끝난 항목을 돌려주지 않습니다. 읽어도 TTL은 늘어나지 않습니다.',
    en: 'Neither engine returns an item whose time to live is over, and reading it does not extend the time.',
  },
  'ask-memcached-sorted-set': {
    ko: 'Memcached에 zadd board 10 ann을 보내면 무엇이 돌아옵니까?',
    en: 'What comes back when zadd board 10 ann is sent to Memcached?',
  },
  'ask-memcached-sorted-set-error': { ko: 'ERROR', en: 'ERROR' },
  'ask-memcached-sorted-set-stored': { ko: 'STORED', en: 'STORED' },
  'ask-memcached-sorted-set-not-found': { ko: 'NOT_FOUND', en: 'NOT_FOUND' },
  'why-memcached-sorted-set': {
    ko: 'Memcached는 단순한 값만 저장하며 정렬된 집합을 모릅니다. 모르는 명령에는 ERROR로 답합니다.',
    en: 'Memcached stores simple values and knows no sorted sets; an unknown command is answered by ERROR.',
  },
  'ask-after-restart': {
    ko: '복제본이 없는 Redis 노드와 Memcached 노드를 다시 시작했습니다. 장바구니는 어디에 남습니까?',
    en: 'A Redis node without a replica and a Memcached node restart. Which still has the cart?',
  },
  'ask-after-restart-neither': { ko: '어디에도 없음', en: 'Neither' },
  'ask-after-restart-redis': { ko: 'Redis에만', en: 'Redis only' },
  'ask-after-restart-both': { ko: '둘 다', en: 'Both' },
  'why-after-restart': {
    ko: 'ElastiCache의 Redis는 AOF가 아니라 복제본과 스냅샷으로 데이터를 보호합니다. 둘 다 없는 노드는 Memcached처럼 메모리와 함께 모두 잃습니다.',
    en: 'Redis on ElastiCache protects data by replicas and snapshots, not by AOF. A node with neither loses all with its memory, like Memcached.',
  },
  'ask-lost-order': {
    ko: '복제본이 1초 늦습니다. 주문 1을 쓰고 2초 뒤 주문 2를 쓰자마자 프라이머리가 죽었습니다. 승격된 복제본에는 무엇이 있습니까?',
    en: 'The replica is one second behind. Order 1 is written, two seconds later order 2, and at once the primary dies. What does the promoted replica have?',
  },
  'ask-lost-order-first-only': { ko: '주문 1만', en: 'Order 1 only' },
  'ask-lost-order-both': { ko: '둘 다', en: 'Both' },
  'ask-lost-order-neither': { ko: '둘 다 없음', en: 'Neither' },
  'why-lost-order': {
    ko: '복제가 비동기라서 프라이머리는 복제본을 기다리지 않고 OK를 보냅니다. 아직 도착하지 않은 주문 2는 프라이머리와 함께 사라집니다.',
    en: 'Replication is asynchronous: the primary answers OK without waiting. Order 2, still on its way, is lost with it.',
  },
  'ask-what-the-replica-reads': {
    ko: '가격을 12000에서 9900으로 바꾼 직후 복제본에서 읽으면 무엇이 돌아옵니까?',
    en: 'The price changes from 12000 to 9900, and is read from the replica at once. What comes back?',
  },
  'ask-what-the-replica-reads-error': { ko: '오류', en: 'An error' },
  'ask-what-the-replica-reads-old': { ko: '"12000"', en: '"12000"' },
  'ask-what-the-replica-reads-new': { ko: '"9900"', en: '"9900"' },
  'why-what-the-replica-reads': {
    ko: '복제본은 읽기를 처리하지만 조금 늦습니다. 새 값은 복제 지연이 지난 뒤에 보입니다.',
    en: 'A replica serves reads, a little late: the new value shows once the lag has passed.',
  },
  'ask-early-message': {
    ko: '구독자가 없을 때 early를, A가 구독한 뒤 late를 보냈습니다. A는 무엇을 받습니까?',
    en: 'early is published while nobody subscribes, late after A has subscribed. What does A get?',
  },
  'ask-early-message-late-only': { ko: 'late만', en: 'late only' },
  'ask-early-message-both': { ko: '둘 다', en: 'Both' },
  'ask-early-message-neither': { ko: '아무것도 받지 못함', en: 'Neither' },
  'why-early-message': {
    ko: '채널은 메시지를 저장하지 않습니다. 구독자가 없을 때 보낸 메시지는 사라집니다.',
    en: 'Channels store nothing: what is published while nobody is subscribed is lost.',
  },

  'tasks-leaderboard': { ko: '리더보드 만들기', en: 'Build a leaderboard' },
  'task-leaderboard-three-players': {
    ko: 'ZADD로 정렬된 집합 하나에 플레이어를 3명 이상 넣으십시오.',
    en: 'Put at least three players into one sorted set with ZADD.',
  },
  'task-leaderboard-score-changes': {
    ko: 'ZINCRBY로 한 명의 점수를 올리십시오.',
    en: 'Raise somebody’s score with ZINCRBY.',
  },
  'task-leaderboard-top': {
    ko: '높은 점수부터 보십시오: ZREVRANGE, 또는 REV를 붙인 ZRANGE.',
    en: 'Show the top: ZREVRANGE, or ZRANGE with REV.',
  },
  'task-leaderboard-own-rank': {
    ko: 'ZREVRANK로 한 명의 순위를 물으십시오.',
    en: 'Ask for one player’s place with ZREVRANK.',
  },
  'tasks-session': { ko: 'TTL이 있는 세션', en: 'A session with a TTL' },
  'task-session-stored': {
    ko: '이름이 session:으로 시작하는 키를 유효 시간과 함께 저장하십시오.',
    en: 'Store a key whose name begins with session: with a time to live.',
  },
  'task-session-time-left': { ko: '남은 시간을 TTL로 물으십시오.', en: 'Ask how long it has left with TTL.' },
  'task-session-gone': {
    ko: '읽어 보고, 시간이 지난 뒤 다시 읽어 사라진 것을 확인하십시오.',
    en: 'Read it, let the time pass, and read again: it is gone.',
  },
  'tasks-rate-limiter': { ko: '호출 제한', en: 'A rate limiter' },
  'task-rate-limiter-counts': { ko: 'INCR로 호출을 3번 이상 세십시오.', en: 'Count at least three calls with INCR.' },
  'task-rate-limiter-window': {
    ko: '세는 키에 유효 시간을 정하십시오.',
    en: 'Give the counting key a time to live.',
  },
  'task-rate-limiter-starts-again': {
    ko: '시간이 지난 뒤 INCR가 다시 1부터 세게 하십시오.',
    en: 'Let the time pass, so that INCR counts from 1 again.',
  },
  'tasks-difference': { ko: '두 엔진의 차이 찾기', en: 'Find the difference between the engines' },
  'task-difference-data-types': {
    ko: '해시, 목록, 집합, 정렬된 집합 가운데 하나를 Redis에 만들고, 같은 명령을 Memcached에도 보내십시오.',
    en: 'Make a hash, a list, a set or a sorted set in Redis, and send the same command to Memcached.',
  },
  'task-difference-missing-counter': {
    ko: '없는 카운터를 두 엔진에서 1씩 올려 보십시오.',
    en: 'Increment a counter that does not exist, in both engines.',
  },
  'task-difference-memcached-forgets': { ko: 'Memcached 노드를 다시 시작하십시오.', en: 'Restart the Memcached node.' },
  'task-difference-replica-keeps': {
    ko: '복제본이 있는 구성에서 프라이머리를 죽이고도 데이터를 남기십시오.',
    en: 'Kill a primary that has a replica, and still have data.',
  },
} as const satisfies PairedMessages
