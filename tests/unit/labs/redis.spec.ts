import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMANDS, execute } from '@/lib/labs/prompt/redis/execute'
import { formatFloat64, parseFloat64 } from '@/lib/labs/prompt/redis/float'
import { addLongDouble, formatLongDouble, parseLongDouble } from '@/lib/labs/prompt/redis/long-double'
import { OUTSIDE } from '@/lib/labs/prompt/redis/outside'
import { printReply, quotedBytes, splitLine } from '@/lib/labs/prompt/redis/redis-cli'
import { array, bulk, integer, NIL, status } from '@/lib/labs/prompt/redis/reply'
import { startServer } from '@/lib/labs/prompt/redis/server'
import { NOON, node } from './redis'

/** Lines and what redis-cli 7.0.15 printed for them. */
const RECORDED: readonly (readonly [line: string, printed: string])[] = [
  ['SET a "hello world" XX GET', '(nil)'],
  ['SET a 5 EX 0', "(error) ERR invalid expire time in 'set' command"],
  ['SET a 5 NX XX', '(error) ERR syntax error'],
  ['SET a 5', 'OK'],
  ['INCRBY a 3', '(integer) 8'],
  ['LPUSH a 1', '(error) WRONGTYPE Operation against a key holding the wrong kind of value'],
  ['GET', "(error) ERR wrong number of arguments for 'get' command"],
  ['nosuch a "b c"', "(error) ERR unknown command 'nosuch', with args beginning with: 'a' 'b c' "],
  ['SETRANGE s 3 xyz', '(integer) 6'],
  ['GET s', '"\\x00\\x00\\x00xyz"'],
  ['GETRANGE s -3 -2', '"xy"'],
  ['APPEND s 한', '(integer) 9'],
  ['HSET h name ann visits 1', '(integer) 2'],
  ['HINCRBY h name 1', '(error) ERR hash value is not an integer'],
  ['HGETALL h', '1) "name"\n2) "ann"\n3) "visits"\n4) "1"'],
  ['RPUSH l a b c', '(integer) 3'],
  ['LRANGE l -2 -1', '1) "b"\n2) "c"'],
  ['LPOP l -1', '(error) ERR value is out of range, must be positive'],
  ['LPOP none 1', '(nil)'],
  ['ZADD z NX GT 1 a', '(error) ERR GT, LT, and/or NX options at the same time are not compatible'],
  ['ZADD z 300 ann 250 bob 250 cho', '(integer) 3'],
  ['ZINCRBY z 0.1 bob', '"250.09999999999999"'],
  ['ZREVRANGE z 0 1 WITHSCORES', '1) "ann"\n2) "300"\n3) "bob"\n4) "250.09999999999999"'],
  ['ZRANGE z (250 +inf BYSCORE LIMIT 0 1', '1) "bob"'],
  [
    'ZRANGE z 0 1 LIMIT 0 1',
    '(error) ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX',
  ],
  ['ZREVRANK z cho', '(integer) 2'],
  ['ZADD z CH XX INCR 1 nobody', '(nil)'],
  ['KEYS [hl]', '1) "h"\n2) "l"'],
  ['EXPIRE a 10 NX GT', '(error) ERR NX and XX, GT or LT options at the same time are not compatible'],
  ['PERSIST a', '(integer) 0'],
  ['EXEC', '(error) ERR EXEC without MULTI'],
  ['CLUSTER KEYSLOT a', '(error) ERR This instance has cluster support disabled'],
  ['CLUSTER NOSUCH', "(error) ERR unknown subcommand 'NOSUCH'. Try CLUSTER HELP."],
  [
    'AUTH x',
    '(error) ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?',
  ],
]

describe('the Redis engine', () => {
  it('[J5] answers as the server did', () => {
    const { say } = node()
    expect(RECORDED.map(([line]) => [line, say(line)])).toEqual(RECORDED)
  })

  it('[J6] counts in 64 bits and refuses what does not fit', () => {
    const { say } = node()
    say('SET n 9223372036854775806')
    expect(say('INCR n')).toBe('(integer) 9223372036854775807')
    expect(say('INCR n')).toBe('(error) ERR increment or decrement would overflow')
    expect(say('DECRBY n -9223372036854775808')).toBe('(error) ERR decrement would overflow')
    for (const text of ['9223372036854775808', '007', '+1', '1.0', '-0', '" 1"'])
      expect(say(`INCRBY n ${text}`), text).toBe('(error) ERR value is not an integer or out of range')
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }),
        (a, by) => {
          const { say } = node()
          say(`SET n ${a}`)
          const sum = a + by
          const fits = sum >= -(2n ** 63n) && sum < 2n ** 63n
          expect(say(`INCRBY n ${by}`)).toBe(
            fits ? `(integer) ${sum}` : '(error) ERR increment or decrement would overflow',
          )
        },
      ),
    )
  })

  it('[J7] prints doubles with 17 digits and adds long doubles, as C does', () => {
    const known: [number, string][] = [
      [0.1, '0.10000000000000001'],
      [3, '3'],
      [1e300, '1.0000000000000001e+300'],
      [1e-7, '9.9999999999999995e-08'],
      [Number('123456789012345678'), '1.2345678901234568e+17'],
      [0.0001, '0.0001'],
      // Halves to even, where JavaScript rounds up.
      [2 ** 50 + 0.25, '1125899906842624.2'],
      [2 ** 50 + 0.75, '1125899906842624.8'],
      [-Infinity, '-inf'],
      [5e-324, '4.9406564584124654e-324'],
    ]
    expect(known.map(([value]) => [value, formatFloat64(value)])).toEqual(known)
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(parseFloat64(formatFloat64(value))).toBe(value)
      }),
    )
    expect(['1e400', '1e-400', 'nan', '', ' 1', '1x', '0x10'].map(parseFloat64)).toEqual(Array(7).fill(null))
    const { say } = node()
    say('SET f 0.1')
    expect([say('INCRBYFLOAT f 0.2'), say('INCRBYFLOAT f 5e3'), say('INCRBYFLOAT f -inf')]).toEqual([
      '"0.3"',
      '"5000.29999999999999982"',
      '(error) ERR increment would produce NaN or Infinity',
    ])
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }),
        fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }),
        (a, b) => {
          const [x, y] = [parseLongDouble(String(a)), parseLongDouble(String(b))]
          expect(x && y && formatLongDouble(addLongDouble(x, y))).toBe(String(a + b))
        },
      ),
    )
  })

  it('[J8] a key is there up to its moment and not behind it; only the clock that is handed in counts', () => {
    const redis = node()
    redis.say('SET s 1 PX 1500')
    redis.say('SET t 1 EX 10')
    redis.say('RENAME t u')
    expect([redis.say('TTL s'), redis.say('PTTL s'), redis.say('PEXPIRETIME s')]).toEqual([
      '(integer) 2',
      '(integer) 1500',
      `(integer) ${NOON + 1500}`,
    ])
    redis.wait(1500)
    expect(redis.say('EXISTS s')).toBe('(integer) 1')
    redis.wait(1)
    expect([redis.say('EXISTS s'), redis.say('TTL s'), redis.say('TTL u'), redis.say('DBSIZE')]).toEqual([
      '(integer) 0',
      '(integer) -2',
      '(integer) 8',
      '(integer) 1',
    ])
    expect([redis.say('SET u 2 KEEPTTL'), redis.say('TTL u'), redis.say('SET u 3'), redis.say('TTL u')]).toEqual([
      'OK',
      '(integer) 8',
      'OK',
      '(integer) -1',
    ])
    expect([redis.say('EXPIREAT u 1'), redis.say('EXISTS u')]).toEqual(['(integer) 1', '(integer) 0'])
  })

  it('[J9] EXEC does all or nothing: not after a refused command, not when a watched key has changed or expired', () => {
    const redis = node()
    const say = (line: string, session = 'a') => redis.say(line, session)
    say('SET stock 1')
    expect([
      say('WATCH stock'),
      say('MULTI'),
      say('DECR stock'),
      say('DECR stock', 'b'),
      say('EXEC'),
      say('GET stock'),
    ]).toEqual(['OK', 'OK', 'QUEUED', '(integer) 0', '(nil)', '"0"'])
    expect([say('MULTI'), say('SET x 1'), say('GET'), say('EXEC'), say('EXISTS x')]).toEqual([
      'OK',
      'QUEUED',
      "(error) ERR wrong number of arguments for 'get' command",
      '(error) EXECABORT Transaction discarded because of previous errors.',
      '(integer) 0',
    ])
    // A key that came and went in somebody's transaction has changed too.
    for (const line of ['WATCH ghost', 'MULTI', 'PING']) say(line)
    for (const line of ['MULTI', 'SET ghost 1', 'DEL ghost', 'EXEC']) say(line, 'b')
    expect(say('EXEC')).toBe('(nil)')
    say('SET brief 1 PX 10')
    for (const line of ['WATCH brief', 'MULTI', 'PING']) say(line)
    redis.wait(20)
    expect(say('EXEC')).toBe('(nil)')
    for (const line of ['MULTI', 'INCR n', 'LPUSH n 1', 'INCR n']) say(line)
    expect(say('EXEC')).toBe(
      '1) (integer) 1\n2) (error) WRONGTYPE Operation against a key holding the wrong kind of value\n3) (integer) 2',
    )
  })

  it('[J10] a message reaches who listens now; who listens may do little else', () => {
    const redis = node()
    expect(redis.say('PUBLISH news early', 'b')).toBe('(integer) 0')
    expect(redis.say('SUBSCRIBE news sport')).toBe(
      '1) "subscribe"\n2) "news"\n3) (integer) 1\n1) "subscribe"\n2) "sport"\n3) (integer) 2',
    )
    expect(redis.say('PUBLISH news late', 'b')).toBe('(integer) 1')
    expect(redis.heard('a')).toEqual(['1) "message"\n2) "news"\n3) "late"'])
    expect(redis.say('GET x')).toBe(
      "(error) ERR Can't execute 'get': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context",
    )
    redis.say('UNSUBSCRIBE')
    expect([redis.say('PUBLISH news gone', 'b'), redis.say('GET x')]).toEqual(['(integer) 0', '(nil)'])
  })

  it('[J11] asks for the password, refuses writes to a replica, and keys that do not share a slot', () => {
    const locked = node({ password: 'secret' })
    expect(['GET a', 'AUTH guess', 'AUTH default secret', 'GET a'].map((line) => locked.say(line))).toEqual([
      '(error) NOAUTH Authentication required.',
      '(error) WRONGPASS invalid username-password pair or user is disabled.',
      'OK',
      '(nil)',
    ])
    expect(locked.say('GET a', 'b')).toBe('(error) NOAUTH Authentication required.')
    const replica = node({ role: 'replica' })
    expect([replica.say('SET a 1'), replica.say('GET a')]).toEqual([
      "(error) READONLY You can't write against a read only replica.",
      '(nil)',
    ])
    const cluster = node({ cluster: true })
    const crossed = "(error) CROSSSLOT Keys in request don't hash to the same slot"
    expect([
      cluster.say('MSET a 1 b 2'),
      cluster.say('MSET {u}a 1 {u}b 2'),
      cluster.say('CLUSTER KEYSLOT foo'),
    ]).toEqual([crossed, 'OK', '(integer) 12182'])
    expect(['MULTI', 'SET a 1', 'SET b 1', 'EXEC'].map((line) => cluster.say(line)).at(-1)).toBe(crossed)
    expect(node({ replicas: 1 }).say('INFO replication')).toMatch(/role:master\nconnected_slaves:1/)
  })

  it('[J12] what the server knows and we do not gets a kind word, and changes nothing', () => {
    expect(COMMANDS.filter((name) => OUTSIDE.has(name))).toEqual([])
    expect(COMMANDS.length).toBeGreaterThan(90)
    const redis = node()
    redis.say('SET a 1')
    const before = redis.server.data
    for (const [line, words] of [
      ['GEOADD x 1 2 m', 'GEOADD'],
      ['cluster info', 'CLUSTER INFO'],
      ['INFO', 'INFO'],
      ['ZRANGE z - + BYLEX', 'ZRANGE BYLEX'],
      ['SETRANGE a 99999999 x', 'SETRANGE > 1 MB'],
    ])
      expect(redis.say(line ?? '')).toBe(`outside: ${words}`)
    expect(redis.server.data).toBe(before)
    redis.say('MULTI')
    expect([redis.say('EVAL 1 0'), redis.say('SUBSCRIBE x'), redis.say('EXEC')]).toEqual([
      'outside: EVAL',
      'outside: SUBSCRIBE inside MULTI',
      '(empty array)',
    ])
  })

  it('[J13] a kept state plays on as it did the first time', () => {
    const word = fc.constantFrom('a', 'b', '1', '2', 'x')
    const line = fc.tuple(fc.constantFrom(...COMMANDS), fc.array(word, { maxLength: 4 })).map((all) => all.flat())
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.array(line, { maxLength: 30 }), (first, then) => {
        const play = (from: ReturnType<typeof startServer>, lines: readonly string[][]) => {
          const replies: unknown[] = []
          let server = from
          for (const words of lines) {
            const done = execute(server, 'a', words, NOON)
            server = done.server
            replies.push(done.replies)
          }
          return { server, replies }
        }
        const kept = play(startServer(), first).server
        const once = play(kept, then)
        expect(play(kept, then)).toEqual(once)
      }),
    )
  })

  it('[J14] lines are cut and replies printed as redis-cli does', () => {
    const cut: [string, readonly string[] | null][] = [
      ['  get   a ', ['get', 'a']],
      [String.raw`set a "x\n\x41\"\q"`, ['set', 'a', 'x\nA"q']],
      [String.raw`set a 'it\'s \n'`, ['set', 'a', "it's \\n"]],
      ['set "a" ""', ['set', 'a', '']],
      ['pre"fix ed"', ['prefix ed']],
      ['"a"b', null],
      ['get "a', null],
      ["get 'a", null],
      ['', []],
    ]
    expect(cut.map(([line]) => [line, splitLine(line)])).toEqual(cut)
    const ten = array([...Array.from({ length: 9 }, (_, at) => integer(at)), array([bulk('x'), NIL])])
    expect(printReply(ten).split('\n').slice(-3)).toEqual([' 9) (integer) 8', '10) 1) "x"', '    2) (nil)'])
    expect([printReply(array([])), printReply(status('OK')), printReply(NIL)]).toEqual(['(empty array)', 'OK', '(nil)'])
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)) }),
        (bytes) => {
          expect(splitLine(quotedBytes(bytes))).toEqual([bytes])
        },
      ),
    )
  })
})
