import type { PairedMessages } from './types'

// Endpoints as sentences name them; those of RDS read replicas go by their number.
const ko =
  '{endpoint, select, primary {프라이머리 엔드포인트} reader {리더 엔드포인트} configuration {구성 엔드포인트} instance {DB 인스턴스 엔드포인트} source {원본 DB의 엔드포인트} other {{endpoint} 엔드포인트}}'
const en =
  '{endpoint, select, primary {the primary endpoint} reader {the reader endpoint} configuration {the configuration endpoint} instance {the DB instance endpoint} source {the source’s endpoint} other {the endpoint of {endpoint}}}'
const koShard = '{shards, plural, =1 {} other {샤드 {shard}: }}'
const enShard = '{shards, plural, =1 {} other { in shard {shard}}}'
const koWrites = `${koShard}확인된 쓰기 {count, plural, =1 {{from}번} other {{from}~{to}번}}`
const enWrites = `${enShard}: acknowledged {count, plural, =1 {write {from}} other {writes {from}–{to}}}`
const koWritesOf = '{shards, plural, =1 {} other {샤드 {shard}: }}{from}~{to}번'
const enWritesOf = '{shards, plural, =1 {} other {shard {shard}, }}writes {from}–{to}'

/** Words of the lab on replication and failover. */
export const labReplication = {
  title: { ko: '복제와 장애 조치', en: 'Replication and failover' },
  lead: {
    ko: '노드나 영역을 멈추고, 무엇이 역할을 넘겨받고 어떤 쓰기가 사라지는지, 애플리케이션은 어느 엔드포인트를 쓰는지 지켜봅니다.',
    en: 'Stop a node or a zone. Watch what takes over, which writes are lost, and which endpoint the application uses.',
  },
  simplified: {
    ko: '단순화한 점: 지연과 감지 시간, 이름이 바뀌는 시간은 우리가 정한 값입니다. 샤드마다 값 하나만 1씩 늘어나고, 멈춘 노드는 이 실습에서 되살아나지 않습니다. 실제 서비스는 노드를 교체합니다.',
    en: 'Simplified: lag, detection time and the time a name takes to change are our numbers. Each shard holds one value that counts up, and what was stopped stays stopped here; the real service replaces nodes.',
  },

  deployment: { ko: '구성', en: 'Deployment' },
  'deployment-cluster-mode-disabled': { ko: '클러스터 모드 비활성화', en: 'Cluster mode disabled' },
  'deployment-cluster-mode-enabled': { ko: '클러스터 모드 활성화', en: 'Cluster mode enabled' },
  'deployment-rds-multi-az': { ko: 'RDS 다중 AZ', en: 'RDS Multi-AZ' },
  'deployment-rds-read-replica': { ko: 'RDS 읽기 전용 복제본', en: 'RDS read replica' },
  'deployment-rds-cross-region': { ko: '다른 리전의 RDS 읽기 전용 복제본', en: 'RDS read replica in another Region' },
  shards: { ko: '샤드', en: 'Shards' },
  replicas: { ko: '복제본', en: 'Replicas' },
  zones: { ko: '가용 영역', en: 'Availability Zones' },
  failover: { ko: '자동 장애 조치', en: 'Automatic failover' },
  lag: { ko: '복제 지연', en: 'Replication lag' },
  lagValue: { ko: '{ms}밀리초', en: '{ms} ms' },
  reads: { ko: '읽는 곳', en: 'Reads from' },
  'reads-primary': { ko: '프라이머리', en: 'the primary' },
  'reads-replicas': { ko: '복제본', en: 'the replicas' },
  'role-primary': { ko: '프라이머리', en: 'primary' },
  'role-replica': { ko: '복제본', en: 'replica' },
  'role-standby': { ko: '대기 복제본', en: 'standby' },
  alive: { ko: '동작 중', en: 'up' },
  dead: { ko: '멈춤', en: 'down' },
  zone: { ko: '영역 {zone}', en: 'zone {zone}' },
  away: { ko: '다른 리전', en: 'another Region' },

  whichEndpoint: {
    ko: '애플리케이션은 지금 어느 엔드포인트를 씁니까?',
    en: 'Which endpoint does the application use now?',
  },
  'use-writes': { ko: '쓰기', en: 'Writes' },
  'use-reads': { ko: '읽기', en: 'Reads' },
  works: { ko: '요청이 성공합니다', en: 'requests succeed' },
  worksNot: { ko: '요청이 실패합니다', en: 'requests fail' },
  lost: { ko: '잃은 쓰기', en: 'Lost writes' },
  lostNone: { ko: '없음', en: 'none' },
  'cause-no-copy': { ko: '남은 사본이 없음', en: 'no copy was left' },
  'cause-not-yet-replicated': { ko: '아직 복제되지 않음', en: 'not replicated yet' },
  'cause-given-up': { ko: '뒤처진 복제본을 승격함', en: 'a replica that lagged was promoted' },
  'cause-left-behind': { ko: '이전 데이터베이스에 남음', en: 'left behind in the old database' },
  'cause-out-of-reach': { ko: '멈춘 인스턴스에만 있음', en: 'only on an instance that is down' },

  application: { ko: '애플리케이션', en: 'Application' },
  endpointShort: {
    ko: '{endpoint, select, primary {프라이머리 엔드포인트} reader {리더 엔드포인트} configuration {구성 엔드포인트} instance {DB 인스턴스 엔드포인트} source {원본 DB 엔드포인트} other {{endpoint} 엔드포인트}}',
    en: '{endpoint, select, primary {Primary endpoint} reader {Reader endpoint} configuration {Configuration endpoint} instance {DB instance endpoint} source {Source’s endpoint} other {Endpoint of {endpoint}}}',
  },
  worksShort: { ko: '성공', en: 'works' },
  worksNotShort: { ko: '실패', en: 'fails' },
  nodeTold: {
    ko: '{node}: {role}, {zone}, {state}, {write}번 쓰기까지.',
    en: '{node}: {role}, {zone}, {state}, has everything up to write {write}.',
  },
  lossTold: {
    ko: `${koWritesOf} · {cause}`,
    en: `${enWritesOf}: {cause}`,
  },
  figures: {
    ko: '확인 <b>{acknowledged}</b> · 손실 <b>{lost}</b> · 오래된 읽기 <b>{stale}</b>',
    en: 'Acknowledged <b>{acknowledged}</b> · lost <b>{lost}</b> · stale reads <b>{stale}</b>',
  },
  on: { ko: '켬', en: 'on' },
  off: { ko: '끔', en: 'off' },
  stopNode: { ko: '멈출 노드', en: 'Node to stop' },
  stopZone: { ko: '멈출 영역', en: 'Zone to stop' },
  promoteNode: { ko: '승격할 노드', en: 'Node to promote' },

  'act-kill-node': { ko: '{node} 노드 멈추기', en: 'Stop node {node}' },
  'act-kill-zone': { ko: '영역 {zone} 멈추기', en: 'Stop zone {zone}' },
  'act-kill-region': { ko: '리전 멈추기', en: 'Stop the Region' },
  'act-promote': { ko: '{node} 직접 승격하기', en: 'Promote {node} by hand' },
  'act-point': {
    ko: `{use, select, writes {쓰기} other {읽기}} 주소를 다음으로 바꾸기: ${ko}`,
    en: `Send {use, select, writes {writes} other {reads}} to ${en}`,
  },

  'preset-primary-fails': { ko: '프라이머리가 멈춥니다', en: 'The primary fails' },
  'preset-reads-from-replicas': { ko: '복제본에서 읽습니다', en: 'Reads go to replicas' },
  'preset-replicas-alone': { ko: '복제본은 있고 자동 장애 조치는 없습니다', en: 'Replicas without automatic failover' },
  'preset-promoted-by-hand': { ko: '멀쩡한 프라이머리를 바꿉니다', en: 'A healthy primary is replaced' },
  'preset-one-zone': { ko: '모두 한 영역에 있습니다', en: 'Everything in one zone' },
  'preset-two-zones': { ko: '복제본이 다른 영역에 있습니다', en: 'The replica is in another zone' },
  'preset-one-shard-fails': { ko: '샤드 셋 가운데 하나가 멈춥니다', en: 'One shard of three fails' },
  'preset-standby-takes-over': { ko: '대기 복제본이 넘겨받습니다', en: 'The standby takes over' },
  'preset-source-fails': { ko: '읽기 전용 복제본을 승격합니다', en: 'A read replica is promoted' },
  'preset-region-fails': { ko: '리전 하나를 잃습니다', en: 'A Region is lost' },

  'ask-latest-writes': {
    ko: '복제본이 1초쯤 뒤처져 있을 때 프라이머리가 멈춥니다. 확인된 쓰기 가운데 무엇을 잃습니까?',
    en: 'Replicas lag by about a second, and the primary fails. Which acknowledged writes are lost?',
  },
  'ask-latest-writes-none': { ko: '잃지 않습니다', en: 'none' },
  'ask-latest-writes-latest': { ko: '마지막 몇 개', en: 'the latest few' },
  'ask-latest-writes-all': { ko: '전부', en: 'all of them' },
  'why-latest-writes': {
    ko: '복제는 비동기입니다. 프라이머리는 복제본이 받기 전에 쓰기를 확인해 주므로 마지막 쓰기는 프라이머리와 함께 사라질 수 있습니다.',
    en: 'Replication is asynchronous: the primary acknowledges a write before a replica has it, so the latest can go down with it.',
  },
  'ask-endpoint-after-failover': {
    ko: '자동 장애 조치가 끝난 뒤 애플리케이션은 어느 엔드포인트로 써야 합니까?',
    en: 'After automatic failover, which endpoint do the application’s writes need?',
  },
  'ask-endpoint-after-failover-same': { ko: '쓰던 프라이머리 엔드포인트', en: 'the primary endpoint, as before' },
  'ask-endpoint-after-failover-another': { ko: '다른 엔드포인트', en: 'another endpoint' },
  'ask-endpoint-after-failover-none': { ko: '쓸 수 있는 곳이 없습니다', en: 'none takes writes' },
  'why-endpoint-after-failover': {
    ko: '프라이머리 엔드포인트의 DNS가 승격된 노드를 가리키게 됩니다. 이름은 그대로이므로 애플리케이션은 바꿀 것이 없습니다.',
    en: 'DNS leads the primary endpoint to the promoted node. The name stays, so the application changes nothing.',
  },
  'ask-read-from-replica': {
    ko: '복제 지연이 5초일 때 복제본에서 읽으면 무엇이 돌아옵니까?',
    en: 'Replication lag is five seconds, and reads go to the replicas. What comes back?',
  },
  'ask-read-from-replica-newest': { ko: '늘 가장 새로운 값', en: 'always the newest value' },
  'ask-read-from-replica-older': { ko: '더 오래된 값일 때가 있음', en: 'sometimes an older value' },
  'ask-read-from-replica-error': { ko: '오류', en: 'an error' },
  'why-read-from-replica': {
    ko: '복제본은 자기가 받은 데까지만 압니다. 아직 오지 않은 쓰기는 읽을 수 없습니다.',
    en: 'A replica knows what has reached it. A write that is still on its way cannot be read there.',
  },
  'ask-replicas-alone': {
    ko: '복제본이 둘 있지만 자동 장애 조치는 꺼져 있습니다. 프라이머리가 멈추면 쓰기는 언제 다시 됩니까?',
    en: 'There are two replicas, and automatic failover is off. The primary fails. When do writes work again?',
  },
  'ask-replicas-alone-seconds': { ko: '몇 초 뒤 저절로', en: 'by themselves, within seconds' },
  'ask-replicas-alone-minutes': { ko: '몇 분 뒤 저절로', en: 'by themselves, within minutes' },
  'ask-replicas-alone-by-hand': { ko: '누가 승격해야 됩니다', en: 'when somebody promotes a replica' },
  'why-replicas-alone': {
    ko: '복제본이 있다고 저절로 넘겨받지는 않습니다. 가용성에는 자동 장애 조치가 있는 다중 AZ가 필요합니다.',
    en: 'A replica does not take over because it is there. Availability takes Multi-AZ with automatic failover.',
  },
  'ask-healthy-primary-replaced': {
    ko: '프라이머리가 멀쩡할 때 5초 뒤처진 복제본을 직접 승격합니다. 확인된 쓰기 가운데 무엇을 잃습니까?',
    en: 'The primary is healthy, and a replica that lags by five seconds is promoted by hand. Which acknowledged writes are lost?',
  },
  'ask-healthy-primary-replaced-none': { ko: '잃지 않습니다', en: 'none' },
  'ask-healthy-primary-replaced-latest': { ko: '마지막 몇 개', en: 'the latest few' },
  'ask-healthy-primary-replaced-all': { ko: '전부', en: 'all of them' },
  'why-healthy-primary-replaced': {
    ko: '승격된 복제본이 그룹의 기준이 됩니다. 예전 프라이머리는 그 복제본을 따르며, 복제본에 없던 쓰기를 버립니다.',
    en: 'The promoted replica sets the group’s data. The old primary follows it and drops what the replica did not have.',
  },
  'ask-replica-in-the-same-zone': {
    ko: '프라이머리와 복제본이 같은 영역에 있고, 그 영역이 멈춥니다. 확인된 쓰기 가운데 무엇을 잃습니까?',
    en: 'Primary and replica stand in one zone, and the zone fails. Which acknowledged writes are lost?',
  },
  'ask-replica-in-the-same-zone-none': { ko: '잃지 않습니다', en: 'none' },
  'ask-replica-in-the-same-zone-latest': { ko: '마지막 몇 개', en: 'the latest few' },
  'ask-replica-in-the-same-zone-all': { ko: '전부', en: 'all of them' },
  'why-replica-in-the-same-zone': {
    ko: '같은 영역의 사본은 프라이머리와 함께 멈춥니다. 메모리에만 있던 데이터는 남는 곳이 없습니다.',
    en: 'A copy in the same zone fails together with the primary, and data in memory is then nowhere.',
  },
  'ask-replica-in-another-zone': {
    ko: '복제본이 다른 영역에 있고 자동 장애 조치가 켜져 있습니다. 프라이머리의 영역이 멈추면 쓰기는 언제 다시 됩니까?',
    en: 'The replica stands in another zone, and automatic failover is on. The primary’s zone fails. When do writes work again?',
  },
  'ask-replica-in-another-zone-seconds': { ko: '몇 초 뒤 저절로', en: 'by themselves, within seconds' },
  'ask-replica-in-another-zone-minutes': { ko: '몇 분 뒤 저절로', en: 'by themselves, within minutes' },
  'ask-replica-in-another-zone-by-hand': { ko: '누가 승격해야 됩니다', en: 'when somebody promotes the replica' },
  'why-replica-in-another-zone': {
    ko: '자동 장애 조치가 다른 영역의 복제본을 승격하고, 쓰기는 대개 몇 초 안에 재개됩니다.',
    en: 'Automatic failover promotes the replica in the other zone, and writes usually resume within seconds.',
  },
  'ask-one-shard-of-three': {
    ko: '클러스터 모드를 활성화한 클러스터의 샤드 셋 가운데 하나에서 프라이머리가 멈춥니다. 어떤 쓰기가 실패합니까?',
    en: 'A cluster has cluster mode enabled and three shards. The primary of one fails. Which writes fail?',
  },
  'ask-one-shard-of-three-all': { ko: '모든 쓰기', en: 'all of them' },
  'ask-one-shard-of-three-one-shard': { ko: '그 샤드의 키에 쓰는 것', en: 'those to keys of that shard' },
  'ask-one-shard-of-three-none': { ko: '실패하지 않습니다', en: 'none' },
  'why-one-shard-of-three': {
    ko: '데이터가 샤드에 나뉘어 있으므로, 넘겨받을 때까지 그 샤드의 키에만 쓸 수 없습니다.',
    en: 'The data is partitioned over the shards, so only keys of that shard cannot be written until a replica has taken over.',
  },
  'ask-standby-and-losses': {
    ko: 'RDS 다중 AZ의 프라이머리가 멈춥니다. 확인된 쓰기 가운데 무엇을 잃습니까?',
    en: 'The primary of an RDS Multi-AZ deployment fails. Which acknowledged writes are lost?',
  },
  'ask-standby-and-losses-none': { ko: '잃지 않습니다', en: 'none' },
  'ask-standby-and-losses-latest': { ko: '마지막 몇 개', en: 'the latest few' },
  'ask-standby-and-losses-all': { ko: '전부', en: 'all of them' },
  'why-standby-and-losses': {
    ko: '복제가 동기식이라 쓰기는 대기 복제본에 닿은 뒤에 확인됩니다. 확인된 쓰기는 모두 대기 복제본에 있습니다.',
    en: 'Replication is synchronous: a write is acknowledged after the standby has it, so the standby has every one of them.',
  },
  'ask-standby-and-time': {
    ko: 'RDS 다중 AZ의 프라이머리가 멈춘 뒤 쓰기는 얼마 만에 다시 됩니까?',
    en: 'The primary of an RDS Multi-AZ deployment fails. How soon do writes work again?',
  },
  'ask-standby-and-time-seconds': { ko: '몇 초 만에', en: 'within seconds' },
  'ask-standby-and-time-minutes': { ko: '1~2분 만에', en: 'within one to two minutes' },
  'ask-standby-and-time-by-hand': { ko: '누가 승격해야 됩니다', en: 'when somebody promotes the standby' },
  'why-standby-and-time': {
    ko: '장애 조치는 자동이고 보통 60~120초가 걸립니다.',
    en: 'The failover is automatic and most often takes 60 to 120 seconds.',
  },
  'ask-standby-and-name': {
    ko: 'RDS 다중 AZ의 장애 조치가 끝난 뒤 애플리케이션은 어느 엔드포인트를 써야 합니까?',
    en: 'After the failover of an RDS Multi-AZ deployment, which endpoint does the application need?',
  },
  'ask-standby-and-name-same': { ko: '쓰던 엔드포인트', en: 'the same as before' },
  'ask-standby-and-name-another': { ko: '대기 복제본의 엔드포인트', en: 'the standby’s own' },
  'ask-standby-and-name-none': { ko: '쓸 수 있는 곳이 없습니다', en: 'none takes writes' },
  'why-standby-and-name': {
    ko: '같은 이름의 DNS 레코드가 대기 복제본을 가리키게 됩니다. 연결 문자열은 그대로이고 연결만 다시 맺습니다.',
    en: 'The DNS record of the same name moves to the standby. The connection string stays; connections are made anew.',
  },
  'ask-promoted-replica-and-name': {
    ko: 'RDS 원본이 멈춰서 읽기 전용 복제본을 직접 승격합니다. 애플리케이션은 어느 엔드포인트로 써야 합니까?',
    en: 'An RDS source fails, and its read replica is promoted by hand. Which endpoint do the application’s writes need?',
  },
  'ask-promoted-replica-and-name-same': { ko: '쓰던 원본의 엔드포인트', en: 'the source’s, as before' },
  'ask-promoted-replica-and-name-another': { ko: '복제본의 엔드포인트', en: 'the replica’s own' },
  'ask-promoted-replica-and-name-none': { ko: '쓸 수 있는 곳이 없습니다', en: 'none takes writes' },
  'why-promoted-replica-and-name': {
    ko: '승격된 RDS 읽기 전용 복제본은 자기 엔드포인트를 가진 독립된 데이터베이스가 됩니다. 애플리케이션의 주소는 사람이 바꾸어야 합니다.',
    en: 'A promoted RDS read replica is a standalone database with its own endpoint. Somebody has to point the application at it.',
  },
  'ask-pointed-before-promotion': {
    ko: '리전이 멈춰서 애플리케이션의 쓰기를 다른 리전의 읽기 전용 복제본으로 보냅니다. 아직 승격하지 않았습니다. 쓰기는 어떻게 됩니까?',
    en: 'The Region fails, and writes are sent to the read replica in another Region before it is promoted. What happens to them?',
  },
  'ask-pointed-before-promotion-accepted': { ko: '받아들여집니다', en: 'they are accepted' },
  'ask-pointed-before-promotion-read-only': { ko: '거부됩니다', en: 'they are refused' },
  'why-pointed-before-promotion': {
    ko: '읽기 전용 복제본은 승격하기 전까지 읽기만 처리합니다. 다른 리전에 있어도 마찬가지입니다.',
    en: 'Until it is promoted a read replica answers reads only, in another Region as well.',
  },
  'ask-region-and-losses': {
    ko: '리전을 잃은 뒤 다른 리전의 복제본으로 옮깁니다. 확인된 쓰기 가운데 무엇을 잃습니까?',
    en: 'A Region is lost, and the application moves to the replica in another. Which acknowledged writes are lost?',
  },
  'ask-region-and-losses-none': { ko: '잃지 않습니다', en: 'none' },
  'ask-region-and-losses-latest': { ko: '마지막 몇 개', en: 'the latest few' },
  'ask-region-and-losses-all': { ko: '전부', en: 'all of them' },
  'why-region-and-losses': {
    ko: '다른 리전의 복제본도 비동기로 따라갑니다. 멈추기 직전의 쓰기는 아직 도착하지 않았습니다.',
    en: 'The replica in another Region follows asynchronously, too. The last writes before the failure had not arrived.',
  },

  'task-survive-a-node': {
    ko: '첫 프라이머리를 멈추고도 같은 엔드포인트로 다시 쓰게 하기',
    en: 'Stop the first primary, and have writes go on through the same endpoint',
  },
  'task-survive-a-zone': {
    ko: '첫 프라이머리의 영역 전체를 멈추고도 캐시에 다시 쓰게 하기',
    en: 'Stop the whole zone of the first primary, and have writes to the cache go on',
  },
  'task-lose-nothing': {
    ko: '프라이머리를 멈추고도 확인된 쓰기를 하나도 잃지 않기',
    en: 'Stop the primary and lose no acknowledged write',
  },
  'task-read-the-past': { ko: '오래된 값을 세 번 읽기', en: 'Read an older value three times' },
  'task-recover-a-region': {
    ko: '리전을 멈추고 다른 리전에서 읽기와 쓰기를 되살리기',
    en: 'Stop the Region, and bring reads and writes back in the other one',
  },

  'trace-write-acknowledged': {
    ko: `{write}번 쓰기: ${ko}를 거쳐 {node} 노드가 확인해 주었습니다.`,
    en: `Write {write}: node {node} acknowledged it, through ${en}.`,
  },
  'trace-write-failed': {
    ko: `쓰기 실패: ${ko}가 가리키는 {node} 노드가 응답하지 않습니다.`,
    en: `A write failed: node {node}, where ${en} leads, does not answer.`,
  },
  'trace-write-read-only': {
    ko: `쓰기 거부: ${ko}가 가리키는 {node} 노드는 읽기만 처리합니다.`,
    en: `A write was refused: node {node}, where ${en} leads, answers reads only.`,
  },
  'trace-write-unanswered': {
    ko: '{write}번 쓰기: {node} 노드가 확인해 주기 전에 멈췄습니다. 애플리케이션은 저장되었는지 알 수 없습니다.',
    en: 'Write {write}: node {node} went down before it acknowledged. The application cannot know whether it was kept.',
  },
  'trace-replicated': {
    ko: '{write}번까지의 쓰기가 {from} 노드에서 {to} 노드로 복제되었습니다.',
    en: 'Everything up to write {write} has been replicated from node {from} to node {to}.',
  },
  'trace-read-fresh': {
    ko: `읽기: ${ko}를 거쳐 {node} 노드가 가장 새로운 값 {value}번을 돌려주었습니다.`,
    en: `Read: node {node} returned the newest value, {value}, through ${en}.`,
  },
  'trace-read-stale': {
    ko: `오래된 읽기: ${ko}를 거쳐 {node} 노드가 {value}번을 돌려주었습니다. 가장 새로운 값은 {newest}번입니다.`,
    en: `Stale read: node {node} returned {value} through ${en}. The newest value is {newest}.`,
  },
  'trace-read-failed': {
    ko: `읽기 실패: ${ko}가 가리키는 {node} 노드가 응답하지 않습니다.`,
    en: `A read failed: node {node}, where ${en} leads, does not answer.`,
  },
  'trace-node-killed': { ko: '{node} 노드가 멈췄습니다.', en: 'Node {node} went down.' },
  'trace-zone-killed': {
    ko: '영역 {zone} 전체가 멈췄습니다. 거기 있던 노드가 모두 응답하지 않습니다.',
    en: 'All of zone {zone} went down, and every node in it.',
  },
  'trace-region-killed': {
    ko: '리전이 멈췄습니다. 다른 리전의 노드만 남았습니다.',
    en: 'The Region went down. Only nodes in another Region are left.',
  },
  'trace-failure-detected': {
    ko: '{node} 프라이머리의 장애가 감지되었습니다.',
    en: 'The failure of primary {node} has been detected.',
  },
  'trace-replica-gone': {
    ko: '{node} 사본의 장애가 감지되었습니다. 읽기는 남은 노드로 갑니다.',
    en: 'The failure of copy {node} has been detected. Reads go to the nodes that are left.',
  },
  'trace-nothing-to-promote': {
    ko: '승격할 사본이 없습니다. {node} 노드의 데이터에는 쓸 수 없습니다.',
    en: 'There is no copy to promote. The data of node {node} takes no writes.',
  },
  'trace-waits-for-hand': {
    ko: '자동 장애 조치가 없습니다. 누가 복제본을 승격할 때까지 {node} 노드를 대신할 것이 없습니다.',
    en: 'There is no automatic failover. Until somebody promotes a replica, nothing takes the place of node {node}.',
  },
  'trace-promoted': {
    ko: '지연이 가장 작은 {node} 노드가 프라이머리로 승격되었습니다. {write}번 쓰기까지 있습니다.',
    en: 'Node {node}, which lags the least, has been promoted to primary. It has everything up to write {write}.',
  },
  'trace-promotion-ordered': {
    ko: '{node} 노드의 승격을 지시했습니다.',
    en: 'The promotion of node {node} was ordered.',
  },
  'trace-promoted-by-hand': {
    ko: '{node} 노드가 같은 복제 그룹의 프라이머리가 되었습니다. {write}번 쓰기까지 있으며 나머지 노드가 따릅니다.',
    en: 'Node {node} has become the primary of the same replication group, with everything up to write {write}. The others follow it.',
  },
  'trace-promoted-away': {
    ko: '{node} 노드가 독립된 데이터베이스가 되었습니다. {write}번 쓰기까지 있고 엔드포인트는 자기 것 그대로입니다. 애플리케이션은 저절로 옮겨 가지 않습니다.',
    en: 'Node {node} has become a standalone database with everything up to write {write}, and keeps its own endpoint. The application does not move by itself.',
  },
  'trace-dns-updated': {
    ko: `DNS: ${ko}가 이제 {node} 노드를 가리킵니다. 이름은 그대로입니다.`,
    en: `DNS: node {node} is where ${en} leads now. The name is the same.`,
  },
  'trace-map-updated': {
    ko: '클라이언트가 구성 엔드포인트에서 새 지도를 받았습니다. 샤드 {shard}의 프라이머리는 이제 {node} 노드입니다.',
    en: 'Clients got a new map from the configuration endpoint: the primary of shard {shard} is now node {node}.',
  },
  'trace-application-pointed': {
    ko: `애플리케이션 설정을 바꿨습니다. {use, select, writes {쓰기는} other {읽기는}} 이제 ${ko}로 갑니다.`,
    en: `The application’s configuration was changed. {use, select, writes {Writes} other {Reads}} go to ${en}.`,
  },
  'trace-lost-no-copy': {
    ko: `${koWrites}을 잃었습니다. 남은 사본이 하나도 없습니다.`,
    en: `Lost${enWrites}. No copy is left.`,
  },
  'trace-lost-not-yet-replicated': {
    ko: `${koWrites}을 잃었습니다. 멈춘 노드에만 있었고 아직 복제되지 않았습니다.`,
    en: `Lost${enWrites}. Only the node that went down had {count, plural, =1 {it} other {them}}, not replicated yet.`,
  },
  'trace-lost-given-up': {
    ko: `${koWrites}을 잃었습니다. 승격된 복제본에 없던 쓰기라 그룹이 버렸습니다.`,
    en: `Lost${enWrites}. The promoted replica did not have {count, plural, =1 {it} other {them}}, and the group follows that replica.`,
  },
  'trace-lost-left-behind': {
    ko: `${koWrites}은 애플리케이션이 떠난 데이터베이스에만 있습니다.`,
    en: `Left behind${enWrites}. Only the database that the application has left holds {count, plural, =1 {it} other {them}}.`,
  },
  'trace-lost-out-of-reach': {
    ko: `${koWrites}은 멈춘 인스턴스의 디스크에만 있어 꺼낼 수 없습니다.`,
    en: `Out of reach${enWrites}. Only the disk of an instance that is down holds {count, plural, =1 {it} other {them}}.`,
  },
  'trace-found-again': {
    ko: `${koShard}잃었던 쓰기 {count}개가 지금 쓰는 데이터에 다시 있습니다.`,
    en: `Found again${enShard}: {count, plural, =1 {# lost write is} other {# lost writes are}} in the data in use now.`,
  },
  'trace-no-effect': { ko: '아무 일도 일어나지 않았습니다.', en: 'Nothing happened.' },
} as const satisfies PairedMessages
