import { textOf } from '../bytes'
import { entriesOf } from '../ordered-map'
import { answered, replicaOf } from './nodes'
import { execute } from './redis/execute'
import { INVALID_ARGUMENTS, printAnswer, printReply, splitLine } from './redis/redis-cli'
import { withSession } from './redis/server'
import { clockOf, type Exchange, type PromptLine, type PromptState, type PromptStep } from './state'

type RedisPrompt = 'a' | 'b' | 'replica'

const isRedisPrompt = (name: string): name is RedisPrompt => name === 'a' || name === 'b'

/** Keys of the primary whose time has come. The replica sees the same times and drops the same keys: no write sets out. */
export const expired = (state: PromptState): readonly PromptLine[] =>
  entriesOf(state.group.primary.data.deadlines)
    .filter(([{ at }]) => at < BigInt(clockOf(state)))
    .map(([{ key }]) => ({ at: state.now, kind: 'expired', values: { key: textOf(key) } }))

/** A line that was typed at a redis-cli. */
export function typeRedis(state: PromptState, prompt: RedisPrompt, line: string): PromptStep {
  const at = state.now
  const tell = (kind: PromptLine['kind'], values: PromptLine['values']): PromptLine => ({ at, kind, values })
  const words = splitLine(line)
  if (!words) {
    const exchange = { prompt, line, output: INVALID_ARGUMENTS }
    return { state: kept(state, exchange), trace: [tell('invalid-arguments', { prompt, line })] }
  }
  const [command] = words
  if (command === undefined) return { state, trace: [] }
  if (prompt === 'replica' && state.setup.lag === null) return noted(state, prompt, line, tell('no-replica', { line }))
  const now = clockOf(state)
  const server =
    prompt === 'replica'
      ? withSession(replicaOf(state.group, now), prompt, { authenticated: true })
      : state.group.primary
  const done = execute(server, prompt, words, now)
  if (done.outside !== null)
    return noted(state, prompt, line, tell('outside', { prompt, line, words: textOf(done.outside) }))
  const output = done.replies.map((reply) => textOf(printAnswer(command, reply))).join('\n')
  const messages = done.pushes.map(({ session, reply }) => ({ prompt: session, output: textOf(printReply(reply)) }))
  const heard = messages.flatMap(({ prompt, output }): Exchange[] =>
    isRedisPrompt(prompt) ? [{ prompt, line: '', output }] : [],
  )
  const after = kept(state, { prompt, line, output }, ...heard)
  return {
    state: prompt === 'replica' ? after : written(after, answered(state.group, done.server, line, now), line),
    trace: [tell('answered', { prompt, line, output }), ...messages.map((message) => tell('message', message))],
  }
}

export const kept = (state: PromptState, ...exchanges: readonly Exchange[]): PromptState => ({
  ...state,
  exchanges: [...state.exchanges, ...exchanges],
})

/** A line to which the lab answers, and no server. */
const noted = (state: PromptState, prompt: RedisPrompt, line: string, note: PromptLine): PromptStep => ({
  state: kept(state, { prompt, line, output: '', note }),
  trace: [note],
})

/** The state with the group as it is after a command, the write remembered if it was one. */
function written(state: PromptState, group: PromptState['group'], command: string): PromptState {
  const data = group.primary.data
  if (data === state.group.primary.data) return { ...state, group }
  return { ...state, group, history: [...state.history, { at: clockOf(state), command, data }] }
}
