import type { PairedMessages } from './types'

// Every line says which of the two systems it is about; a key is a product's.
const who = '{system, select, a {A} other {B}}'
const key = 'product:{key}'

/** Words of the lab on cache patterns. */
export const labCaching = {
  title: { ko: '캐시 패턴', en: 'Cache patterns' },
  lead: {
    ko: '애플리케이션, 캐시, 데이터베이스를 두 가지 구성으로 나란히 돌립니다. 요청은 똑같습니다. 히트율, 지연 시간, 오래된 값, 데이터베이스의 부하가 어떻게 갈리는지 지켜봅니다.',
    en: 'An application, a cache and a database run in two configurations side by side, on the same requests. Watch where hit ratio, latency, stale reads and database load part.',
  },
  simplified: {
    ko: '단순화한 점: 항목의 크기는 모두 같고, 캐시는 1밀리초 만에 답하며, 데이터베이스는 한 번에 8개까지 정해진 시간에 처리합니다. 잃은 노드는 5초 뒤 빈 노드로 바뀝니다. 실제 서버의 LRU와 LFU는 표본을 뽑아 어림하지만 여기서는 정확하고, 만료된 항목은 바로 메모리를 비웁니다. 시간은 모두 우리가 정한 값입니다.',
    en: 'Simplified: all items are of one size, the cache answers in 1 ms, and the database takes a fixed time for each of 8 requests at once. A lost node is replaced by an empty one after 5 seconds. LRU and LFU are exact, where servers sample; what expires frees its memory at once. All times are our numbers.',
  },

  a: { ko: 'A', en: 'A' },
  b: { ko: 'B', en: 'B' },
  configuration: { ko: '구성 {name}', en: 'Configuration {name}' },
  second: { ko: '두 번째 구성과 비교', en: 'Compare with a second configuration' },
  workload: { ko: '요청', en: 'Requests' },
  keys: { ko: '키', en: 'Keys' },
  popularity: { ko: '키의 인기', en: 'How keys are asked for' },
  'popularity-zipf': { ko: '몇 개에 몰림(지프 분포)', en: 'a few most of the time (Zipf)' },
  'popularity-uniform': { ko: '모두 고르게', en: 'all alike' },
  rate: { ko: '1초당 요청', en: 'Requests a second' },
  rateByHand: { ko: '직접 보낼 때만', en: 'only by hand' },
  writes: { ko: '쓰기의 비율', en: 'Share of writes' },
  direct: { ko: '쓰기 가운데 스크립트의 비율', en: 'Of the writes, by a script past the code' },
  percentValue: { ko: '{value}%', en: '{value}%' },
  queryTime: { ko: '쿼리에 걸리는 시간', en: 'Time of a query' },
  msValue: { ko: '{value}밀리초', en: '{value} ms' },
  warm: { ko: '시작할 때 캐시가 채워져 있음', en: 'The cache has just been filled at the start' },
  strategy: { ko: '전략', en: 'Strategy' },
  'strategy-lazy-loading': { ko: '지연 로딩', en: 'Lazy loading' },
  'strategy-write-through': { ko: '라이트 스루', en: 'Write-through' },
  'strategy-both': { ko: '둘을 함께', en: 'Both' },
  'strategy-write-around': { ko: '라이트 어라운드(갱신할 때 지우기)', en: 'Write-around (delete on update)' },
  ttl: { ko: '유효 시간(TTL)', en: 'TTL' },
  ttlValue: { ko: '{seconds, plural, =0 {없음} other {#초}}', en: '{seconds, plural, =0 {none} other {# s}}' },
  jitter: { ko: '지터', en: 'Jitter' },
  jitterValue: {
    ko: '{value, plural, =0 {없음} other {최대 #%}}',
    en: '{value, plural, =0 {none} other {up to #%}}',
  },
  policy: { ko: '제거 정책', en: 'Eviction policy' },
  memory: { ko: '메모리(항목 수)', en: 'Memory (items)' },
  nodes: { ko: '캐시 노드', en: 'Cache nodes' },
  singleFlight: { ko: '같은 키는 한 번만 불러오기(single-flight)', en: 'One load per key at a time (single-flight)' },

  on: { ko: '켜짐', en: 'on' },
  off: { ko: '꺼짐', en: 'off' },

  // What stands in the picture and beside it.
  noTtl: { ko: 'TTL 없음', en: 'no TTL' },
  ttlOf: { ko: 'TTL {seconds}초', en: 'TTL {seconds} s' },
  jitterOf: { ko: '지터 최대 {value}%', en: 'jitter up to {value}%' },
  memoryOf: { ko: '메모리 {memory}개', en: 'room for {memory}' },
  nodesOf: { ko: '노드 {nodes}개', en: '{nodes} nodes' },
  singleFlightShort: { ko: '한 번만 불러오기', en: 'single-flight' },
  ttlLeft: { ko: 'TTL {seconds}초 남음', en: 'TTL: {seconds} s left' },
  application: { ko: '애플리케이션', en: 'Application' },
  cache: { ko: '캐시', en: 'Cache' },
  database: { ko: '데이터베이스', en: 'Database' },
  itemsOf: { ko: '{items} / {limit}', en: '{items} / {limit}' },
  copyVersion: { ko: '버전 {version}', en: 'version {version}' },
  noCopy: { ko: '없음', en: 'none' },
  'wire-hit': { ko: '히트', en: 'hit' },
  'wire-hit-stale': { ko: '이전 값', en: 'old value' },
  'wire-miss': { ko: '미스', en: 'miss' },
  'wire-unreachable': { ko: '노드 없음', en: 'no node' },
  'wire-joined': { ko: '기다림', en: 'waits' },
  'wire-loaded': { ko: '쿼리', en: 'query' },
  'wire-stored': { ko: '저장', en: 'stored' },
  'wire-stored-old': { ko: '이전 값 저장', en: 'old stored' },
  'wire-refused': { ko: '거부', en: 'refused' },
  'wire-expired': { ko: '만료', en: 'expired' },
  'wire-written': { ko: '쓰기', en: 'write' },
  'wire-imported': { ko: '스크립트', en: 'script' },
  'wire-updated': { ko: '갱신', en: 'updated' },
  'wire-deleted': { ko: '삭제', en: 'deleted' },
  'wire-node-lost': { ko: '노드 잃음', en: 'node lost' },
  'wire-node-replaced': { ko: '새 노드', en: 'new node' },
  'wire-cache-passed': { ko: '히트 {hits}', en: 'hits {hits}' },
  'wire-database-passed': { ko: '쿼리 {queries}', en: 'queries {queries}' },
  hitRatio: { ko: '히트율', en: 'Hit ratio' },
  p50: { ko: '읽기 지연 시간 p50', en: 'Read latency p50' },
  p95: { ko: '읽기 지연 시간 p95', en: 'Read latency p95' },
  p99: { ko: '읽기 지연 시간 p99', en: 'Read latency p99' },
  stale: { ko: '오래된 값을 받은 읽기', en: 'Stale reads' },
  outOf: { ko: '{all, number}회 중 {part, number}회', en: '{part, number} of {all, number}' },
  load: { ko: '데이터베이스 요청', en: 'Database requests' },
  peak: { ko: '데이터베이스에 동시에 몰린 최대 요청', en: 'Most at once in the database' },
  evictions: { ko: '제거', en: 'Evictions' },
  expiries: { ko: '만료', en: 'Expired' },
  refusals: { ko: '저장 거부', en: 'Refused' },
  figures: { ko: '지금까지의 수치', en: 'Numbers so far' },
  number: { ko: '수치', en: 'Number' },
  bySecond: { ko: '1초마다 데이터베이스가 받은 요청', en: 'Requests to the database, second by second' },
  bySecondOf: {
    ko: '구성 {name}: 1초에 가장 많을 때 {peak}개, 지금 1초에 {last}개.',
    en: 'Configuration {name}: at most {peak} in a second, {last} in this one.',
  },
  mostOf: { ko: '최대 {count}', en: 'most {count}' },
  byLatency: { ko: '지연 시간(ms)별 읽기 수', en: 'Reads by latency (ms)' },
  latencyUnder: { ko: '{bound}ms 미만', en: 'under {bound} ms' },
  latencyFrom: { ko: '{bound}ms 이상', en: '{bound} ms and more' },
  picture: {
    ko: '구성 {name}: 캐시에 항목 {items}개, 데이터베이스가 받은 요청 가운데 끝나지 않은 것 {busy}개. product:{key}의 사본은 {copy}, 데이터베이스의 값은 버전 {row}.',
    en: 'Configuration {name}: {items, plural, one {# item} other {# items}} in the cache, {busy, plural, one {# request} other {# requests}} under way in the database. Copy of product:{key}: {copy}; in the database, version {row}.',
  },

  'act-read': { ko: 'product:1 읽기', en: 'Read product:1' },
  'act-write': { ko: 'product:1 변경', en: 'Change product:1' },
  'act-import': { ko: '스크립트로 product:1 변경', en: 'Change product:1 by a script' },
  'act-lose-node': { ko: '{node}번 노드 멈추기', en: 'Stop node {node}' },
  'act-pass': {
    ko: '{seconds, plural, other {#초}} 보내기',
    en: 'Let {seconds, plural, one {# second} other {# seconds}} pass',
  },

  'preset-after-a-change': { ko: '가격이 바뀐 뒤의 첫 읽기', en: 'The first read after a change' },
  'preset-past-the-code': {
    ko: '스크립트가 데이터베이스를 바로 바꿉니다',
    en: 'A script goes straight to the database',
  },
  'preset-empty-cache': { ko: '빈 캐시가 채워집니다', en: 'An empty cache fills up' },
  'preset-short-or-long': { ko: '긴 TTL과 짧은 TTL', en: 'A long TTL and a short one' },
  'preset-delete-on-update': { ko: '갱신할 때 사본을 지웁니다', en: 'An update deletes the copy' },
  'preset-expire-together': { ko: '키 500개가 함께 만료됩니다', en: '500 keys expire together' },
  'preset-hot-key': { ko: '모두가 찾는 키가 만료됩니다', en: 'The key everyone wants expires' },
  'preset-out-of-room': { ko: '메모리는 키의 10분의 1입니다', en: 'Room for a tenth of the keys' },
  'preset-no-ttl-no-room': { ko: 'TTL 없이 가득 찼습니다', en: 'Full, and no key has a TTL' },
  'preset-node-lost': { ko: '캐시 노드를 잃습니다', en: 'A cache node is lost' },

  'ask-read-after-write-lazy': {
    ko: 'A는 지연 로딩만 씁니다. 캐시에 있는 가격을 바꾼 다음 읽으면 무엇이 돌아옵니까?',
    en: 'A uses lazy loading alone. A cached price is changed, then read. What comes back?',
  },
  'ask-read-after-write-lazy-new': { ko: '새 값', en: 'the new value' },
  'ask-read-after-write-lazy-old': { ko: '이전 값', en: 'the old value' },
  'ask-read-after-write-lazy-miss': { ko: '미스', en: 'a miss' },
  'why-read-after-write-lazy': {
    ko: '지연 로딩은 데이터베이스가 바뀌어도 사본을 고치지 않습니다. 사본이 없어질 때까지 이전 값이 나옵니다.',
    en: 'Lazy loading does not refresh the copy when the database changes. The old value is served until the copy goes.',
  },
  'ask-read-after-write-through': {
    ko: 'B는 라이트 스루를 함께 씁니다. 같은 가격을 바꾼 다음 읽으면 무엇이 돌아옵니까?',
    en: 'B uses write-through as well. The same price is changed, then read. What comes back?',
  },
  'ask-read-after-write-through-new': { ko: '새 값', en: 'the new value' },
  'ask-read-after-write-through-old': { ko: '이전 값', en: 'the old value' },
  'ask-read-after-write-through-miss': { ko: '미스', en: 'a miss' },
  'why-read-after-write-through': {
    ko: '라이트 스루는 데이터베이스에 쓴 다음 캐시에도 씁니다. 다음 읽기는 새 값의 히트입니다.',
    en: 'Write-through writes the database, then the cache. The next read is a hit on the new value.',
  },
  'ask-script-without-ttl': {
    ko: 'A는 라이트 스루를 쓰고 TTL은 없습니다. 스크립트가 데이터베이스를 바로 바꾸고 6초 뒤에 읽으면 무엇이 돌아옵니까?',
    en: 'A uses write-through and no TTL. A script changes the database directly. What does a read return 6 seconds later?',
  },
  'ask-script-without-ttl-new': { ko: '새 값', en: 'the new value' },
  'ask-script-without-ttl-old': { ko: '이전 값', en: 'the old value' },
  'ask-script-without-ttl-miss': { ko: '미스', en: 'a miss' },
  'why-script-without-ttl': {
    ko: '스크립트는 캐시를 고치는 코드를 거치지 않았습니다. TTL도 없으니 이전 값을 없애 줄 것이 없습니다.',
    en: 'The script bypassed the code that updates the cache, and without a TTL nothing takes the old value away.',
  },
  'ask-script-with-ttl': {
    ko: 'B도 라이트 스루를 쓰지만 TTL이 5초입니다. 스크립트가 바꾸고 6초 뒤에 읽으면 캐시에서 무엇을 얻습니까?',
    en: 'B uses write-through, too, with a TTL of 5 seconds. What does the cache give to a read 6 seconds after the script?',
  },
  'ask-script-with-ttl-old': { ko: '이전 값', en: 'the old value' },
  'ask-script-with-ttl-miss': { ko: '미스, 그래서 새 값을 불러옵니다', en: 'a miss, so that the new value is loaded' },
  'why-script-with-ttl': {
    ko: 'TTL이 다한 사본은 없어집니다. TTL은 코드를 거치지 않은 변경에 대한 안전망입니다.',
    en: 'Once its TTL is over, the copy is gone. A TTL is the net for changes that bypass the code.',
  },
  'ask-fills-an-empty-cache': {
    ko: '캐시는 비어 있고 요청의 5%가 쓰기입니다. A는 지연 로딩만, B는 라이트 스루만 씁니다. 4초 뒤 어느 쪽의 히트율이 높습니까?',
    en: 'The cache is empty, and 5% of requests are writes. A uses lazy loading alone, B write-through alone. Whose hit ratio is higher after 4 seconds?',
  },
  'ask-fills-an-empty-cache-a': { ko: 'A, 지연 로딩', en: 'A, lazy loading' },
  'ask-fills-an-empty-cache-b': { ko: 'B, 라이트 스루', en: 'B, write-through' },
  'ask-fills-an-empty-cache-same': { ko: '비슷합니다', en: 'about the same' },
  'why-fills-an-empty-cache': {
    ko: '라이트 스루만으로는 쓴 항목만 캐시에 들어갑니다. 읽히기만 하는 항목을 채우려면 지연 로딩이 필요합니다.',
    en: 'Write-through alone caches only what is written. What is only read takes lazy loading to get in.',
  },
  'ask-more-stale': {
    ko: '지연 로딩에서 A의 TTL은 30초, B의 TTL은 1초입니다. 어느 쪽이 오래된 값을 더 자주 돌려줍니까?',
    en: 'Under lazy loading A has a TTL of 30 seconds, B of 1. Which returns old values more often?',
  },
  'ask-more-stale-a': { ko: 'A, 30초', en: 'A, 30 seconds' },
  'ask-more-stale-b': { ko: 'B, 1초', en: 'B, 1 second' },
  'ask-more-stale-same': { ko: '비슷합니다', en: 'about the same' },
  'why-more-stale': {
    ko: 'TTL은 틀린 사본이 남아 있을 수 있는 시간을 제한합니다. 길수록 이전 값이 오래 나옵니다.',
    en: 'A TTL limits how long a copy can be wrong. The longer it is, the longer the old value is served.',
  },
  'ask-more-queries': {
    ko: '그러면 데이터베이스 쿼리는 어느 쪽이 많습니까?',
    en: 'And which sends more queries to the database?',
  },
  'ask-more-queries-a': { ko: 'A, 30초', en: 'A, 30 seconds' },
  'ask-more-queries-b': { ko: 'B, 1초', en: 'B, 1 second' },
  'ask-more-queries-same': { ko: '비슷합니다', en: 'about the same' },
  'why-more-queries': {
    ko: '만료된 항목의 다음 읽기는 미스이고, 미스마다 쿼리가 갑니다. 짧은 TTL은 최신 사본의 값을 쿼리로 치릅니다.',
    en: 'The next read of an expired item misses, and each miss is a query. A short TTL pays for fresher copies with queries.',
  },
  'ask-price-of-deleting': {
    ko: '요청의 20%가 쓰기입니다. A의 갱신은 사본을 그대로 두고 B의 갱신은 지웁니다. 어느 쪽의 히트율이 높습니까?',
    en: 'Every fifth request is a write. Updates leave the copy alone in A and delete it in B. Whose hit ratio is higher?',
  },
  'ask-price-of-deleting-a': { ko: 'A, 그대로 두기', en: 'A, which leaves it' },
  'ask-price-of-deleting-b': { ko: 'B, 지우기', en: 'B, which deletes it' },
  'ask-price-of-deleting-same': { ko: '비슷합니다', en: 'about the same' },
  'why-price-of-deleting': {
    ko: '지우면 다음 읽기는 미스가 되어 새 값을 불러옵니다. A는 히트율이 높은 대신 오래된 값을 돌려줍니다. 히트율만 보아서는 안 됩니다.',
    en: 'A deleted copy makes the next read miss and load the new value. A hits more often and returns old values: a hit ratio is not everything.',
  },
  'ask-peak-with-jitter': {
    ko: '키 500개가 TTL 5초로 한꺼번에 저장되었습니다. B의 TTL에는 최대 50%의 지터가 있습니다. 어느 쪽 데이터베이스가 1초에 더 많은 요청을 받는 순간이 있습니까?',
    en: '500 keys were stored at once with a TTL of 5 seconds. B adds a jitter of up to 50%. Whose database sees the higher peak of requests in a second?',
  },
  'ask-peak-with-jitter-a': { ko: 'A, 지터 없음', en: 'A, without jitter' },
  'ask-peak-with-jitter-b': { ko: 'B, 지터 있음', en: 'B, with jitter' },
  'ask-peak-with-jitter-same': { ko: '비슷합니다', en: 'about the same' },
  'why-peak-with-jitter': {
    ko: '함께 저장한 키는 함께 만료되어 미스가 한꺼번에 몰립니다. 지터는 만료 시점을 흩어 놓습니다.',
    en: 'Keys stored together expire together, and their misses rush in at once. Jitter spreads the expiries.',
  },
  'ask-one-key-expires': {
    ko: '1초에 500번 읽히는 키가 만료됩니다. 쿼리에는 80밀리초가 걸립니다. A의 애플리케이션은 이 키로 데이터베이스에 쿼리를 한꺼번에 몇 개나 보냅니까?',
    en: 'A key that is read 500 times a second expires; a query takes 80 ms. How many queries for it does the application of A have under way at once?',
  },
  'ask-one-key-expires-one': { ko: '하나', en: 'one' },
  'ask-one-key-expires-dozens': { ko: '수십 개', en: 'dozens' },
  'ask-one-key-expires-none': { ko: '보내지 않습니다', en: 'none' },
  'why-one-key-expires': {
    ko: '첫 쿼리가 끝나 사본이 저장될 때까지 들어온 읽기는 모두 미스이고, 저마다 쿼리를 보냅니다. single-flight를 켠 B는 하나만 보내고 나머지는 기다립니다.',
    en: 'Until the first query is back and the copy is stored, every read misses and sends its own. B, with single-flight, sends one, and the others wait for it.',
  },
  'ask-who-makes-room': {
    ko: '몇몇 키에 읽기가 몰리고 메모리에는 키의 10분의 1만 들어갑니다. A는 LRU로, B는 무작위로 제거합니다. 어느 쪽의 히트율이 높습니까?',
    en: 'A few keys get most of the reads, and there is room for a tenth of them. A evicts by LRU, B at random. Whose hit ratio is higher?',
  },
  'ask-who-makes-room-a': { ko: 'A, 오래 쓰이지 않은 것부터(LRU)', en: 'A, LRU' },
  'ask-who-makes-room-b': { ko: 'B, 무작위', en: 'B, at random' },
  'ask-who-makes-room-same': { ko: '비슷합니다', en: 'about the same' },
  'why-who-makes-room': {
    ko: '자주 읽히는 키는 방금 쓰인 키이기도 합니다. LRU는 오래 쓰이지 않은 것부터 내보내므로 인기 있는 키가 남습니다.',
    en: 'A popular key has mostly just been used. LRU evicts what has been unused for longest, so popular keys stay.',
  },
  'ask-full-without-ttl': {
    ko: 'A의 정책은 기본값인 volatile-lru이고 TTL이 있는 키가 없습니다. 메모리가 가득 차면 새 항목은 어떻게 됩니까?',
    en: 'A has the default policy, volatile-lru, and no key has a TTL. Memory is full. What becomes of a new item?',
  },
  'ask-full-without-ttl-evicted': {
    ko: '가장 오래 쓰이지 않은 키가 나가고 저장됩니다',
    en: 'the least recently used key goes, and it is stored',
  },
  'ask-full-without-ttl-refused': { ko: '저장이 거부됩니다', en: 'it is refused' },
  'ask-full-without-ttl-scaled': { ko: '메모리가 늘어나 저장됩니다', en: 'memory grows, and it is stored' },
  'why-full-without-ttl': {
    ko: 'volatile 정책은 TTL이 있는 키만 내보냅니다. 그런 키가 하나도 없으면 쓰기가 실패합니다. TTL이 있는 B는 자리를 만듭니다.',
    en: 'A volatile policy evicts only keys that have a TTL. With none of them, writes fail. B, whose keys have a TTL, makes room.',
  },
  'ask-after-the-loss': {
    ko: 'A의 하나뿐인 캐시 노드를 잃고 5초 뒤 빈 노드로 바뀝니다. 지연 로딩에서 그 뒤의 캐시는 어떻게 됩니까?',
    en: 'A loses its only cache node, and an empty one replaces it after 5 seconds. What becomes of the cache under lazy loading?',
  },
  'ask-after-the-loss-by-itself': { ko: '읽기가 오는 대로 다시 채워집니다', en: 'it fills up again as readers ask' },
  'ask-after-the-loss-partly': { ko: '일부만 돌아옵니다', en: 'only a part comes back' },
  'ask-after-the-loss-empty': {
    ko: '누가 복원할 때까지 비어 있습니다',
    en: 'it stays empty until somebody restores it',
  },
  'why-after-the-loss': {
    ko: '원본은 데이터베이스에 있습니다. 미스가 난 항목을 하나씩 다시 불러오므로 노드를 잃어도 치명적이지 않습니다. 그동안은 데이터베이스가 감당해야 합니다.',
    en: 'The originals are in the database, and every miss brings one back, so the loss of a node is not fatal. Meanwhile the database has to bear it.',
  },
  'ask-one-node-of-four': {
    ko: 'A는 노드 하나, B는 같은 메모리를 네 노드에 나누어 담습니다. 둘 다 노드 하나를 잃습니다. 데이터베이스 쿼리는 어느 쪽이 많습니까?',
    en: 'A has one node; B divides the same memory over four. Both lose one. Which sends more queries to the database?',
  },
  'ask-one-node-of-four-a': { ko: 'A, 노드 하나', en: 'A, one node' },
  'ask-one-node-of-four-b': { ko: 'B, 노드 넷', en: 'B, four nodes' },
  'ask-one-node-of-four-same': { ko: '비슷합니다', en: 'about the same' },
  'why-one-node-of-four': {
    ko: '키가 노드에 나뉘어 있으므로 B는 잃은 노드에 있던 키만 다시 불러옵니다.',
    en: 'Keys are divided over the nodes, so B loads again only what was on the one it lost.',
  },

  'task-nine-of-ten': {
    ko: '읽기 1,000회가 넘도록 히트율 90% 이상 지키기',
    en: 'Reach a hit ratio of 90% over at least 1,000 reads',
  },
  'task-never-stale': {
    ko: '쓰기가 50번 넘게 있어도 오래된 값 없이 히트율 50% 이상 만들기',
    en: 'With 50 writes or more, return no old value and still hit every second read',
  },
  'task-stale-all-the-same': {
    ko: '라이트 스루를 쓰는데도 오래된 값이 나오게 하기',
    en: 'Have write-through return an old value',
  },
  'task-calm-expiry': {
    ko: '채워진 캐시에서 키 100개가 만료되어도 데이터베이스에서 기다리는 요청이 없게 하기',
    en: 'Fill the cache at the start, let 100 keys expire, and never make the database queue',
  },
  'task-small-memory': {
    ko: '키의 10분의 1만 담는 메모리로 히트율 50% 이상 만들기',
    en: 'Reach a hit ratio of 50% with room for a tenth of the keys',
  },
  'task-lose-a-node': {
    ko: '노드를 잃고도 전체 히트율 80% 이상 지키기',
    en: 'Lose a node and keep an overall hit ratio of 80%',
  },

  'trace-hit': {
    ko: `${who}: ${key} 읽기, 히트. 캐시의 사본(버전 {version})을 받았습니다.`,
    en: `${who}: a hit. Version {version} of ${key} came from the cache.`,
  },
  'trace-hit-stale': {
    ko: `${who}: ${key} 읽기, 히트이지만 오래된 값. 캐시의 사본은 버전 {version}, 가장 새로운 값은 버전 {newest}입니다.`,
    en: `${who}: a hit on an old value. Version {version} of ${key} came back; the newest is {newest}.`,
  },
  'trace-miss': {
    ko: `${who}: ${key} 읽기, 미스. 캐시에 사본이 없습니다.`,
    en: `${who}: a miss. The cache has no ${key}.`,
  },
  'trace-unreachable': {
    ko: `${who}: ${key} 읽기, 미스. 이 키를 맡은 {node}번 노드가 없습니다.`,
    en: `${who}: a miss. Node {node}, which would hold ${key}, is gone.`,
  },
  'trace-joined': {
    ko: `${who}: ${key} 키는 이미 불러오는 중이라 그 결과를 기다립니다.`,
    en: `${who}: ${key} is being loaded already, and this read waits for it.`,
  },
  'trace-loaded': {
    ko: `${who}: 데이터베이스가 {ms}밀리초 만에 ${key} 값(버전 {version})을 돌려주었습니다.`,
    en: `${who}: the database returned version {version} of ${key} after {ms} ms.`,
  },
  'trace-stored': {
    ko: `${who}: ${key} 값(버전 {version})을 캐시에 {ttl, plural, =0 {TTL 없이} other {#초 동안}} 저장했습니다.`,
    en: `${who}: version {version} of ${key} was stored in the cache {ttl, plural, =0 {without a TTL} one {for # second} other {for # seconds}}.`,
  },
  'trace-stored-old': {
    ko: `${who}: 불러오는 사이에 값이 바뀌어 ${key} 키의 이전 값(버전 {version})이 캐시에 저장되었습니다. 가장 새로운 값은 버전 {newest}입니다.`,
    en: `${who}: the row changed during the load, and the old version {version} of ${key} was stored. The newest is {newest}.`,
  },
  'trace-not-stored': {
    ko: `${who}: ${key} 값을 캐시에 저장하지 않았습니다. {why, select, strategy {라이트 스루만으로는 읽은 값을 저장하지 않습니다} other {맡은 노드가 없습니다}}.`,
    en: `${who}: ${key} was not stored: {why, select, strategy {write-through alone does not cache what is read} other {its node is gone}}.`,
  },
  'trace-refused': {
    ko: `${who}: 메모리가 가득 찼고 내보낼 수 있는 키가 없어 ${key} 저장이 거부되었습니다.`,
    en: `${who}: memory is full and no key may be evicted, so ${key} was refused.`,
  },
  'trace-evicted': {
    ko: `${who}: ${key} 키가 제거되어 product:{by} 키의 자리가 생겼습니다.`,
    en: `${who}: ${key} was evicted to make room for product:{by}.`,
  },
  'trace-expired': {
    ko: `${who}: TTL이 다해 {count, plural, =1 {${key} 키가} other {키 #개가}} 만료되었습니다.`,
    en: `${who}: {count, plural, =1 {${key}} other {# keys}} expired: the TTL is over.`,
  },
  'trace-shared': {
    ko: `${who}: ${key} 키를 기다리던 읽기 {count}개가 같은 결과를 받았습니다.`,
    en: `${who}: {count, plural, one {# read} other {# reads}} that waited for ${key} got the same answer.`,
  },
  'trace-written': {
    ko: `${who}: 데이터베이스의 ${key} 값이 바뀌었습니다(버전 {version}). 다음은 캐시입니다.`,
    en: `${who}: ${key} is version {version} in the database. The cache is next.`,
  },
  'trace-acknowledged': {
    ko: `${who}: ${key} 쓰기(버전 {version})가 끝났습니다. {copy, select, old {캐시에는 이전 사본이 그대로 있습니다} updated {캐시의 사본도 새 값입니다} deleted {캐시의 사본은 지웠습니다} refused {가득 찬 캐시는 사본을 받지 않았습니다} unreachable {맡은 노드가 없어 캐시에는 사본이 없습니다} other {캐시에는 사본이 없습니다}}.`,
    en: `${who}: version {version} of ${key} has been written. {copy, select, old {The old copy stays in the cache} updated {The copy in the cache is new as well} deleted {The copy in the cache was deleted} refused {The full cache took no copy} unreachable {Its cache node is gone, so there is no copy} other {The cache has no copy}}.`,
  },
  'trace-imported': {
    ko: `${who}: 스크립트가 데이터베이스의 ${key} 값을 바꾸었습니다(버전 {version}). {copy, select, old {캐시에는 이전 사본이 그대로 있습니다} other {캐시에는 사본이 없습니다}}.`,
    en: `${who}: a script changed ${key} to version {version} in the database. {copy, select, old {The old copy stays in the cache} other {The cache has no copy}}.`,
  },
  'trace-node-lost': {
    ko: `${who}: {node}번 노드가 항목 {items}개와 함께 사라졌습니다.`,
    en: `${who}: node {node} is gone, and {items, plural, one {# item} other {# items}} with it.`,
  },
  'trace-node-replaced': {
    ko: `${who}: 빈 노드가 {node}번 노드를 대신합니다.`,
    en: `${who}: an empty node has taken the place of node {node}.`,
  },
  'trace-passed': {
    ko: `${who}: {seconds, number}초 동안 읽기 {reads, number}회. 히트 {hits, number}, 미스 {misses, number}{stale, plural, =0 {} other {, 오래된 값 #}}{writes, plural, =0 {} other {, 쓰기 #}}. 데이터베이스 쿼리 {queries, number}회{evictions, plural, =0 {} other {, 제거 #개}}{expiries, plural, =0 {} other {, 만료 #개}}{refusals, plural, =0 {} other {, 저장 거부 #회}}.`,
    en: `${who}: in {seconds, number} s, {reads, plural, one {# read} other {# reads}}: {hits, plural, one {# hit} other {# hits}} and {misses, plural, one {# miss} other {# misses}}{stale, plural, =0 {} other {, # stale}}{writes, plural, =0 {} one {, # write} other {, # writes}}. {queries, plural, one {# query} other {# queries}} to the database{evictions, plural, =0 {} other {, # evicted}}{expiries, plural, =0 {} other {, # expired}}{refusals, plural, =0 {} other {, # refused}}.`,
  },
  'trace-asked': {
    ko: `{operation, select, read {애플리케이션이 ${key} 값을 읽으려 합니다} write {애플리케이션이 ${key} 값을 바꾸려 합니다} other {스크립트가 데이터베이스의 ${key} 값을 바꾸려 합니다}}.`,
    en: `{operation, select, read {The application asks for ${key}} write {The application changes ${key}} other {A script changes ${key} in the database}}.`,
  },
  'trace-nothing-to-do': { ko: '더 일어날 일이 없습니다.', en: 'Nothing more is to come.' },
} as const satisfies PairedMessages
