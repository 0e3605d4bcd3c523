import { sessionOf } from './redis/server'
import type { Exchange, Prompt, PromptState } from './state'

/** The connections there are: one to a replica only where there is one. */
export const promptsOf = ({ setup }: Pick<PromptState, 'setup'>): readonly Prompt[] =>
  setup.lag === null ? ['a', 'memcached', 'b'] : ['a', 'memcached', 'b', 'replica']

export const saidAt = ({ exchanges }: PromptState, prompt: Prompt): readonly Exchange[] =>
  exchanges.filter((exchange) => exchange.prompt === prompt)

/** What stands before the line, as redis-cli shows it: `(TX)` behind MULTI, `(subscribed mode)` behind SUBSCRIBE. Telnet shows nothing. */
export function promptText({ group }: PromptState, prompt: Prompt): string {
  if (prompt === 'memcached') return ''
  if (prompt === 'replica') return 'replica:6379> '
  const { queue, channels } = sessionOf(group.primary, prompt)
  return `primary:6379${queue ? '(TX)' : channels.length > 0 ? '(subscribed mode)' : ''}> `
}

/** Lines that were typed here, oldest first, none twice in a row: what ↑ and ↓ go through. */
export const linesOf = (state: PromptState, prompt: Prompt): readonly string[] =>
  saidAt(state, prompt)
    .map(({ line }) => line)
    .filter((line, at, all) => line !== '' && line !== all[at - 1])
