import type { PairedMessages } from './types'

/** Words of the labs' index and of the frame around every lab. */
export const labs = {
  title: { ko: '실습', en: 'Labs' },
  lead: {
    ko: '서버 없이 고장을 일으켜 봅니다. 먼저 예측하고, 실행하고, 왜 그런지 확인합니다.',
    en: 'Break things without a server. Predict first, run it, and see why.',
  },
  lab: { ko: '실습', en: 'Lab' },
  'name-caching': { ko: '캐시 패턴', en: 'Cache patterns' },
  'name-replication': { ko: '복제와 장애 조치', en: 'Replication and failover' },
  'name-sharding': { ko: '샤딩', en: 'Sharding' },
  'name-ports': { ko: '포트와 보안 경로', en: 'Ports and the security path' },
  'name-prompt': { ko: '프롬프트', en: 'The prompt' },
  'name-leaderboard': { ko: '리더보드', en: 'Leaderboard' },
  'shows-caching': {
    ko: '지연 로딩과 라이트 스루, TTL과 제거 정책을 같은 요청으로 비교합니다.',
    en: 'Lazy loading and write-through, TTL and eviction, on the same requests.',
  },
  'shows-replication': {
    ko: '노드나 영역을 멈추고, 사라지는 쓰기와 애플리케이션이 쓰는 엔드포인트를 지켜봅니다.',
    en: 'Stop a node or a zone; see which writes are lost and which endpoint the application uses.',
  },
  'shows-sharding': {
    ko: '키가 어느 슬롯과 샤드로 가는지, 샤드를 더하면 무엇이 옮겨 가는지 봅니다.',
    en: 'See the slot and shard of a key, and what moves when shards are added.',
  },
  'shows-ports': {
    ko: '패킷이 잘못 설정된 곳에서 멈추고 그 이유를 말합니다. 열두 가지를 고치고 포트를 외웁니다.',
    en: 'A packet dies where the set-up is wrong and says why. Repair twelve, and learn the ports by heart.',
  },
  'shows-prompt': {
    ko: 'redis-cli와 Memcached를 나란히 두고 명령을 직접 입력합니다.',
    en: 'Type commands into redis-cli and Memcached, side by side.',
  },
  'shows-leaderboard': {
    ko: '점수가 바뀔 때 정렬된 집합이 순위를 어떻게 유지하는지, 관계형 데이터베이스와 비교합니다.',
    en: 'How a sorted set keeps ranks as players score, beside a relational database.',
  },
  'name-drill': { ko: '포트 연습', en: 'Ports drill' },
  'shows-drill': {
    ko: '포트와 서비스를 직접 적어 외웁니다. 답은 같은 카드의 복습으로 기록됩니다.',
    en: 'Learn the ports by typing them, both ways. Answers are reviews of the same cards.',
  },
  tasksDone: { ko: '과제 {all}개 가운데 {done}개 완료', en: '{done} of {all} tasks done' },
  tasksCount: { ko: '과제 {all}개', en: '{all, plural, one {# task} other {# tasks}}' },

  predictHere: { ko: '먼저 예측하고, 실행해서 확인합니다.', en: 'Predict what happens, then run it and see.' },
  tryHere: { ko: '직접 해 봅니다.', en: 'Try it yourself.' },

  places: { ko: '실습 방식', en: 'Ways to use the lab' },
  stories: { ko: '이야기', en: 'Stories' },
  free: { ko: '자유 실습', en: 'Free play' },
  story: { ko: '이야기 고르기', en: 'Choose a story' },
  nextStory: { ko: '다음 이야기', en: 'Next story' },
  tryFree: { ko: '이 구성으로 직접 해 보기', en: 'Try this set-up yourself' },

  predictFirst: { ko: '먼저 예측합니다', en: 'Predict first' },
  howSure: { ko: '얼마나 확실합니까?', en: 'How sure are you?' },
  sure: { ko: '확실함', en: 'Sure' },
  unsure: { ko: '애매함', en: 'Unsure' },
  guess: { ko: '찍음', en: 'Guess' },
  predicted: { ko: '예측을 적어 두었습니다. 이제 실행해 보십시오.', en: 'Your prediction is noted. Now run it.' },
  mine: { ko: '내 예측', en: 'My prediction' },
  result: { ko: '결과', en: 'Result' },
  mineRight: { ko: '내 예측이 맞음', en: 'As I predicted' },
  intoReview: { ko: '이 사실을 복습에 넣었습니다.', en: 'This fact has been put into your review.' },

  picture: { ko: '그림', en: 'Picture' },
  player: { ko: '실행 조작', en: 'Run controls' },
  play: { ko: '재생', en: 'Play' },
  pause: { ko: '멈춤', en: 'Pause' },
  stepBack: { ko: '한 걸음 뒤로', en: 'One step back' },
  stepOn: { ko: '한 걸음 앞으로', en: 'One step on' },
  rewind: { ko: '처음으로', en: 'Back to the start' },
  position: { ko: '걸음', en: 'Step' },
  positionText: { ko: '{at}번째 걸음, 모두 {all}걸음', en: 'Step {at} of {all}' },
  speed: { ko: '속도', en: 'Speed' },
  speedValue: { ko: '{speed}배', en: '{speed}×' },
  storyOver: { ko: '이야기가 끝났습니다.', en: 'The story is over.' },

  trace: { ko: '실행 기록', en: 'What happened' },
  traceEmpty: { ko: '아직 일어난 일이 없습니다.', en: 'Nothing has happened yet.' },
  traceEarlier: { ko: '이전 기록 {count}개 더 보기', en: 'Show {count} earlier lines' },

  setup: { ko: '실습 환경', en: 'Set-up' },
  acts: { ko: '할 수 있는 일', en: 'What you can do' },
  tasks: { ko: '과제', en: 'Tasks' },
  tasksAside: { ko: '자유 실습에서 직접 해냈을 때 완료됩니다.', en: 'Done when you bring them about in free play.' },
  taskDone: { ko: '완료', en: 'Done' },
  taskJustDone: { ko: '과제 완료: {task}', en: 'Task done: {task}' },
  share: { ko: '주소 복사', en: 'Copy the address' },
  shared: { ko: '이 구성의 주소를 복사했습니다.', en: 'The address of this set-up has been copied.' },
  notShared: { ko: '복사하지 못했습니다. 주소: {address}', en: 'Copying failed. The address: {address}' },
} as const satisfies PairedMessages
