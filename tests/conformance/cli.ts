/** What the learner types and sees: our cutting of lines and printing of replies against redis-cli itself. */
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { bytesOf } from '../../lib/labs/bytes'
import { execute } from '../../lib/labs/prompt/redis/execute'
import { INVALID_ARGUMENTS, printAnswer, splitLine } from '../../lib/labs/prompt/redis/redis-cli'
import { startServer } from '../../lib/labs/prompt/redis/server'
import { connectRedis } from './resp'

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'b c',
    '"',
    "'",
    '\\n',
    '\\x41',
    '\\xzz',
    '\\',
    "\\'",
    '\\"',
    '한글',
    '"q"',
    "'s'",
    '""',
    '\\a\\b\\t',
    ' ',
  ),
  fc.string({ maxLength: 4, unit: 'grapheme-ascii' }),
)
const line = fc
  .tuple(
    fc.constantFrom(
      'ECHO',
      'SET k',
      'RPUSH l',
      'MGET k',
      'LRANGE l 0 -1',
      'GET k',
      'HSET h f',
      'HGET h f',
      'foo',
      'TYPE l',
      'DEL l',
    ),
    fc.array(piece, { maxLength: 4 }),
  )
  .map(([start, pieces]) => `${start} ${pieces.join('')}`.trim())
  // The tool reads its input by lines, and has words of its own for a line that begins with a digit.
  .filter((text) => !/[\r\n\0]/.test(text))

function ours(lines: readonly string[]): string {
  let server = startServer()
  const shown: string[] = []
  for (const each of lines) {
    const words = splitLine(each)
    const [command] = words ?? []
    if (!words) shown.push(INVALID_ARGUMENTS)
    if (!words || command === undefined) continue
    const done = execute(server, 'a', words, Date.now())
    server = done.server
    shown.push(...done.replies.map((reply) => printAnswer(command, reply)))
  }
  return shown.join('\n')
}

export async function cli(port: number, count: number): Promise<number> {
  const client = await connectRedis(port)
  await client.ask(['FLUSHALL'])
  client.close()
  const lines = fc.sample(line, count)
  const { stdout } = spawnSync('redis-cli', ['-p', String(port), '--no-raw'], { input: `${lines.join('\n')}\n` })
  const [mine, real] = [ours(lines).split('\n'), stdout.toString('latin1').split('\n')]
  const differs = mine.findIndex((text, at) => bytesOf(text) !== real[at] && text !== real[at])
  if (differs >= 0)
    throw new Error(`line ${differs} of the output\n  engine: ${mine[differs]}\n  redis-cli: ${real[differs]}`)
  return lines.length
}
