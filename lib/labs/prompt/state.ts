import type { Instant } from '../../core/time'
import type { Step, TraceLine } from '../model'
import type { Cache } from './memcached/cache'
import type { Connection } from './memcached/receive'
import type { Group, Write } from './nodes'
import type { PromptSetup } from './setup'

/** Two connections to the primary, one to the replica, one telnet session with Memcached. */
export type Prompt = 'a' | 'b' | 'replica' | 'memcached'

export type PromptAct =
  | { readonly kind: 'type'; readonly prompt: Prompt; readonly line: string }
  | { readonly kind: 'wait'; readonly ms: number }
  /** The primary's machine dies; `restart-redis` is the same seen from the data: without persistence a process that ends has lost it. */
  | { readonly kind: 'kill-primary' }
  | { readonly kind: 'restart-redis' }
  | { readonly kind: 'restart-memcached' }

export const PROMPT_TRACES = [
  'answered',
  'answered-nothing',
  'waits-for-data',
  'outside',
  'invalid-arguments',
  'no-replica',
  'message',
  'closed',
  'expired',
  'time-passed',
  'caught-up',
  'primary-killed',
  'redis-restarted',
  'promoted',
  'emptied',
  'write-lost',
  'memcached-restarted',
] as const
export type PromptTrace = (typeof PROMPT_TRACES)[number]

/**
 * A line and what came back, as shown. Messages of pub/sub have no line.
 * @property note what the lab itself says there, in the learner's language, because no server said it
 */
export type Exchange = {
  readonly prompt: Prompt
  readonly line: string
  readonly output: string
  readonly note?: PromptLine
}

export type PromptState = {
  readonly setup: PromptSetup
  /** Simulated milliseconds since the start. */
  readonly now: number
  readonly group: Group
  /** Acknowledged writes since the primary was last empty or promoted. */
  readonly history: readonly Write[]
  readonly cache: Cache
  readonly telnet: Connection
  readonly exchanges: readonly Exchange[]
  /** What befell the nodes, in order. */
  readonly falls: readonly ('promoted' | 'emptied' | 'memcached-restarted')[]
}

export type PromptStep = Step<PromptState, PromptTrace>
export type PromptLine = TraceLine<PromptTrace>

/** When the simulated clock starts: 1 January 2026, 00:00 UTC. EXPIREAT and Memcached's long times count from the epoch. */
const START: Instant = 1_767_225_600_000

/** The moment the servers' clocks show. */
export const clockOf = ({ now }: PromptState): Instant => START + now
