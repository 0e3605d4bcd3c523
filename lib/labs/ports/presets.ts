import type { Preset } from '../story'
import type { Act } from './model'
import { puzzles, tasks } from './puzzles'
import { defaultSetup, type Setup } from './set-up'

export { tasks }

const HOPS_AND_END = 8

const story = (id: string, setup: Partial<Setup>): Preset<Setup, Act> => ({
  id,
  seed: id,
  setup: { ...defaultSetup, ...setup },
  script: [HOPS_AND_END],
})

const publicDatabase = {
  client: 'laptop',
  link: 'internet-gateway',
  publicAccess: true,
  source: 'everyone',
  engine: 'mysql',
  dialPort: 3306,
  rulePort: 3306,
  login: 'password',
  credential: 'password',
} as const

/** Stories to predict, and the twelve set-ups to repair. */
export const presets: readonly Preset<Setup, Act>[] = [
  story('all-is-well', {}),
  story('cache-open-to-everyone', { client: 'laptop', link: 'internet-gateway', source: 'everyone' }),
  story('public-database', publicDatabase),
  story('public-without-route', { ...publicDatabase, route: false }),
  story('rule-of-the-old-database', {
    engine: 'postgresql',
    dialPort: 5432,
    rulePort: 3306,
    login: 'password',
    credential: 'password',
  }),
  story('peering-alone', { client: 'other-vpc', link: 'peering' }),
  story('anybody-inside', { clientGroup: 'batch-sg', source: 'vpc', login: 'none', credential: 'none' }),
  story('password-on-memcached', {
    engine: 'memcached',
    dialPort: 11211,
    rulePort: 11211,
    login: 'sasl',
    credential: 'password',
  }),
  story('auth-without-tls', { serverTls: false, clientTls: false }),
  story('token-of-this-morning', { login: 'iam', credential: 'old-iam-token' }),
  story('policy-without-connect', { login: 'iam', credential: 'iam-token', permission: false }),
  ...puzzles.map(({ id, setup }) => story(id, setup)),
]
