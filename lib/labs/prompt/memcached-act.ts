import { bytesOf, textOf } from '../bytes'
import { receive } from './memcached/receive'
import { kept } from './redis-act'
import { clockOf, type PromptLine, type PromptState, type PromptStep } from './state'

/** A line that was typed at a telnet session. */
export function typeMemcached(state: PromptState, line: string): PromptStep {
  const tell = (kind: PromptLine['kind'], values: PromptLine['values']): PromptLine => ({ at: state.now, kind, values })
  const done = receive(state.cache, state.telnet, bytesOf(`${line}\r\n`), clockOf(state))
  const output = textOf(done.output).replaceAll('\r\n', '\n').trimEnd()
  const prompt = 'memcached'
  const trace: PromptLine[] = done.outside.map((words) =>
    tell('outside', { prompt: 'memcached', line, words: textOf(words) }),
  )
  const { pending, unread } = done.connection
  if (output) trace.push(tell('answered', { prompt: 'memcached', line, output }))
  else if (pending) trace.push(tell('waits-for-data', { line, bytes: pending.length + 2 - unread.length }))
  else if (!done.outside.length && !done.closed) trace.push(tell('answered-nothing', { line }))
  if (done.closed) trace.push(tell('closed', { prompt: 'memcached' }))
  const exchanges = [
    { prompt, line, output } as const,
    ...trace
      .filter(({ kind }) => kind === 'outside' || kind === 'closed')
      .map((note) => ({ prompt, line: '', output: '', note }) as const),
  ]
  return { state: kept({ ...state, cache: done.cache, telnet: done.connection }, ...exchanges), trace }
}
