import type { PairedMessages } from './types'

// Branches of a message have no hyphens in their names: values come with underscores (`asBranch` of the lab's model).
const koEngine =
  '{engine, select, mysql {MySQL} mariadb {MariaDB} postgresql {PostgreSQL} oracle {Oracle} sqlserver {SQL Server} memcached {Memcached} memcached_old {예전 Memcached} redis_oss_6 {Redis OSS 6} redis_oss_7 {Redis OSS 7} valkey_serverless {Valkey 서버리스} other {Valkey 8}}'
const enEngine =
  '{engine, select, mysql {MySQL} mariadb {MariaDB} postgresql {PostgreSQL} oracle {Oracle} sqlserver {SQL Server} memcached {Memcached} memcached_old {an older Memcached} redis_oss_6 {Redis OSS 6} redis_oss_7 {Redis OSS 7} valkey_serverless {serverless Valkey} other {Valkey 8}}'
const koSource =
  '{source, select, vpc {VPC의 주소 범위} other_vpc {다른 VPC의 주소 범위} premises {온프레미스의 주소 범위} laptop {노트북의 주소} everyone {모든 주소} batch_sg {보안 그룹 batch-sg} other {보안 그룹 app-sg}}'
const enSource =
  '{source, select, vpc {the VPC’s address range} other_vpc {the other VPC’s address range} premises {the address range on premises} laptop {the laptop’s address} everyone {every address} batch_sg {security group batch-sg} other {security group app-sg}}'

/** Words of the lab on ports and the security path, and of the ports drill. */
export const labPorts = {
  title: { ko: '포트와 보안 경로', en: 'Ports and the security path' },
  lead: {
    ko: '패킷을 보내고, 잘못 설정된 첫 홉에서 왜 멈추는지 확인한 뒤 고칩니다.',
    en: 'Send a packet, see why it stops at the first hop that is misconfigured, and repair it.',
  },
  simplified: {
    ko: '단순화한 점: 네트워크 ACL은 모두 허용하는 기본 상태이고 아웃바운드 규칙은 따지지 않습니다. 보안 그룹은 이 VPC 안에서만 붙일 수 있다고 봅니다. 서버리스 캐시의 퍼블릭 엔드포인트는 다루지 않습니다.',
    en: 'Simplified: network ACLs let everything through, as they come, and outbound rules are left out. Only what is in this VPC can carry its groups. Public endpoints of serverless caches are not part of it.',
  },

  client: { ko: '클라이언트', en: 'Client' },
  'client-server': { ko: '같은 VPC의 서버', en: 'a server in the same VPC' },
  'client-other-vpc': { ko: '다른 VPC의 서버', en: 'a server in another VPC' },
  'client-premises': { ko: '온프레미스 서버', en: 'a server on premises' },
  'client-lambda': { ko: 'Lambda 함수', en: 'a Lambda function' },
  'client-laptop': { ko: '인터넷의 노트북', en: 'a laptop on the internet' },
  link: { ko: '두 네트워크를 잇는 것', en: 'What joins the networks' },
  'link-none': { ko: '없음', en: 'nothing' },
  'link-peering': { ko: 'VPC 피어링', en: 'VPC peering' },
  'link-transit-gateway': { ko: 'Transit Gateway 연결', en: 'a transit gateway' },
  'link-vpn': { ko: 'VPN 연결', en: 'a VPN' },
  'link-direct-connect': { ko: 'Direct Connect 연결', en: 'Direct Connect' },
  'link-vpc-attachment': { ko: '함수를 VPC에 연결', en: 'the function attached to the VPC' },
  'link-internet-gateway': { ko: '인터넷 게이트웨이', en: 'an internet gateway' },
  route: { ko: '라우팅 테이블에 경로 있음', en: 'Route in the route tables' },
  publicAccess: { ko: '데이터베이스의 퍼블릭 액세스', en: 'Public access to the database' },
  clientGroup: { ko: '클라이언트에 붙은 보안 그룹', en: 'Security group on the client' },
  source: { ko: '인바운드 규칙의 소스', en: 'Source of the inbound rule' },
  'source-app-sg': { ko: '보안 그룹 app-sg', en: 'security group app-sg' },
  'source-batch-sg': { ko: '보안 그룹 batch-sg', en: 'security group batch-sg' },
  'source-vpc': { ko: 'VPC의 주소 범위', en: 'the VPC’s address range' },
  'source-other-vpc': { ko: '다른 VPC의 주소 범위', en: 'the other VPC’s address range' },
  'source-premises': { ko: '온프레미스의 주소 범위', en: 'the address range on premises' },
  'source-laptop': { ko: '노트북의 주소', en: 'the laptop’s address' },
  'source-everyone': { ko: '모든 주소', en: 'every address' },
  rulePort: { ko: '인바운드 규칙의 포트', en: 'Port of the inbound rule' },
  dialPort: { ko: '애플리케이션이 연결하는 포트', en: 'Port the application connects to' },
  engine: { ko: '엔진', en: 'Engine' },
  engineName: { ko: koEngine, en: enEngine },
  serverTls: { ko: '서버의 TLS', en: 'TLS on the server' },
  clientTls: { ko: '클라이언트의 TLS', en: 'TLS on the client' },
  login: { ko: '인증 방식', en: 'Authentication' },
  'login-none': { ko: '없음', en: 'none' },
  'login-auth': { ko: 'AUTH 토큰', en: 'AUTH token' },
  'login-rbac': { ko: 'RBAC 사용자', en: 'RBAC user' },
  'login-iam': { ko: 'IAM 인증', en: 'IAM authentication' },
  'login-sasl': { ko: 'SASL 암호', en: 'SASL password' },
  'login-password': { ko: '데이터베이스 암호', en: 'database password' },
  credential: { ko: '클라이언트가 내미는 것', en: 'What the client presents' },
  'credential-none': { ko: '없음', en: 'nothing' },
  'credential-token': { ko: 'AUTH 토큰', en: 'the AUTH token' },
  'credential-user': { ko: 'RBAC 사용자와 암호', en: 'an RBAC user and password' },
  'credential-iam-token': { ko: '방금 만든 IAM 토큰', en: 'a fresh IAM token' },
  'credential-old-iam-token': { ko: '아침에 만든 IAM 토큰', en: 'this morning’s IAM token' },
  'credential-password': { ko: '암호', en: 'a password' },
  permission: { ko: '액세스 문자열이나 IAM 정책의 허용', en: 'Permitted by access string or IAM policy' },
  'place-client': { ko: '클라이언트', en: 'Client' },
  'place-network': { ko: '네트워크', en: 'Network' },
  'place-rule': { ko: '보안 그룹의 인바운드 규칙', en: 'Inbound rule of the security group' },
  'place-server': { ko: '캐시나 데이터베이스', en: 'Cache or database' },
  brings: { ko: '패킷이 가져오는 것', en: 'what the packet brings' },
  meets: { ko: '홉에서 만나는 것', en: 'what it meets' },
  linkShort: { ko: '연결', en: 'link' },
  publicShort: { ko: '퍼블릭 액세스', en: 'public access' },
  credentialShort: { ko: '로그인 정보', en: 'login' },
  loginShort: { ko: '인증', en: 'login' },
  localRoute: { ko: 'VPC 안의 로컬 경로', en: 'the VPC’s local route' },
  routeShort: { ko: '경로', en: 'route' },
  permissionShort: { ko: '허용', en: 'permitted' },
  yes: { ko: '있음', en: 'yes' },
  no: { ko: '없음', en: 'no' },
  on: { ko: '켬', en: 'on' },
  off: { ko: '끔', en: 'off' },

  'hop-path': { ko: '네트워크 연결', en: 'Network path' },
  'hop-route': { ko: '라우팅', en: 'Route' },
  'hop-source': { ko: '보안 그룹: 소스', en: 'Security group: source' },
  'hop-port': { ko: '보안 그룹: 포트', en: 'Security group: port' },
  'hop-listener': { ko: '엔진의 포트', en: 'The engine’s port' },
  'hop-tls': { ko: 'TLS 협상', en: 'TLS' },
  'hop-login': { ko: '인증', en: 'Authentication' },
  'hop-permission': { ko: '권한', en: 'Permission' },

  'fate-passed': { ko: '통과', en: 'passed' },
  'fate-here': { ko: '여기까지 옴', en: 'the packet is here' },
  'fate-died': { ko: '여기서 멈춤', en: 'the packet dies here' },
  'fate-ahead': { ko: '아직', en: 'still ahead' },
  'fate-arrived': { ko: '도착', en: 'arrived' },
  died: { ko: '패킷이 여기서 멈췄습니다.', en: 'The packet died here.' },

  broken: { ko: '고칠 구성', en: 'A set-up to repair' },
  noPuzzle: { ko: '고르지 않음', en: 'None' },
  unchanged: {
    ko: '아직 바꾼 것이 없습니다. 한 곳만 고치면 됩니다.',
    en: 'Nothing has been changed yet. One change is enough.',
  },
  changedFields: { ko: '바꾼 것: {fields}', en: 'Changed: {fields}' },
  checkRepair: { ko: '고친 것 확인', en: 'Check the repair' },
  drill: { ko: '포트 연습', en: 'Ports drill' },
  drillLead: {
    ko: '포트와 서비스를 직접 적어 외웁니다. 답은 복습으로 기록됩니다.',
    en: 'Learn the ports by typing them, both ways. Answers count as reviews.',
  },

  'verdict-repaired': { ko: '고쳤습니다.', en: 'Repaired.' },
  'verdict-stopped': { ko: '아직 도착하지 못합니다.', en: 'It still does not arrive.' },
  'verdict-too-much': {
    ko: '도착하지만 한 곳보다 많이 바꿨습니다. 한 곳만 고치면 됩니다.',
    en: 'It arrives, but more than one thing was changed. One is enough.',
  },
  'verdict-fixed': {
    ko: '도착하지만, 문제에서 맞다고 한 것을 바꿨습니다.',
    en: 'It arrives, but what was changed is right by the story.',
  },
  'verdict-too-wide': {
    ko: '도착하지만 필요 없는 클라이언트까지 들어옵니다. 더 좁은 소스가 있습니다.',
    en: 'It arrives, but others are let in as well. There is a narrower source.',
  },
  'verdict-unprotected': {
    ko: '도착하지만 암호화나 인증을 포기했습니다.',
    en: 'It arrives, but encryption or authentication was given up.',
  },

  'preset-all-is-well': { ko: '모두 맞습니다', en: 'All is well' },
  'preset-cache-open-to-everyone': { ko: '모두에게 연 캐시', en: 'A cache open to everyone' },
  'preset-public-database': { ko: '공개된 데이터베이스', en: 'A public database' },
  'preset-public-without-route': { ko: '공개했지만 경로가 없음', en: 'Public, without a route' },
  'preset-rule-of-the-old-database': { ko: '옛 데이터베이스의 규칙', en: 'The old database’s rule' },
  'preset-peering-alone': { ko: '피어링만으로', en: 'Peering alone' },
  'preset-anybody-inside': { ko: 'VPC 안의 아무나', en: 'Anybody inside' },
  'preset-password-on-memcached': { ko: 'Memcached에 암호를', en: 'A password on Memcached' },
  'preset-auth-without-tls': { ko: 'TLS 없는 AUTH', en: 'AUTH without TLS' },
  'preset-token-of-this-morning': { ko: '아침에 만든 토큰', en: 'This morning’s token' },
  'preset-policy-without-connect': { ko: '정책에 없는 연결 권한', en: 'A policy without Connect' },
  'preset-old-port-in-rule': { ko: '캐시를 Memcached로 바꿨습니다', en: 'The cache became Memcached' },
  'preset-wrong-port-in-application': { ko: '설정 파일의 포트', en: 'A port in the configuration' },
  'preset-wrong-group-in-rule': { ko: '규칙이 다른 그룹을 부릅니다', en: 'The rule names another group' },
  'preset-wrong-group-on-server': { ko: '새 시작 템플릿', en: 'A new launch template' },
  'preset-two-vpcs': { ko: '두 VPC', en: 'Two VPCs' },
  'preset-route-forgotten': { ko: 'VPN은 있는데', en: 'There is a VPN' },
  'preset-lambda-outside': { ko: '밖에 있는 함수', en: 'A function outside' },
  'preset-peered-but-refused': { ko: '피어링했는데 거부됩니다', en: 'Peered, but refused' },
  'preset-client-without-tls': { ko: '암호화하지 않는 클라이언트', en: 'A client without encryption' },
  'preset-token-forgotten': { ko: '빠뜨린 토큰', en: 'A token forgotten' },
  'preset-iam-before-its-time': { ko: '너무 이른 IAM', en: 'IAM before its time' },
  'preset-command-not-permitted': { ko: '로그인은 됩니다', en: 'Logged in, and yet' },

  ask: { ko: '이 패킷은 어떻게 됩니까?', en: 'What becomes of this packet?' },
  'ask-cache-open-to-everyone': {
    ko: '노드 기반 캐시의 보안 그룹을 모든 주소에 열고, 인터넷의 노트북에서 연결합니다. 어떻게 됩니까?',
    en: 'The security group of a node-based cache is open to every address. A laptop on the internet connects. What happens?',
  },
  'why-cache-open-to-everyone': {
    ko: '노드에 퍼블릭 IP 주소가 없으므로 어떤 규칙도 캐시를 인터넷에 내놓지 못합니다.',
    en: 'The node has no public IP address, so no rule puts the cache on the internet.',
  },
  'ask-public-database': {
    ko: 'RDS 인스턴스가 퍼블릭 액세스를 켰고, 인터넷 게이트웨이로 가는 경로가 있으며, 보안 그룹이 모든 주소를 허용합니다. 인터넷의 노트북에서 연결하면 어떻게 됩니까?',
    en: 'An RDS instance is publicly accessible, its subnets route to an internet gateway, and its security group admits every address. A laptop on the internet connects. What happens?',
  },
  'why-public-database': {
    ko: '세 조건이 모두 맞으면 데이터베이스는 인터넷에서 접근할 수 있습니다. 그래서 프라이빗 서브넷에 둡니다.',
    en: 'With all three conditions met the internet reaches the database. That is why it belongs in a private subnet.',
  },
  'ask-public-without-route': {
    ko: 'RDS 인스턴스가 퍼블릭 액세스를 켰고 보안 그룹도 열려 있지만, 서브넷에 인터넷 게이트웨이로 가는 경로가 없습니다. 인터넷에서 연결하면 어떻게 됩니까?',
    en: 'An RDS instance is publicly accessible and its security group is open, but its subnets have no route to an internet gateway. A laptop on the internet connects. What happens?',
  },
  'why-public-without-route': {
    ko: '경로도 세 조건 가운데 하나입니다. 하나만 빠져도 들어올 길이 없습니다.',
    en: 'The route is one of three conditions, and without any one of them there is no way in.',
  },
  'ask-rule-of-the-old-database': {
    ko: 'MySQL을 PostgreSQL로 바꾸고 애플리케이션은 5432번으로 연결합니다. 보안 그룹의 규칙은 3306번 그대로입니다. 어떻게 됩니까?',
    en: 'MySQL was replaced by PostgreSQL, and the application connects to 5432. The rule still opens 3306. What happens?',
  },
  'why-rule-of-the-old-database': {
    ko: '규칙에 없는 포트는 막힙니다. 엔진까지 가지도 못합니다.',
    en: 'A port that no rule names is shut. The packet never gets as far as the engine.',
  },
  'ask-peering-alone': {
    ko: '두 VPC를 피어링했고 경로도 있습니다. 캐시의 보안 그룹은 app-sg만 허용합니다. 다른 VPC의 서버가 연결하면 어떻게 됩니까?',
    en: 'Two VPCs are peered and routed. The cache’s security group admits app-sg alone. A server in the other VPC connects. What happens?',
  },
  'why-peering-alone': {
    ko: '경로가 있어도 규칙이 허용해야 들어옵니다. 하나가 다른 하나를 대신하지 못합니다.',
    en: 'A path is not a permission: a rule has to admit the source as well.',
  },
  'ask-anybody-inside': {
    ko: '규칙이 VPC 전체를 허용하고, 노드 기반 캐시에 인증을 설정하지 않았습니다. 캐시를 쓸 일이 없는 배치 서버가 연결하면 어떻게 됩니까?',
    en: 'The rule admits the whole VPC, and the node-based cache has no authentication. A batch server that has no business there connects. What happens?',
  },
  'why-anybody-inside': {
    ko: '노드 기반 캐시는 따로 설정하기 전에는 암호를 묻지 않습니다. 네트워크로 닿는 쪽은 누구나 들어옵니다.',
    en: 'A node-based cache asks for no password until you set one. Whoever has a network path gets in.',
  },
  'ask-password-on-memcached': {
    ko: '애플리케이션이 SASL 암호로 ElastiCache의 Memcached에 로그인하려 합니다. 어떻게 됩니까?',
    en: 'An application wants to log in to Memcached on ElastiCache with a SASL password. What happens?',
  },
  'why-password-on-memcached': {
    ko: 'ElastiCache 설명서에는 Memcached의 인증 기능이 없습니다. 강의는 SASL을 말하지만, 로그인이 필요하면 Redis나 Valkey를 고릅니다.',
    en: 'The ElastiCache guide documents no authentication for Memcached. Courses name SASL; where a login is needed choose Redis or Valkey.',
  },
  'ask-auth-without-tls': {
    ko: 'TLS를 끈 캐시에 AUTH 토큰을 걸고, 클라이언트는 맞는 토큰을 보냅니다. 어떻게 됩니까?',
    en: 'A cache without TLS is to ask for an AUTH token, and the client has the right one. What happens?',
  },
  'why-auth-without-tls': {
    ko: 'AUTH 토큰은 전송 중 암호화를 켠 클러스터에서만 쓸 수 있습니다.',
    en: 'An AUTH token can be used only on a cluster with encryption in transit.',
  },
  'ask-token-of-this-morning': {
    ko: '애플리케이션이 아침에 만든 IAM 토큰으로 저녁에 캐시에 로그인합니다. 어떻게 됩니까?',
    en: 'In the evening an application logs in to the cache with the IAM token it made in the morning. What happens?',
  },
  'why-token-of-this-morning': {
    ko: 'IAM 인증 토큰은 15분 동안만 유효합니다.',
    en: 'An IAM authentication token is good for 15 minutes.',
  },
  'ask-policy-without-connect': {
    ko: '캐시에 IAM 인증을 켰습니다. 클라이언트의 토큰은 유효하지만 정책에 elasticache:Connect가 없습니다. 어떻게 됩니까?',
    en: 'The cache uses IAM authentication. The client’s token is valid, but its policy lacks elasticache:Connect. What happens?',
  },
  'why-policy-without-connect': {
    ko: 'IAM 인증을 켜면 데이터 연결을 누가 열 수 있는지도 IAM 정책이 정합니다.',
    en: 'With IAM authentication the policy also decides who may open a data connection.',
  },
  'ask-all-is-well': {
    ko: 'app-sg가 붙은 서버가 AUTH 토큰을 가지고 TLS로 6379번 포트에 연결합니다. 규칙의 소스는 app-sg입니다. 어떻게 됩니까?',
    en: 'A server that carries app-sg connects to 6379 with TLS and the AUTH token. The rule’s source is app-sg. What happens?',
  },
  'why-all-is-well': {
    ko: '연결, 경로, 보안 그룹, 포트, TLS, 인증, 권한이 모두 맞으면 패킷은 여덟 홉을 지나 도착합니다.',
    en: 'Path, route, group, port, TLS, login and permission are all in order: the packet passes eight hops and arrives.',
  },
  'ask-old-port-in-rule': {
    ko: 'Redis 캐시를 Memcached로 바꾸고 애플리케이션도 11211번으로 고쳤습니다. 연결은 시간 초과로 끝납니다. 왜입니까?',
    en: 'Memcached took the place of Redis, and the application now connects to 11211. Connections time out. Why?',
  },
  'why-old-port-in-rule': {
    ko: '보안 그룹의 규칙은 아직 6379번을 엽니다. 패킷은 Memcached까지 가지 못합니다.',
    en: 'The rule of the security group still opens 6379: the packet never gets to Memcached.',
  },
  'ask-wrong-port-in-application': {
    ko: '새 버전의 애플리케이션이 Valkey 캐시에 11211번으로 연결합니다. 규칙은 6379번을 엽니다. 처음 막는 것은 무엇입니까?',
    en: 'The new release connects to the Valkey cache on 11211, and the rule opens 6379. What stops it first?',
  },
  'why-wrong-port-in-application': {
    ko: '보안 그룹이 엔진보다 먼저입니다. 규칙에 없는 포트로 온 패킷은 엔진에 닿지도 못합니다.',
    en: 'The security group comes before the engine: a packet for a port no rule opens does not reach it.',
  },
  'ask-wrong-group-in-rule': {
    ko: '같은 VPC의 서버에 app-sg가 붙어 있고, 캐시의 규칙은 batch-sg를 소스로 부릅니다. 어떻게 됩니까?',
    en: 'A server in the same VPC carries app-sg, and the cache’s rule names batch-sg as its source. What happens?',
  },
  'why-wrong-group-in-rule': {
    ko: '규칙은 batch-sg가 붙은 것만 허용합니다. 같은 VPC에 있다는 것만으로는 들어가지 못합니다.',
    en: 'The rule admits what carries batch-sg. Being in the same VPC is not enough.',
  },
  'ask-wrong-group-on-server': {
    ko: '새 시작 템플릿은 서버에 batch-sg를 붙입니다. 캐시의 규칙은 app-sg를 허용합니다. 어떻게 됩니까?',
    en: 'The new launch template puts batch-sg on its servers. The cache’s rule admits app-sg. What happens?',
  },
  'why-wrong-group-on-server': {
    ko: '규칙이 보는 것은 서버에 붙은 그룹입니다. 새 서버에는 app-sg가 없습니다.',
    en: 'A rule looks at the group a server carries, and the new servers do not carry app-sg.',
  },
  'ask-two-vpcs': {
    ko: '캐시의 규칙이 다른 VPC의 주소 범위를 허용합니다. 두 VPC 사이에는 다른 설정이 없습니다. 어떻게 됩니까?',
    en: 'The cache’s rule admits the address range of another VPC. Nothing else was set up between the two. What happens?',
  },
  'why-two-vpcs': {
    ko: '규칙은 길을 만들지 않습니다. VPC 피어링이나 전송 게이트웨이로 먼저 이어야 합니다.',
    en: 'A rule makes no path. Peering or a transit gateway has to join the VPCs first.',
  },
  'ask-route-forgotten': {
    ko: 'VPN이 온프레미스와 VPC를 잇고 규칙도 맞지만, 라우팅 테이블은 손대지 않았습니다. 어떻게 됩니까?',
    en: 'A VPN joins the premises and the VPC, and the rule is right, but nobody touched the route tables. What happens?',
  },
  'why-route-forgotten': {
    ko: '이어져 있어도 그쪽으로 가는 경로가 없으면 패킷은 떠나지 못합니다.',
    en: 'However well joined, without a route along the link the packet goes nowhere.',
  },
  'ask-lambda-outside': {
    ko: 'VPC에 연결하지 않은 Lambda 함수가 캐시에 연결합니다. 어떻게 됩니까?',
    en: 'A Lambda function that is not attached to the VPC connects to the cache. What happens?',
  },
  'why-lambda-outside': {
    ko: '캐시는 VPC 안에서만 닿습니다. 함수를 그 VPC에 연결해야 보안 그룹의 차례가 됩니다.',
    en: 'The cache is reached from within its VPC. Until the function is attached there, the security group is not even asked.',
  },
  'ask-peered-but-refused': {
    ko: '두 VPC를 피어링하고 경로도 넣었습니다. 캐시의 규칙은 이 VPC의 app-sg만 허용합니다. 다른 VPC의 서버는 어떻게 됩니까?',
    en: 'Two VPCs are peered and routed. The cache’s rule admits this VPC’s app-sg only. What about a server in the other VPC?',
  },
  'why-peered-but-refused': {
    ko: '길은 이어졌지만 규칙의 소스에 이 서버가 들지 않습니다. 그 VPC의 주소 범위를 허용해야 합니다.',
    en: 'The path is there, but the rule’s source does not include this server. It has to admit that VPC’s range.',
  },
  'ask-client-without-tls': {
    ko: '캐시에서 전송 중 암호화를 켰고, 클라이언트는 암호화하지 않고 연결합니다. 어떻게 됩니까?',
    en: 'Encryption in transit was turned on in the cache, and the client connects without it. What happens?',
  },
  'why-client-without-tls': {
    ko: '전송 중 암호화를 켠 캐시는 TLS로만 연결을 받습니다.',
    en: 'A cache with encryption in transit takes connections with TLS only.',
  },
  'ask-token-forgotten': {
    ko: 'AUTH를 켠 캐시에 올바른 서버가 TLS로 연결하면서 토큰을 보내지 않습니다. 어떻게 됩니까?',
    en: 'The right server connects with TLS to a cache with AUTH, and sends no token. What happens?',
  },
  'why-token-forgotten': {
    ko: '네트워크와 TLS는 지나가고 인증에서 거부됩니다. 보안 그룹은 토큰을 보지 않습니다.',
    en: 'Network and TLS let it pass, authentication does not. A security group never sees a token.',
  },
  'ask-iam-before-its-time': {
    ko: 'Redis OSS 6 캐시에 방금 만든 IAM 토큰으로 로그인합니다. 어떻게 됩니까?',
    en: 'A client logs in to a Redis OSS 6 cache with a fresh IAM token. What happens?',
  },
  'why-iam-before-its-time': {
    ko: 'IAM 인증은 Redis OSS 7.0과 Valkey 7.2부터 있습니다.',
    en: 'IAM authentication begins with Redis OSS 7.0 and Valkey 7.2.',
  },
  'ask-command-not-permitted': {
    ko: 'RBAC 사용자가 맞는 암호로 로그인하지만, 액세스 문자열에는 이 명령이 없습니다. 어떻게 됩니까?',
    en: 'An RBAC user logs in with the right password, and its access string does not hold this command. What happens?',
  },
  'why-command-not-permitted': {
    ko: '로그인과 권한은 다른 단계입니다. RBAC는 사용자마다 명령과 키를 정합니다.',
    en: 'Login and permission are two steps. RBAC says for each user which commands and keys it may use.',
  },
  'end-no-route': { ko: '그쪽으로 가는 경로가 없습니다', en: 'no route leads there' },
  'end-lambda-outside': { ko: '함수가 VPC 밖에 있어 길이 없습니다', en: 'the function is outside the VPC' },
  'end-tls-required': { ko: 'TLS가 아니라서 거부됩니다', en: 'it is rejected, because it is not TLS' },
  'end-iam-too-old': { ko: '이 엔진에는 IAM 인증이 없습니다', en: 'this engine has no IAM authentication' },
  'end-access-string-refuses': { ko: '로그인되지만 명령이 거부됩니다', en: 'it logs in, and its command is refused' },
  'end-arrived': { ko: '도착합니다', en: 'it arrives' },
  'end-cache-is-private': { ko: '캐시에 닿을 길이 없습니다', en: 'there is no way to the cache' },
  'end-rule-refuses-source': { ko: '보안 그룹이 소스를 막습니다', en: 'the security group refuses its source' },
  'end-rule-refuses-port': { ko: '보안 그룹이 포트를 막습니다', en: 'the security group refuses its port' },
  'end-not-public': { ko: '데이터베이스가 공개되어 있지 않습니다', en: 'the database is not public' },
  'end-no-internet-route': { ko: '인터넷에서 오는 경로가 없습니다', en: 'there is no route from the internet' },
  'end-no-path': { ko: '두 네트워크가 이어져 있지 않습니다', en: 'nothing joins the networks' },
  'end-nothing-listens': { ko: '그 포트에서 기다리는 엔진이 없습니다', en: 'no engine listens on that port' },
  'end-login-missing': { ko: '로그인을 요구받고 거부됩니다', en: 'it is asked to log in, and rejected' },
  'end-login-wrong': { ko: '토큰이 맞지 않아 거부됩니다', en: 'its token is rejected as wrong' },
  'end-sasl-not-offered': { ko: '그런 로그인이 없습니다', en: 'there is no such login' },
  'end-auth-needs-tls': { ko: 'TLS 없이는 AUTH를 쓸 수 없습니다', en: 'AUTH cannot be used without TLS' },
  'end-token-expired': { ko: '만료된 토큰이라 거부됩니다', en: 'its token has expired' },
  'end-policy-refuses': { ko: 'IAM 정책이 연결을 허용하지 않습니다', en: 'the IAM policy does not permit it' },

  'task-old-port-in-rule': {
    ko: 'Redis 캐시를 Memcached로 바꾼 뒤로 연결이 시간 초과로 끝납니다. 애플리케이션 설정은 맞습니다.',
    en: 'Since Memcached took the place of Redis connections time out. The application’s configuration is right.',
  },
  'task-wrong-port-in-application': {
    ko: '새 버전을 배포한 뒤로 Valkey 캐시에 연결되지 않습니다. 보안 그룹은 그대로입니다.',
    en: 'Since the last release the Valkey cache cannot be reached. The security group is as it was.',
  },
  'task-wrong-group-in-rule': {
    ko: '서버에는 app-sg가 붙어 있는데 캐시의 규칙이 서버를 막습니다.',
    en: 'The servers carry app-sg, and the cache’s rule refuses them.',
  },
  'task-wrong-group-on-server': {
    ko: '새 시작 템플릿으로 뜬 서버만 캐시에 연결하지 못합니다. 캐시의 규칙은 맞습니다.',
    en: 'Only servers from the new launch template cannot reach the cache. The cache’s rule is right.',
  },
  'task-two-vpcs': {
    ko: '다른 VPC의 서버가 캐시를 써야 합니다. 규칙은 이미 그 VPC의 주소 범위를 허용합니다.',
    en: 'A server in another VPC has to use the cache. The rule admits that VPC’s address range already.',
  },
  'task-route-forgotten': {
    ko: 'VPN을 놓았는데도 온프레미스 서버가 캐시에 닿지 못합니다.',
    en: 'There is a VPN, and still the server on premises does not reach the cache.',
  },
  'task-lambda-outside': {
    ko: 'Lambda 함수가 캐시에 연결하려다 시간 초과로 끝납니다.',
    en: 'A Lambda function times out when it connects to the cache.',
  },
  'task-peered-but-refused': {
    ko: 'VPC를 피어링하고 경로도 넣었는데 다른 VPC의 서버가 막힙니다.',
    en: 'The VPCs are peered and routed, and the server in the other VPC is refused.',
  },
  'task-client-without-tls': {
    ko: '캐시에서 전송 중 암호화를 켠 뒤로 클라이언트가 연결하지 못합니다.',
    en: 'Since encryption in transit was turned on in the cache, the client cannot connect.',
  },
  'task-token-forgotten': {
    ko: '캐시가 토큰이 없다며 클라이언트를 거부합니다.',
    en: 'The cache rejects the client, because the token is missing.',
  },
  'task-iam-before-its-time': {
    ko: '애플리케이션은 IAM 인증으로만 로그인하는데 캐시는 Redis OSS 6입니다.',
    en: 'The application logs in with IAM authentication only, and the cache is Redis OSS 6.',
  },
  'task-command-not-permitted': {
    ko: 'RBAC 사용자가 로그인은 되지만 명령이 거부됩니다.',
    en: 'The RBAC user can log in, but its command is refused.',
  },

  'trace-passed-path': {
    ko: '네트워크 연결: 캐시나 데이터베이스까지 이어져 있습니다.',
    en: 'Network path: the networks are joined.',
  },
  'trace-passed-route': { ko: '라우팅: 경로가 있습니다.', en: 'Route: the route tables lead there.' },
  'trace-passed-source': {
    ko: `보안 그룹: 규칙의 소스(${koSource})가 이 클라이언트를 허용합니다.`,
    en: `Security group: the rule’s source, ${enSource}, admits this client.`,
  },
  'trace-passed-port': {
    ko: '보안 그룹: 규칙이 {dialPort}번 포트를 엽니다.',
    en: 'Security group: the rule opens port {dialPort}.',
  },
  'trace-passed-listener': {
    ko: `엔진의 포트: 엔진(${koEngine})이 {dialPort}번에서 기다립니다.`,
    en: `The engine’s port: ${enEngine} listens on {dialPort}.`,
  },
  'trace-passed-tls': { ko: 'TLS: 양쪽 설정이 맞습니다.', en: 'TLS: both ends agree.' },
  'trace-passed-login': { ko: '인증: 통과했습니다.', en: 'Authentication: passed.' },
  'trace-passed-permission': { ko: '권한: 요청이 허용됩니다.', en: 'Permission: the request is allowed.' },
  'trace-arrived': { ko: `도착했습니다. 엔진(${koEngine})이 응답합니다.`, en: `It arrives: ${enEngine} answers.` },
  'trace-no-path': {
    ko: '두 VPC를 잇는 것이 없습니다. VPC 피어링이나 Transit Gateway가 필요합니다.',
    en: 'Nothing joins the two VPCs. It takes VPC peering or a transit gateway.',
  },
  'trace-wrong-path': {
    ko: '연결은 있지만 이 클라이언트의 네트워크를 잇는 것이 아닙니다.',
    en: 'There is a link, but not one that joins this client’s network.',
  },
  'trace-lambda-outside': {
    ko: '함수가 VPC에 연결되어 있지 않아 프라이빗 경로가 없습니다.',
    en: 'The function is not attached to the VPC, so it has no private route.',
  },
  'trace-premises-cut-off': {
    ko: '온프레미스에서 VPC로 이어지는 것이 없습니다. VPN이나 Direct Connect가 필요합니다.',
    en: 'Nothing joins the premises to the VPC. It takes a VPN or Direct Connect.',
  },
  'trace-cache-is-private': {
    ko: '캐시에는 퍼블릭 IP 주소가 없습니다. 보안 그룹을 어떻게 열어도 인터넷에서는 닿지 못합니다.',
    en: 'The cache has no public IP address. However open its security group is, the internet does not reach it.',
  },
  'trace-not-public': {
    ko: '데이터베이스의 퍼블릭 액세스가 꺼져 있습니다.',
    en: 'The database is not publicly accessible.',
  },
  'trace-no-route': {
    ko: '연결은 있지만 라우팅 테이블에 그쪽으로 가는 경로가 없습니다.',
    en: 'The networks are joined, but no route leads along the link.',
  },
  'trace-no-internet-route': {
    ko: '서브넷에 인터넷 게이트웨이로 가는 경로가 없습니다.',
    en: 'The subnets have no route to an internet gateway.',
  },
  'trace-rule-refuses-source': {
    ko: `보안 그룹이 막습니다. 규칙의 소스(${koSource})에 이 클라이언트가 들지 않습니다.`,
    en: `The security group refuses it: the rule’s source, ${enSource}, does not include this client.`,
  },
  'trace-rule-refuses-port': {
    ko: '보안 그룹이 막습니다. 애플리케이션은 {dialPort}번으로 연결하는데 규칙이 여는 포트는 {rulePort}번입니다.',
    en: 'The security group refuses it: the application connects to {dialPort}, and the rule opens {rulePort}.',
  },
  'trace-nothing-listens': {
    ko: `{dialPort}번 포트에서 기다리는 엔진이 없습니다. 이 엔진(${koEngine})의 포트는 다릅니다.`,
    en: `Nothing listens on {dialPort}: ${enEngine} has another port.`,
  },
  'trace-tls-impossible': {
    ko: '이 Memcached는 1.6.12보다 오래되어 TLS를 쓸 수 없습니다.',
    en: 'This Memcached is older than 1.6.12 and cannot use TLS.',
  },
  'trace-tls-always': { ko: '서버리스 캐시는 항상 암호화합니다.', en: 'A serverless cache always encrypts.' },
  'trace-tls-required': {
    ko: '서버는 TLS를 요구하는데 클라이언트가 암호화하지 않고 연결합니다.',
    en: 'The server requires TLS, and the client connects without it.',
  },
  'trace-tls-not-offered': {
    ko: '클라이언트는 TLS로 연결하는데 캐시에서 전송 중 암호화가 꺼져 있습니다.',
    en: 'The client connects with TLS, and the cache has no encryption in transit.',
  },
  'trace-sasl-not-offered': {
    ko: 'ElastiCache의 Memcached에는 SASL 설정이 없습니다.',
    en: 'Memcached on ElastiCache has no SASL setting.',
  },
  'trace-memcached-has-no-login': {
    ko: 'ElastiCache의 Memcached에는 인증이 없습니다. VPC와 보안 그룹, TLS로 보호합니다.',
    en: 'Memcached on ElastiCache has no authentication. Its VPC, security groups and TLS protect it.',
  },
  'trace-iam-too-old': {
    ko: 'IAM 인증은 Redis OSS 7.0과 Valkey 7.2부터 됩니다.',
    en: 'IAM authentication begins with Redis OSS 7.0 and Valkey 7.2.',
  },
  'trace-auth-not-serverless': {
    ko: '서버리스 캐시에서는 AUTH가 아니라 RBAC를 씁니다.',
    en: 'A serverless cache takes RBAC, not AUTH.',
  },
  'trace-login-not-offered': {
    ko: `이 엔진(${koEngine})에는 그런 인증 방식이 없습니다.`,
    en: `This is no way to log in to ${enEngine}.`,
  },
  'trace-auth-needs-tls': {
    ko: 'AUTH 토큰은 전송 중 암호화를 켠 클러스터에서만 쓸 수 있습니다.',
    en: 'An AUTH token needs a cluster with encryption in transit.',
  },
  'trace-rbac-needs-tls': { ko: 'RBAC는 TLS와 함께 켭니다.', en: 'RBAC is turned on together with TLS.' },
  'trace-iam-needs-tls': { ko: 'IAM 인증에는 TLS가 필요합니다.', en: 'IAM authentication needs TLS.' },
  'trace-login-missing': {
    ko: '서버가 로그인을 요구하는데 클라이언트가 아무것도 내밀지 않아 거부됩니다. 여기까지 왔으니 경로와 규칙은 맞습니다.',
    en: 'The server asks for a login, the client presents nothing and is rejected. So path and rule are in order.',
  },
  'trace-login-wrong': {
    ko: '클라이언트가 내민 것이 서버의 인증 방식과 맞지 않아 거부됩니다.',
    en: 'What the client presents is not what the server asks for, and it is rejected.',
  },
  'trace-token-expired': {
    ko: 'IAM 인증 토큰은 15분 동안만 유효합니다. 이 토큰은 만료되었습니다.',
    en: 'An IAM authentication token is good for 15 minutes, and this one has expired.',
  },
  'trace-access-string-refuses': {
    ko: '로그인은 되었지만 RBAC 사용자의 액세스 문자열이 이 명령을 허용하지 않습니다.',
    en: 'Logged in, but the RBAC user’s access string does not permit this command.',
  },
  'trace-policy-refuses': {
    ko: '토큰은 유효하지만 IAM 정책이 elasticache:Connect를 허용하지 않습니다.',
    en: 'The token is valid, but the IAM policy does not grant elasticache:Connect.',
  },
  'trace-sent-again': { ko: '패킷을 다시 보냅니다.', en: 'The packet is sent again.' },
  'trace-changed': { ko: '설정을 바꾸고 새 패킷을 보냅니다.', en: 'A setting was changed, and a new packet is sent.' },
  'trace-nothing-moves': { ko: '더 갈 곳이 없습니다.', en: 'There is nowhere further to go.' },
} as const satisfies PairedMessages
