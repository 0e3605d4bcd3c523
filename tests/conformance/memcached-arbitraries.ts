/** Lines of a telnet session with memcached: most make sense, some have a wrong number, a length that does not fit, or a word too many. */
import fc from 'fast-check'
import { bytesOf } from '../../lib/labs/bytes'

type Line = fc.Arbitrary<string>

const word = (...words: readonly string[]) => fc.constantFrom(...words)
const TOO_LONG = 'k'.repeat(251)
export const KEYS = ['a', 'b', 'n', 'm', 'k'.repeat(250)]
const key = fc.oneof(
  { weight: 20, arbitrary: word(...KEYS.slice(0, 4)) },
  { weight: 1, arbitrary: word(KEYS[4] ?? '', TOO_LONG, 'missing', bytesOf('키')) },
)
/**
 * What incr and decr of 1.6.18 look at beyond the end of an item, in memory that held something else before: behind a text of spaces for
 * digits, behind a number of 2^63 or more for a minus sign. So no data here is blank or has a minus sign.
 */
const tame = (text: string): boolean => !/^[\t-\r ]+$/.test(text) && !text.includes('-')
const data = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 120 }).map(String) },
  { weight: 3, arbitrary: word('', 'x', 'hello', 'get a', 'a b', 'a\r\nb', bytesOf('캐시')) },
  {
    weight: 2,
    arbitrary: word('18446744073709551615', '18446744073709551616', '007', '+5', ' 7', '7 ', '7 x', '9\n'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }).map(bytesOf).filter(tame) },
)
const flags = fc.oneof(
  { weight: 8, arbitrary: word('0', '1', '5', '4294967295') },
  { weight: 1, arbitrary: word('-1', 'x', '4294967296', '1x', '18446744073709551616', '+3') },
)
/** Nothing that would expire while we compare. */
const time = fc.oneof(
  { weight: 8, arbitrary: word('0', '5000', '2000000000') },
  { weight: 2, arbitrary: word('-1', '3000000', '4000000000', 'x', '9223372036854775808', '1.5') },
)
const delta = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 200 }).map(String) },
  {
    weight: 2,
    arbitrary: word('18446744073709551615', '18446744073709551616', '-1', 'x', '+3', '-18446744073709551615', '1x'),
  },
)
const number = fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 300 }).map(String) }, { weight: 1, arbitrary: delta })
const quiet = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constant(' noreply') },
  { weight: 1, arbitrary: word(' nope', ' noreply x', '  ', ' 0') },
)
const end = fc.oneof({ weight: 12, arbitrary: fc.constant('\r\n') }, { weight: 1, arbitrary: fc.constant('\n') })

const line = (...parts: readonly fc.Arbitrary<string>[]): Line =>
  fc
    .tuple(fc.array(fc.tuple(...parts), { minLength: 1, maxLength: 1 }), quiet, end)
    .map(([[words = []], silence, close]) => `${words.join(' ')}${silence}${close}`)

/** A command with data; now and then the length it announces is not that of the data. */
const storing: Line = fc
  .record({
    verb: word('set', 'set', 'set', 'add', 'replace', 'append', 'prepend', 'cas'),
    key,
    flags,
    time,
    data,
    wrong: fc.oneof(
      { weight: 15, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: word('-1', '1', '2', '-30').map(Number) },
    ),
    cas: number,
    quiet,
  })
  .map(({ verb, key, flags, time, data, wrong, cas, quiet }) => {
    const last = verb === 'cas' ? ` ${cas}` : ''
    return `${verb} ${key} ${flags} ${time} ${data.length + wrong}${last}${quiet}\r\n${data}\r\n`
  })
const counters: Line = fc.oneof(
  line(word('incr', 'decr'), word('n', 'm', 'a'), delta),
  fc
    .tuple(word('n', 'm'), fc.nat({ max: 1000 }))
    .map(([key, value]) => `set ${key} 0 0 ${String(value).length}\r\n${value}\r\n`),
)
/**
 * When a get meets a key that is too long, 1.6.18 throws away what it had not sent yet of earlier answers too. Somebody who
 * types one line at a time never sees that; we send all at once, and leave it out.
 */
const sendable = (text: string): boolean => !/^g[ae]ts? .*k{251}/.test(text)
const reading: Line = fc
  .oneof(
    line(word('get', 'gets'), key),
    line(word('get', 'gets'), key, key, key),
    line(word('gat', 'gats'), time, key),
    line(word('gat', 'gats'), time, key, key),
  )
  .filter(sendable)
const other: Line = fc.oneof(
  { weight: 6, arbitrary: line(word('delete'), key) },
  { weight: 6, arbitrary: line(word('touch'), key, time) },
  { weight: 1, arbitrary: line(word('flush_all')) },
  { weight: 1, arbitrary: line(word('flush_all'), word('0', 'noreply', 'x')) },
  { weight: 1, arbitrary: line(word('version')) },
  { weight: 1, arbitrary: line(word('verbosity'), word('1', '0', 'x')) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        word('get', 'set', 'add', 'cas', 'incr', 'delete', 'touch', 'stats', 'gat', 'GET', 'x', '', 'foo bar'),
        fc.array(fc.oneof(key, delta, word('noreply')), { maxLength: 3 }),
        end,
      )
      .map(([name, words, close]) => `${[name, ...words].join(' ')}${close}`)
      .filter((text) => sendable(text) && !/^stats\s/.test(text)),
  },
)

export const chunk: Line = fc.oneof(
  { weight: 5, arbitrary: storing },
  { weight: 4, arbitrary: counters },
  { weight: 4, arbitrary: reading },
  { weight: 3, arbitrary: other },
)
