/** Commands as a learner, and a mischievous one, would type them: most make sense together, some have a word too many or a key of another kind. */
import fc from 'fast-check'
import { bytesOf } from '../../lib/labs/bytes'
import { COMMANDS } from '../../lib/labs/prompt/redis/execute'
import { isExact } from './compare'

type Words = fc.Arbitrary<readonly string[]>

const word = (...words: readonly string[]) => fc.constantFrom(...words)
/** Mostly a key that holds this kind, now and then any other. */
const key = (kind: 's' | 'n' | 'h' | 'l' | 't' | 'z') =>
  fc.oneof(
    { weight: 9, arbitrary: word(`${kind}1`, `${kind}2`, `${kind}3`) },
    { weight: 1, arbitrary: word('s1', 'n1', 'h1', 'l1', 't1', 'z1', 'missing') },
  )
const anyKey = word('s1', 's2', 'n1', 'n2', 'h1', 'h2', 'l1', 'l2', 't1', 't2', 't3', 'z1', 'z2', 'missing')

const value = fc.oneof(
  { weight: 5, arbitrary: word('a', 'b', 'c', 'hello', 'session', '') },
  { weight: 3, arbitrary: fc.integer({ min: -20, max: 20 }).map(String) },
  {
    weight: 1,
    arbitrary: word(
      '9223372036854775807',
      '-9223372036854775808',
      '9223372036854775808',
      '007',
      '+5',
      ' 1',
      '-0',
      '1.5',
      '3e2',
    ),
  },
  { weight: 1, arbitrary: word(bytesOf('캐시'), bytesOf('héllo'), '\0\xff', 'a"b\\', 'a\r\nb', '\x07\b\t') },
  { weight: 1, arbitrary: fc.string({ maxLength: 5, unit: 'grapheme' }).map(bytesOf) },
)
const integer = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -7, max: 7 }).map(String) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String) },
  {
    weight: 1,
    arbitrary: word(
      '9223372036854775807',
      '-9223372036854775808',
      '9223372036854775808',
      'x',
      '',
      '1.0',
      ' 1',
      '01',
      '+1',
      '-0',
    ),
  },
)
const decimal = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -50, max: 50 }).map((number) => String(number / 10)) },
  { weight: 2, arbitrary: word('0.1', '0.2', '0.3', '1e3', '1.5e-5', '.5', '5.', '+2', '-0', '3.0', '10.0000000001') },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }).map(String) },
  { weight: 1, arbitrary: word('x', '', ' 1', 'nan', '1e', '1.2.3', '--1', 'inf', '-inf', '+Infinity') },
)
const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 5 }).map(String) },
  { weight: 3, arbitrary: decimal },
  { weight: 1, arbitrary: fc.double({ noNaN: true }).map(String) },
  {
    weight: 1,
    arbitrary: word(
      'inf',
      '-inf',
      '1e400',
      '1e-400',
      '5e-324',
      '1125899906842624.25',
      '1125899906842624.75',
      '123456789012345678',
    ),
  },
)
const bound = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 5 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 5 }).map((number) => `(${number}`) },
  { weight: 2, arbitrary: word('-inf', '+inf', '(0.5', '1.5', 'x', '(', '', ' 1', '(x') },
)
const member = word('ann', 'bob', 'cho', 'dan', 'eve', '한', '').map(bytesOf)
const pattern = word(
  '*',
  's*',
  '?1',
  '[sh]1',
  '[^s]*',
  '[a-m]?',
  's\\1',
  '*1',
  '',
  '[',
  '[s',
  's**1',
  '[z-a]1',
  '\\',
  '*[12]',
  'missin[a-z]',
)

/** A mix of cases: NX, nx, Nx. */
const cased = (...words: readonly string[]) =>
  fc.tuple(word(...words), fc.boolean()).map(([text, upper]) => (upper ? text.toUpperCase() : text))
const some = (each: fc.Arbitrary<string>, min = 1, max = 3): Words => fc.array(each, { minLength: min, maxLength: max })
const maybe = (each: Words): Words => fc.option(each, { nil: [], freq: 2 })

/** A command of parts that are words or runs of words. */
const command = (name: string, ...parts: readonly (fc.Arbitrary<string> | Words)[]): Words =>
  fc.tuple(...parts).map((found) => [name, ...found.flat()])

/** Times far enough away that nothing expires while the test runs, the past, and what is refused. */
const seconds = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2000, max: 900_000 }).map(String) },
  { weight: 2, arbitrary: integer.filter((text) => !/^[1-9]\d{0,2}$/.test(text)) },
)
const later = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 4_000_000_000, max: 5_000_000_000 }).map(String) },
  { weight: 2, arbitrary: integer },
)
/** For SET: a key that is stored already expired lingers in the server's DBSIZE until it is swept. */
const notPast = (text: string) => !/^[1-9]\d{0,8}$/.test(text)
const notPastMs = (text: string) => !/^[1-9]\d{0,11}$/.test(text)
const laterMs = later.map((text) => (/^\d{10}$/.test(text) ? `${text}123` : text))
const ms = seconds
  .map((text) => (/^\d{4,6}$/.test(text) ? `${text}000` : text))
  .filter((text) => !/^[1-9]\d{0,5}$/.test(text))
const condition = maybe(some(cased('nx', 'xx', 'gt', 'lt', 'zz'), 1, 2))

const setOptions = maybe(
  some(
    fc
      .oneof(
        cased('nx', 'xx', 'get', 'keepttl', 'zz').map((text) => [text]),
        fc.tuple(cased('ex'), seconds),
        fc.tuple(cased('px'), ms),
        fc.tuple(cased('exat'), later.filter(notPast)),
        fc.tuple(cased('pxat'), laterMs.filter(notPastMs)),
      )
      .map((words) => words.join('\n')),
    1,
    3,
  ).map((words) => words.flatMap((text) => text.split('\n'))),
)

const strings = fc.oneof(
  command('SET', key('s'), value, setOptions),
  command('SET', key('n'), fc.integer({ min: -5, max: 5 }).map(String)),
  command('GET', key('s')),
  command('GETSET', key('s'), value),
  command('GETDEL', key('s')),
  command('SETNX', key('s'), value),
  command('SETEX', key('s'), seconds, value),
  command('PSETEX', key('s'), ms, value),
  command('MSET', some(fc.oneof(key('s'), value), 2, 5)),
  command('MSETNX', some(fc.oneof(key('s'), value), 2, 4)),
  command('MGET', some(anyKey)),
  command('APPEND', key('s'), value),
  command('STRLEN', key('s')),
  command('GETRANGE', key('s'), integer, integer),
  command('SETRANGE', key('s'), integer, value),
)
const counters = fc.oneof(
  command('INCR', key('n')),
  command('DECR', key('n')),
  command('INCRBY', key('n'), integer),
  command('DECRBY', key('n'), integer),
  command('INCRBYFLOAT', key('n'), decimal),
)
const lifetimes = fc.oneof(
  command('EXPIRE', anyKey, seconds, condition),
  command('PEXPIRE', anyKey, ms, condition),
  command('EXPIREAT', anyKey, later, condition),
  command('PEXPIREAT', anyKey, laterMs, condition),
  command('TTL', anyKey),
  command('PTTL', anyKey),
  command('EXPIRETIME', anyKey),
  command('PEXPIRETIME', anyKey),
  command('PERSIST', anyKey),
)
const keyspace = fc.oneof(
  command('DEL', some(anyKey)),
  command('UNLINK', anyKey),
  command('EXISTS', some(anyKey)),
  command('TYPE', anyKey),
  command('KEYS', pattern),
  command('RENAME', anyKey, anyKey),
  command('RENAMENX', anyKey, anyKey),
  command('DBSIZE'),
)
const field = word('name', 'visits', 'f1', 'f2', '')
const hashes = fc.oneof(
  command(
    'HSET',
    key('h'),
    fc.array(fc.tuple(field, value), { minLength: 1, maxLength: 3 }).map((pairs) => pairs.flat()),
  ),
  command('HSET', key('h'), some(value, 2, 4)),
  command('HMSET', key('h'), field, value),
  command('HGET', key('h'), field),
  command('HMGET', key('h'), some(field)),
  command('HGETALL', key('h')),
  command('HKEYS', key('h')),
  command('HVALS', key('h')),
  command('HLEN', key('h')),
  command('HEXISTS', key('h'), field),
  command('HDEL', key('h'), some(field)),
  command('HINCRBY', key('h'), field, integer),
)
const lists = fc.oneof(
  command('LPUSH', key('l'), some(value)),
  command('RPUSH', key('l'), some(value)),
  command('LPUSHX', key('l'), value),
  command('RPUSHX', key('l'), value),
  command('LPOP', key('l'), maybe(some(integer, 1, 1))),
  command('RPOP', key('l'), maybe(some(integer, 1, 1))),
  command('LLEN', key('l')),
  command('LINDEX', key('l'), integer),
  command('LRANGE', key('l'), integer, integer),
  command('LTRIM', key('l'), integer, integer),
)
const sets = fc.oneof(
  command('SADD', key('t'), some(member)),
  command('SREM', key('t'), some(member)),
  command('SMEMBERS', key('t')),
  command('SISMEMBER', key('t'), member),
  command('SMISMEMBER', key('t'), some(member)),
  command('SCARD', key('t')),
  command('SINTER', some(key('t'))),
  command('SUNION', some(key('t'))),
  command('SDIFF', some(key('t'))),
  command('SINTERSTORE', key('t'), some(key('t'))),
  command('SUNIONSTORE', key('t'), some(key('t'))),
  command('SDIFFSTORE', key('t'), some(key('t'))),
)
const scored = fc.array(fc.tuple(score, member), { minLength: 1, maxLength: 3 }).map((pairs) => pairs.flat())
const rangeOptions = maybe(
  fc
    .array(
      fc.oneof(
        cased('rev', 'byscore', 'withscores').map((text) => [text]),
        fc.tuple(cased('limit'), integer, integer),
        fc.constant(['zz']),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((found) => found.flat()),
)
const oldRangeOptions = maybe(
  fc
    .array(fc.oneof(fc.constant(['WITHSCORES']), fc.tuple(cased('limit'), integer, integer)), {
      minLength: 1,
      maxLength: 2,
    })
    .map((found) => found.flat()),
)
const sortedSets = fc.oneof(
  command('ZADD', key('z'), scored),
  command('ZADD', key('z'), some(cased('nx', 'xx', 'gt', 'lt', 'ch', 'incr')), scored),
  command('ZADD', key('z'), cased('xx', 'gt', 'lt', 'ch'), scored),
  command('ZINCRBY', key('z'), score, member),
  command('ZSCORE', key('z'), member),
  command('ZMSCORE', key('z'), some(member)),
  command('ZCARD', key('z')),
  command('ZCOUNT', key('z'), bound, bound),
  command('ZRANK', key('z'), member),
  command('ZREVRANK', key('z'), member),
  command('ZRANGE', key('z'), integer, integer, rangeOptions),
  command('ZRANGE', key('z'), bound, bound, fc.constant(['BYSCORE']), rangeOptions),
  command('ZREVRANGE', key('z'), integer, integer, maybe(fc.constant(['withscores']))),
  command('ZRANGEBYSCORE', key('z'), bound, bound, oldRangeOptions),
  command('ZREVRANGEBYSCORE', key('z'), bound, bound, oldRangeOptions),
  command('ZREM', key('z'), some(member)),
  command('ZPOPMIN', key('z'), maybe(some(integer, 1, 1))),
  command('ZPOPMAX', key('z'), maybe(some(integer, 1, 1))),
)
export const authentication = command('AUTH', some(word('default', 'x', 'secret', ''), 1, 3))
const plain = fc.oneof(
  command('PING', maybe(some(value, 1, 2))),
  command('ECHO', value),
  command('CLUSTER', word('keyslot', 'foo'), maybe(some(value, 1, 2))),
  authentication,
)

/** Any command with any words: most are refused. QUIT would end the conversation. */
const noise = fc
  .tuple(
    fc.oneof(word(...COMMANDS.filter((name) => name !== 'quit'), 'nosuch', ''), fc.string({ maxLength: 4 })),
    some(fc.oneof(anyKey, integer, value), 0, 4),
  )
  .map(([name, words]) => [name, ...words])

export const dataCommand: Words = fc.oneof(
  { weight: 50, arbitrary: strings },
  { weight: 30, arbitrary: counters },
  { weight: 30, arbitrary: lifetimes },
  { weight: 20, arbitrary: keyspace },
  { weight: 40, arbitrary: hashes },
  { weight: 40, arbitrary: lists },
  { weight: 40, arbitrary: sets },
  { weight: 70, arbitrary: sortedSets },
  { weight: 10, arbitrary: plain },
  { weight: 10, arbitrary: noise },
  { weight: 1, arbitrary: command('FLUSHALL', maybe(some(word('async', 'SYNC', 'x'), 1, 1))) },
)

const channel = word('news', 'scores')

/** What two connections say to one another: transactions, watched keys, messages. */
export const connectionCommand: Words = fc.oneof(
  { weight: 3, arbitrary: command('MULTI') },
  { weight: 4, arbitrary: command('EXEC') },
  { weight: 1, arbitrary: command('DISCARD') },
  { weight: 3, arbitrary: command('WATCH', some(word('s1', 'n1', 'missing'))) },
  { weight: 1, arbitrary: command('UNWATCH') },
  { weight: 2, arbitrary: command('SUBSCRIBE', some(channel, 1, 2)) },
  { weight: 2, arbitrary: command('UNSUBSCRIBE', maybe(some(channel))) },
  { weight: 3, arbitrary: command('PUBLISH', channel, value) },
  { weight: 1, arbitrary: command('PING', maybe(some(value, 1, 1))) },
  { weight: 3, arbitrary: command('SET', word('s1', 'n1', 'missing'), value) },
  { weight: 3, arbitrary: command('DEL', word('s1', 'n1', 'missing')) },
  { weight: 3, arbitrary: command('INCR', word('s1', 'n1')) },
  { weight: 3, arbitrary: dataCommand.filter(isExact) },
)
