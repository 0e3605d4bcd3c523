/** What a learner chooses before the first command. */
export type PromptSetup = {
  /** Milliseconds the replica is behind, or null without a replica. */
  readonly lag: number | null
  /** Whether AUTH is asked for, with the password `secret`. */
  readonly auth: boolean
  /** Cluster mode: a command's keys must share a slot, and CLUSTER KEYSLOT answers. */
  readonly cluster: boolean
}

export const PASSWORD = 'secret'
/** The lag that can be chosen. A simplification of ours: a real one changes all the time, and nobody sets it. */
export const LAGS = [100, 1000, 5000] as const
export const DEFAULT_SETUP: PromptSetup = { lag: null, auth: false, cluster: false }

const VERSION = '1'

/** `v=1`, and what differs from the default. */
export function setupToQuery({ lag, auth, cluster }: PromptSetup): string {
  const query = new URLSearchParams({ v: VERSION })
  if (lag !== null) query.set('lag', String(lag))
  if (auth) query.set('auth', '1')
  if (cluster) query.set('cluster', '1')
  return query.toString()
}

/** The set-up of an address; anything malformed or of another version is the default. */
export function setupFromQuery(text: string): PromptSetup {
  const query = new URLSearchParams(text)
  const lag = query.get('lag')
  const known = LAGS.find((each) => String(each) === lag)
  const flags = [query.get('auth'), query.get('cluster')]
  const readable =
    query.get('v') === VERSION && (lag === null || known) && flags.every((flag) => flag === null || flag === '1')
  if (!readable) return DEFAULT_SETUP
  return { lag: known ?? null, auth: flags[0] === '1', cluster: flags[1] === '1' }
}
