import { traits } from './engines'
import type { Setup } from './set-up'

/** The hops of a packet, in order. Each sees only what it sees in a real network, and says yes or names one reason. */
export const hops = ['path', 'route', 'source', 'port', 'listener', 'tls', 'login', 'permission'] as const
export type Hop = (typeof hops)[number]

/** Why a packet dies, and the course's fact behind it. */
export const reasons = {
  'no-path': 'elasticache-only-same-vpc-ec2',
  'wrong-path': 'elasticache-only-same-vpc-ec2',
  'lambda-outside': 'elasticache-only-same-vpc-ec2',
  'premises-cut-off': 'elasticache-no-access-from-outside-aws',
  'cache-is-private': 'open-sg-does-not-expose-cache',
  'not-public': 'rds-reachable-from-internet',
  'no-route': 'elasticache-only-same-vpc-ec2',
  'no-internet-route': 'rds-reachable-from-internet',
  'rule-refuses-source': 'redis-sg-allows-app-sg',
  'rule-refuses-port': 'sg-restricts-redis-networks',
  'nothing-listens': 'redis-default-port',
  'tls-impossible': 'all-caches-support-ssl',
  'tls-always': 'all-caches-support-ssl',
  'tls-required': 'redis-tls-in-flight',
  'tls-not-offered': 'redis-tls-in-flight',
  'sasl-not-offered': 'memcached-sasl-auth',
  'memcached-has-no-login': 'memcached-sasl-auth',
  'iam-too-old': 'elasticache-iam-auth-redis',
  'auth-not-serverless': 'rbac-user-groups',
  'login-not-offered': 'auth-superseded-by-rbac',
  'auth-needs-tls': 'auth-token-requires-tls',
  'rbac-needs-tls': 'redis-no-auth-by-default',
  'iam-needs-tls': 'elasticache-no-iam-auth',
  'login-missing': 'redis-auth-rejects-clients',
  'login-wrong': 'redis-auth-password-token',
  'token-expired': 'iam-auth-token-rules',
  'access-string-refuses': 'rbac-user-groups',
  'policy-refuses': 'iam-policies-api-level-only',
} as const
export type Reason = keyof typeof reasons

const joins: { readonly [C in Setup['client']]: readonly Setup['link'][] } = {
  server: [],
  'other-vpc': ['peering', 'transit-gateway'],
  premises: ['vpn', 'direct-connect'],
  lambda: ['vpc-attachment'],
  laptop: ['internet-gateway'],
}

function path({ client, link, engine, publicAccess }: Setup): Reason | null {
  if (client === 'server') return null
  if (client === 'laptop' && traits[engine].family !== 'database') return 'cache-is-private'
  if (client === 'laptop' && !publicAccess) return 'not-public'
  if (joins[client].includes(link)) return null
  if (client === 'lambda') return 'lambda-outside'
  if (link !== 'none') return 'wrong-path'
  return client === 'premises' ? 'premises-cut-off' : 'no-path'
}

/** Inside one VPC the local route is always there. */
function route({ client, route: there }: Setup): Reason | null {
  if (there || client === 'server' || client === 'lambda') return null
  return client === 'laptop' ? 'no-internet-route' : 'no-route'
}

/** Whether a rule's source admits a client. Groups are of this VPC: only what is in it can carry one. */
export function admits(
  source: Setup['source'],
  { client, clientGroup }: Pick<Setup, 'client' | 'clientGroup'>,
): boolean {
  const inside = client === 'server' || client === 'lambda'
  if (source === 'everyone') return true
  if (source === 'vpc') return inside
  if (source === 'app-sg' || source === 'batch-sg') return inside && clientGroup === source
  return source === client
}

function tls({ engine, serverTls, clientTls }: Setup): Reason | null {
  const { tls: offer, family } = traits[engine]
  if (offer === 'never' && serverTls) return 'tls-impossible'
  if (offer === 'always' && !serverTls) return 'tls-always'
  if (serverTls && !clientTls) return 'tls-required'
  // A database may offer TLS without requiring it; a cache has it on or off.
  return clientTls && !serverTls && family !== 'database' ? 'tls-not-offered' : null
}

/** Why an engine cannot ask for a login in this way. */
function impossible({ engine, login, serverTls }: Setup): Reason | null {
  const { logins, family } = traits[engine]
  if (!logins.includes(login)) {
    if (family === 'memcached') return login === 'sasl' ? 'sasl-not-offered' : 'memcached-has-no-login'
    if (engine === 'redis-oss-6' && login === 'iam') return 'iam-too-old'
    return engine === 'valkey-serverless' && login === 'auth' ? 'auth-not-serverless' : 'login-not-offered'
  }
  if (serverTls || family !== 'redis' || login === 'none') return null
  return login === 'auth' ? 'auth-needs-tls' : login === 'rbac' ? 'rbac-needs-tls' : 'iam-needs-tls'
}

const proofs: { readonly [L in Setup['login']]: Setup['credential'] } = {
  none: 'none',
  auth: 'token',
  rbac: 'user',
  iam: 'iam-token',
  sasl: 'password',
  password: 'password',
}

function login(setup: Setup): Reason | null {
  const flaw = impossible(setup)
  if (flaw !== null || setup.login === 'none') return flaw
  if (setup.credential === 'none') return 'login-missing'
  if (setup.login === 'iam' && setup.credential === 'old-iam-token') return 'token-expired'
  return setup.credential === proofs[setup.login] ? null : 'login-wrong'
}

function permission({ login: way, permission: granted }: Setup): Reason | null {
  if (granted) return null
  return way === 'rbac' ? 'access-string-refuses' : way === 'iam' ? 'policy-refuses' : null
}

const checks: { readonly [H in Hop]: (setup: Setup) => Reason | null } = {
  path,
  route,
  source: (setup) => (admits(setup.source, setup) ? null : 'rule-refuses-source'),
  port: ({ rulePort, dialPort }) => (rulePort === dialPort ? null : 'rule-refuses-port'),
  listener: ({ dialPort, engine }) => (dialPort === traits[engine].port ? null : 'nothing-listens'),
  tls,
  login,
  permission,
}

/** What a hop says to a packet: null lets it through. */
export const checkHop = (hop: Hop, setup: Setup): Reason | null => checks[hop](setup)

/** Where a packet dies and why; null when it arrives. */
export function fate(setup: Setup): { readonly hop: Hop; readonly reason: Reason } | null {
  for (const hop of hops) {
    const reason = checkHop(hop, setup)
    if (reason !== null) return { hop, reason }
  }
  return null
}
