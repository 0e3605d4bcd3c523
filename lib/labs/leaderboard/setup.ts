/** What a learner chooses before the first score. */
export type LeaderboardSetup = {
  /** Players who have a score at the start. */
  readonly players: number
  /** Whether the database has an index on the score. */
  readonly index: boolean
}

export const SIZES = [10, 1000, 100_000] as const
export const DEFAULT_SETUP: LeaderboardSetup = { players: 10, index: false }

const VERSION = '1'

export const setupToQuery = ({ players, index }: LeaderboardSetup): string =>
  new URLSearchParams({ v: VERSION, players: String(players), ...(index ? { index: '1' } : {}) }).toString()

/** The set-up of an address; anything malformed or of another version is the default. */
export function setupFromQuery(text: string): LeaderboardSetup {
  const query = new URLSearchParams(text)
  const players = SIZES.find((size) => String(size) === query.get('players'))
  const index = query.get('index')
  if (query.get('v') !== VERSION || players === undefined || (index !== null && index !== '1')) return DEFAULT_SETUP
  return { players, index: index === '1' }
}
