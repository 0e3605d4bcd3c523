import { textOf } from '../bytes'
import { entriesOf } from '../ordered-map'
import { cardinality } from '../sorted-set'
import type { Task } from '../story'
import type { Entry } from './redis/data'
import type { Exchange, PromptState } from './state'

/** Something to do, in parts: each is a task of its own, done in any order. */
type Group = { readonly id: string; readonly parts: readonly Task<PromptState>[] }

const keys = ({ group }: PromptState): readonly (readonly [string, Entry])[] =>
  entriesOf(group.primary.data.entries).map(([key, entry]) => [textOf(key), entry] as const)

/** What servers answered, without what the lab says itself. */
const answers = ({ exchanges }: PromptState): readonly Exchange[] => exchanges.filter(({ note }) => note === undefined)

const said = (state: PromptState, test: (exchange: Exchange) => boolean): boolean => answers(state).some(test)

/** A redis command that was answered, and not by an error. */
const asked = (state: PromptState, line: RegExp, output: (text: string) => boolean = () => true): boolean =>
  said(
    state,
    (exchange) =>
      exchange.prompt !== 'memcached' &&
      line.test(exchange.line) &&
      !exchange.output.startsWith('(error)') &&
      output(exchange.output),
  )

const someKey = (state: PromptState, test: (key: string, entry: Entry) => boolean): boolean =>
  keys(state).some(([key, entry]) => test(key, entry))

/** What INCR answered for each key, in order. */
const counted = (state: PromptState): readonly { readonly key: string; readonly count: number }[] =>
  answers(state).flatMap(({ line, output }) => {
    const key = /^\s*incr(?:by)?\s+(\S+)/i.exec(line)?.[1]
    const count = /^\(integer\) (-?\d+)$/.exec(output)?.[1]
    return key !== undefined && count !== undefined ? [{ key, count: Number(count) }] : []
  })

const groups: readonly Group[] = [
  {
    id: 'leaderboard',
    parts: [
      {
        id: 'three-players',
        done: (state) => someKey(state, (_, { value }) => value.kind === 'zset' && cardinality(value.set) >= 3),
      },
      { id: 'score-changes', done: (state) => asked(state, /^\s*zincrby\s/i) },
      {
        id: 'top',
        done: (state) => asked(state, /^\s*(zrevrange\s|zrange\s.*\srev\b)/i, (text) => text !== '(empty array)'),
      },
      { id: 'own-rank', done: (state) => asked(state, /^\s*zrevrank\s/i, (text) => text !== '(nil)') },
    ],
  },
  {
    id: 'session',
    parts: [
      {
        id: 'stored',
        done: (state) => someKey(state, (key, { expires }) => key.startsWith('session:') && expires !== null),
      },
      {
        id: 'time-left',
        done: (state) => asked(state, /^\s*p?ttl\s+session:/i, (text) => /\d/.test(text) && !text.includes('-')),
      },
      { id: 'gone', done: (state) => gone(state) },
    ],
  },
  {
    id: 'rate-limiter',
    parts: [
      { id: 'counts', done: (state) => counted(state).some(({ count }) => count >= 3) },
      {
        id: 'window',
        done: (state) =>
          counted(state).some(({ key }) => someKey(state, (other, { expires }) => other === key && expires !== null)),
      },
      {
        id: 'starts-again',
        done: (state) =>
          counted(state).some(({ key, count }, at, all) =>
            all.slice(at + 1).some((next) => next.key === key && next.count === 1 && count > 1),
          ),
      },
    ],
  },
  {
    id: 'difference',
    parts: [
      {
        id: 'data-types',
        done: (state) =>
          asked(state, /^\s*(zadd|hset|lpush|rpush|sadd)\s/i) &&
          said(
            state,
            ({ prompt, line, output }) =>
              prompt === 'memcached' && output === 'ERROR' && /^(zadd|hset|lpush|rpush|sadd)\s/i.test(line),
          ),
      },
      {
        id: 'missing-counter',
        done: (state) =>
          counted(state).some(({ count }) => count === 1) &&
          said(
            state,
            ({ prompt, line, output }) => prompt === 'memcached' && /^incr\s/.test(line) && output === 'NOT_FOUND',
          ),
      },
      { id: 'memcached-forgets', done: ({ falls }) => falls.includes('memcached-restarted') },
      {
        id: 'replica-keeps',
        done: (state) => state.falls.includes('promoted') && keys(state).length > 0,
      },
    ],
  },
]

export const promptTasks: readonly Task<PromptState>[] = groups.flatMap(({ id: group, parts }) =>
  parts.map(({ id, done }) => ({ id: `${group}-${id}`, group, done })),
)

/** A session that was there, was asked for again, and was not there any more. */
function gone(state: PromptState): boolean {
  const reads = answers(state).flatMap(({ line, output }) => {
    const key = /^\s*get\s+(session:\S+)/i.exec(line)?.[1]
    return key === undefined ? [] : [{ key, there: output !== '(nil)' && !output.startsWith('END') }]
  })
  return reads.some(
    ({ key, there }, at) => there && reads.slice(at + 1).some((next) => next.key === key && !next.there),
  )
}
