import type { Task } from '../story'
import { admits, fate } from './hops'
import { type Change, changed, type State } from './model'
import { choices, clients, defaultSetup, type Field, groups, type PuzzleId, type Setup } from './set-up'

/** A set-up with one thing wrong. */
export type Puzzle = {
  readonly id: PuzzleId
  readonly setup: Setup
  /** What the story says is right as it is. */
  readonly fixed: readonly Field[]
  /** Every change that repairs it; the first is the one that is shown. */
  readonly repairs: readonly Change[]
}

const puzzle = (
  id: PuzzleId,
  broken: Partial<Setup>,
  repairs: readonly Change[],
  fixed: readonly Field[] = ['client', 'engine'],
): Puzzle => ({ id, setup: { ...defaultSetup, ...broken, puzzle: id }, fixed, repairs })

const memcached = { engine: 'memcached', dialPort: 11211, login: 'none', credential: 'none' } as const

/** Twelve broken set-ups. */
export const puzzles: readonly Puzzle[] = [
  puzzle('old-port-in-rule', memcached, [{ field: 'rulePort', value: 11211 }]),
  puzzle('wrong-port-in-application', { dialPort: 11211 }, [{ field: 'dialPort', value: 6379 }]),
  puzzle(
    'wrong-group-in-rule',
    { source: 'batch-sg' },
    [{ field: 'source', value: 'app-sg' }],
    ['client', 'engine', 'clientGroup'],
  ),
  puzzle(
    'wrong-group-on-server',
    { clientGroup: 'batch-sg' },
    [{ field: 'clientGroup', value: 'app-sg' }],
    ['client', 'engine', 'source'],
  ),
  puzzle('two-vpcs', { client: 'other-vpc', source: 'other-vpc' }, [
    { field: 'link', value: 'peering' },
    { field: 'link', value: 'transit-gateway' },
  ]),
  puzzle('route-forgotten', { client: 'premises', link: 'vpn', route: false, source: 'premises' }, [
    { field: 'route', value: true },
  ]),
  puzzle('lambda-outside', { client: 'lambda' }, [{ field: 'link', value: 'vpc-attachment' }]),
  puzzle('peered-but-refused', { client: 'other-vpc', link: 'peering' }, [{ field: 'source', value: 'other-vpc' }]),
  puzzle('client-without-tls', { clientTls: false, login: 'none', credential: 'none' }, [
    { field: 'clientTls', value: true },
  ]),
  puzzle('token-forgotten', { credential: 'none' }, [{ field: 'credential', value: 'token' }]),
  puzzle(
    'iam-before-its-time',
    { engine: 'redis-oss-6', login: 'iam', credential: 'iam-token' },
    [
      { field: 'engine', value: 'redis-oss-7' },
      { field: 'engine', value: 'valkey-8' },
      { field: 'engine', value: 'valkey-serverless' },
    ],
    ['client', 'login', 'credential'],
  ),
  puzzle('command-not-permitted', { login: 'rbac', credential: 'user', permission: false }, [
    { field: 'permission', value: true },
  ]),
]

export const fields: readonly Field[] = [
  'client',
  'link',
  'route',
  'publicAccess',
  'clientGroup',
  'source',
  'rulePort',
  'dialPort',
  'engine',
  'serverTls',
  'clientTls',
  'login',
  'credential',
  'permission',
]

/** The fields in which two set-ups differ. */
export const differences = (a: Setup, b: Setup): readonly Field[] => fields.filter((field) => a[field] !== b[field])

/** How many of all conceivable clients a source lets in. */
const breadth = (source: Setup['source']): number =>
  clients.flatMap((client) => groups.filter((clientGroup) => admits(source, { client, clientGroup }))).length

/** Whether a narrower source would have let the same client in. */
const isTooWide = (setup: Setup): boolean =>
  choices.source.some((source) => breadth(source) < breadth(setup.source) && fate({ ...setup, source }) === null)

export type Verdict = 'repaired' | 'stopped' | 'too-much' | 'fixed' | 'too-wide' | 'unprotected'

/**
 * What is to be said of a set-up that somebody made of a puzzle's: whether the packet arrives, and if so, whether by one change,
 * of something that was wrong, without letting in more than the client and without giving up protection.
 */
export function judge({ setup: before, fixed }: Puzzle, after: Setup): Verdict {
  if (fate(after) !== null) return 'stopped'
  const different = differences(before, after)
  if (different.length !== 1) return 'too-much'
  if (different.some((field) => fixed.includes(field))) return 'fixed'
  if (different.includes('source') && isTooWide(after)) return 'too-wide'
  const gaveUp = (before.serverTls && !after.serverTls) || (before.login !== 'none' && after.login === 'none')
  return gaveUp ? 'unprotected' : 'repaired'
}

/** A puzzle is solved when it was taken up, one change was made, and the packet has gone all the way. */
export const tasks: readonly Task<State>[] = puzzles.map((one) => ({
  id: one.id,
  done: ({ end, setup }) => end === 'arrived' && setup.puzzle === one.id && judge(one, setup) === 'repaired',
}))

/** A puzzle's set-up after a change. */
export const tried = (one: Puzzle, change: Change): Setup => changed(one.setup, change)
