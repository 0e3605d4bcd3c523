import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cache, startCache } from '@/lib/labs/prompt/memcached/cache'
import { COMMANDS } from '@/lib/labs/prompt/memcached/commands'
import { type Connection, newConnection, receive } from '@/lib/labs/prompt/memcached/receive'
import { NOON } from './redis'

const DAY_SECONDS = 86_400

/** A telnet session that shows what came back, without the last line end. */
function telnet() {
  let cache: Cache = startCache()
  let connection: Connection = newConnection
  let now = NOON
  return {
    send(text: string): string {
      const done = receive(cache, connection, text, now)
      cache = done.cache
      connection = done.connection
      const outside = done.outside.map((words) => `outside: ${words}`)
      return [done.output.trimEnd(), ...outside, ...(done.closed ? ['closed'] : [])]
        .filter((line) => line !== '')
        .join('\n')
    },
    wait(seconds: number): void {
      now += seconds * 1000
    },
  }
}

/** Bytes and what memcached 1.6.18 answered to them. */
const RECORDED: readonly (readonly [sent: string, answered: string])[] = [
  ['set a 5 0 3\r\nabc\r\n', 'STORED'],
  ['gets a b\r\n', 'VALUE a 5 3 1\r\nabc\r\nEND'],
  ['add a 0 0 1\r\nx\r\n', 'NOT_STORED'],
  ['replace b 0 0 1\r\nx\r\n', 'NOT_STORED'],
  ['append a 0 0 1\r\nd\r\n', 'STORED'],
  ['prepend a 9 0 1\r\n_\r\n', 'STORED'],
  ['get a\r\n', 'VALUE a 5 5\r\n_abcd\r\nEND'],
  ['cas a 0 0 1 1\r\nx\r\n', 'EXISTS'],
  ['cas a 0 0 1 3\r\nx\r\n', 'STORED'],
  ['cas b 0 0 1 3\r\nx\r\n', 'NOT_FOUND'],
  ['set a 0 0 2\r\nabcd\r\n', 'CLIENT_ERROR bad data chunk\r\nERROR'],
  ['set a 0 0 -1\r\nx\r\n', 'CLIENT_ERROR bad command line format\r\nERROR'],
  ['set a -1 0 1\r\nx\r\n', 'CLIENT_ERROR bad command line format\r\nERROR'],
  ['set a 0 0\r\n', 'ERROR'],
  ['GET a\r\n', 'ERROR'],
  ['\r\n', 'ERROR'],
  ['zadd board 1 ann\r\n', 'ERROR'],
  ['set a 0 0 1 noreply\r\nz\r\n', ''],
  ['get  a \r\n', 'VALUE a 0 1\r\nz\r\nEND'],
  ['set n 0 0 2\r\n10\r\n', 'STORED'],
  ['decr n 1\r\n', '9'],
  ['get n\r\n', 'VALUE n 0 2\r\n9 \r\nEND'],
  ['incr n 91\r\n', '100'],
  ['decr n 200\r\n', '0'],
  ['incr n 18446744073709551615\r\n', '18446744073709551615'],
  ['incr n 2\r\n', '1'],
  ['incr n -1\r\n', 'CLIENT_ERROR invalid numeric delta argument'],
  ['incr none 1\r\n', 'NOT_FOUND'],
  ['incr a 1\r\n', 'CLIENT_ERROR cannot increment or decrement non-numeric value'],
  ['touch a 100\r\n', 'TOUCHED'],
  ['touch none 100\r\n', 'NOT_FOUND'],
  ['touch a x\r\n', 'CLIENT_ERROR invalid exptime argument'],
  ['gat 100 a none\r\n', 'VALUE a 0 1\r\nz\r\nEND'],
  ['delete a 5\r\n', 'CLIENT_ERROR bad command line format.  Usage: delete <key> [noreply]'],
  ['delete a\r\n', 'DELETED'],
  ['delete a\r\n', 'NOT_FOUND'],
  ['flush_all\r\n', 'OK'],
  ['get n\r\n', 'END'],
  ['version\r\n', 'VERSION 1.6.18'],
  ['verbosity 1\r\n', 'OK'],
  [`get ${'k'.repeat(251)}\r\n`, 'CLIENT_ERROR bad command line format'],
]

describe('the Memcached engine', () => {
  it('[J15] answers as the server did', () => {
    const { send } = telnet()
    expect(RECORDED.map(([sent]) => [sent, send(sent)])).toEqual(RECORDED)
    expect(telnet().send('set n 0 0 2\r\n-5\r\nincr n 1\r\n')).toMatch(/non-numeric/)
  })

  it('[J16] reads bytes, however they are cut: data may hold anything, and come in pieces', () => {
    const { send } = telnet()
    expect([send('set a 0 0 6\r'), send('\nget '), send('\r\n'), send('\r\n'), send('get a\r\n')]).toEqual([
      '',
      '',
      '',
      'STORED',
      'VALUE a 0 6\r\nget \r\n\r\nEND',
    ])
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('set', 'append', 'cas'), fc.string({ maxLength: 5 }), fc.nat(6))
        .map(([verb, data, length]) => `${verb} a 0 0 ${length}${verb === 'cas' ? ' 2' : ''}\r\n${data}\r\n`),
      fc.constantFrom(
        'get a\r\n',
        'incr a 1\r\n',
        'gets a b\n',
        'delete a\r\n',
        '\r\n',
        'set b 0 0 2000000\r\n',
        'nonsense\r\n',
      ),
    )
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.nat(80)), (lines, cuts) => {
        const bytes = lines.join('')
        const whole = receive(startCache(), newConnection, bytes, NOON)
        let [cache, connection, output] = [startCache(), newConnection, '']
        const ends = [...cuts.filter((at) => at < bytes.length).sort((a, b) => a - b), bytes.length]
        ends.forEach((end, at) => {
          const done = receive(cache, connection, bytes.slice(ends[at - 1] ?? 0, end), NOON)
          cache = done.cache
          connection = done.connection
          output += done.output
        })
        expect([output, cache, connection]).toEqual([whole.output, whole.cache, whole.connection])
      }),
    )
  })

  it('[J17] items expire by the second: never, after a span of up to thirty days, at a moment, or at once', () => {
    const memcached = telnet()
    const noon = NOON / 1000
    memcached.send('set never 0 0 1\r\nx\r\nset span 0 30 1\r\nx\r\nset past 0 -1 1\r\nx\r\n')
    memcached.send(`set moment 0 ${noon + 40 * DAY_SECONDS} 1\r\nx\r\nset long 0 ${31 * DAY_SECONDS} 1\r\nx\r\n`)
    const there = () =>
      [...memcached.send('get never span past moment long\r\n').matchAll(/VALUE (\w+)/g)].map(([, key]) => key)
    expect(there()).toEqual(['never', 'span', 'moment'])
    memcached.wait(29)
    expect(there()).toContain('span')
    memcached.wait(1)
    expect(there()).toEqual(['never', 'moment'])
    memcached.wait(40 * DAY_SECONDS - 30)
    expect(there()).toEqual(['never'])
    expect(memcached.send('add span 0 0 1\r\ny\r\n')).toBe('STORED')
  })

  it('[J18] an item may have 1 MB, its header included; a larger one is thrown away with what was there', () => {
    const { send } = telnet()
    const set = (flags: number, length: number) => send(`set a ${flags} 0 ${length}\r\n${'x'.repeat(length)}\r\n`)
    expect([set(0, 1_048_516), set(1, 1_048_512)]).toEqual(['STORED', 'STORED'])
    expect([set(0, 1_048_517), send('get a\r\n'), set(1, 1_048_513)]).toEqual([
      'SERVER_ERROR object too large for cache',
      'END',
      'SERVER_ERROR object too large for cache',
    ])
    set(0, 1_048_516)
    expect(send('append a 0 0 1\r\nx\r\n')).toBe('NOT_STORED')
  })

  it('[J19] stats counts hits and misses; what is out of scope gets a kind word', () => {
    const { send } = telnet()
    send('set a 0 0 1\r\n1\r\nget a b\r\nincr a 1\r\nincr b 1\r\ngat 0 a\r\ncas a 0 0 1 99\r\nx\r\n')
    const stats = send('stats\r\n')
    for (const line of [
      'cmd_get 2',
      'get_hits 1',
      'get_misses 1',
      'incr_hits 1',
      'incr_misses 1',
      'touch_hits 1',
      'cas_badval 1',
    ])
      expect(stats).toContain(`STAT ${line}\r\n`)
    expect(['stats items\r\n', 'mg a v\r\n', 'flush_all 10\r\n', 'slabs automove 0\r\n', 'quit\r\n'].map(send)).toEqual(
      ['outside: stats items', 'outside: mg', 'outside: flush_all <delay>', 'outside: slabs', 'closed'],
    )
    expect(COMMANDS).toContain('gats')
  })
})
