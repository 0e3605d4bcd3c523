import { flag, oneOf, whole } from '../query'
import { type Engine, engines, type Login, logins } from './engines'

/** Where the client is: a server in the cache's VPC, in another VPC, on premises, a Lambda function, a laptop on the internet. */
export const clients = ['server', 'other-vpc', 'premises', 'lambda', 'laptop'] as const
export const links = [
  'none',
  'peering',
  'transit-gateway',
  'vpn',
  'direct-connect',
  'vpc-attachment',
  'internet-gateway',
] as const
export const groups = ['app-sg', 'batch-sg'] as const
/** Sources of the inbound rule: a security group, an address range, or everybody. */
export const sources = ['app-sg', 'batch-sg', 'vpc', 'other-vpc', 'premises', 'laptop', 'everyone'] as const
export const credentials = ['none', 'token', 'user', 'iam-token', 'old-iam-token', 'password'] as const
export const ports = [6379, 11211, 3306, 5432, 1521, 1433, 22] as const

/** The broken set-ups that can be repaired (`puzzles.ts`). */
export const puzzleIds = [
  'old-port-in-rule',
  'wrong-port-in-application',
  'wrong-group-in-rule',
  'wrong-group-on-server',
  'two-vpcs',
  'route-forgotten',
  'lambda-outside',
  'peered-but-refused',
  'client-without-tls',
  'token-forgotten',
  'iam-before-its-time',
  'command-not-permitted',
] as const
export type PuzzleId = (typeof puzzleIds)[number]

export type Setup = {
  /** The broken set-up that is being repaired, as it is by now; null where nothing is. */
  readonly puzzle: PuzzleId | null
  readonly client: (typeof clients)[number]
  /** What joins the client's network to the VPC. */
  readonly link: (typeof links)[number]
  /** Whether the route tables lead along the link. */
  readonly route: boolean
  /** Whether a database is publicly accessible; nothing to a cache. */
  readonly publicAccess: boolean
  readonly clientGroup: (typeof groups)[number]
  readonly source: (typeof sources)[number]
  readonly rulePort: number
  /** The port in the application's configuration. */
  readonly dialPort: number
  readonly engine: Engine
  readonly serverTls: boolean
  readonly clientTls: boolean
  readonly login: Login
  readonly credential: (typeof credentials)[number]
  /** Whether the RBAC user's access string, or the IAM policy, permits what the client asks for. */
  readonly permission: boolean
}
/** What can be set. */
export type Field = Exclude<keyof Setup, 'puzzle'>

/** Address ranges of the lab, for showing beside the names. */
export const addresses: Readonly<Record<string, string>> = {
  vpc: '10.0.0.0/16',
  'other-vpc': '10.1.0.0/16',
  premises: '192.168.0.0/16',
  laptop: '203.0.113.7/32',
  everyone: '0.0.0.0/0',
}

export const defaultSetup: Setup = {
  puzzle: null,
  client: 'server',
  link: 'none',
  route: true,
  publicAccess: false,
  clientGroup: 'app-sg',
  source: 'app-sg',
  rulePort: 6379,
  dialPort: 6379,
  engine: 'valkey-8',
  serverTls: true,
  clientTls: true,
  login: 'auth',
  credential: 'token',
  permission: true,
}

const both = [true, false] as const

/** What each field can be set to. */
export const choices: { readonly [F in Field]: readonly Setup[F][] } = {
  client: clients,
  link: links,
  route: both,
  publicAccess: both,
  clientGroup: groups,
  source: sources,
  rulePort: ports,
  dialPort: ports,
  engine: engines,
  serverTls: both,
  clientTls: both,
  login: logins,
  credential: credentials,
  permission: both,
}

const bit = (value: boolean): string => (value ? '1' : '0')

/** The set-up as the query of an address, version 1. */
export const setupToQuery = (setup: Setup): string =>
  new URLSearchParams({
    v: '1',
    c: setup.client,
    k: setup.link,
    r: bit(setup.route),
    pa: bit(setup.publicAccess),
    g: setup.clientGroup,
    s: setup.source,
    rp: String(setup.rulePort),
    p: String(setup.dialPort),
    e: setup.engine,
    st: bit(setup.serverTls),
    ct: bit(setup.clientTls),
    a: setup.login,
    w: setup.credential,
    m: bit(setup.permission),
    ...(setup.puzzle === null ? {} : { q: setup.puzzle }),
  }).toString()

const MOST_PORT = 65535

/** The set-up of an address. What is missing or malformed is as in the default; another version is the default. */
export function setupFromQuery(query: string): Setup {
  const at = new URLSearchParams(query)
  const one = defaultSetup
  if (at.get('v') !== '1') return one
  const puzzle = at.get('q')
  return {
    puzzle: puzzleIds.find((id) => id === puzzle) ?? null,
    client: oneOf(at.get('c'), clients, one.client),
    link: oneOf(at.get('k'), links, one.link),
    route: flag(at.get('r'), one.route),
    publicAccess: flag(at.get('pa'), one.publicAccess),
    clientGroup: oneOf(at.get('g'), groups, one.clientGroup),
    source: oneOf(at.get('s'), sources, one.source),
    rulePort: whole(at.get('rp'), 1, MOST_PORT, one.rulePort),
    dialPort: whole(at.get('p'), 1, MOST_PORT, one.dialPort),
    engine: oneOf(at.get('e'), engines, one.engine),
    serverTls: flag(at.get('st'), one.serverTls),
    clientTls: flag(at.get('ct'), one.clientTls),
    login: oneOf(at.get('a'), logins, one.login),
    credential: oneOf(at.get('w'), credentials, one.credential),
    permission: flag(at.get('m'), one.permission),
  }
}
