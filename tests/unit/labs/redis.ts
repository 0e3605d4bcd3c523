/** A node and some connections to talk to, as a learner does. */
import type { Instant } from '@/lib/core/time'
import { execute } from '@/lib/labs/prompt/redis/execute'
import { printAnswer, splitLine } from '@/lib/labs/prompt/redis/redis-cli'
import { DEFAULTS, type Settings, startServer } from '@/lib/labs/prompt/redis/server'

export const NOON: Instant = 1_800_000_000_000

export function node(settings: Partial<Settings> = {}) {
  let server = startServer({ ...DEFAULTS, ...settings })
  let now = NOON
  const heard: Record<string, string[]> = {}
  return {
    /** What redis-cli would print for a line typed at a connection. */
    say(line: string, session = 'a'): string {
      const words = splitLine(line) ?? []
      const done = execute(server, session, words, now)
      server = done.server
      for (const push of done.pushes)
        heard[push.session] = [...(heard[push.session] ?? []), printAnswer('', push.reply)]
      return done.outside === null
        ? done.replies.map((reply) => printAnswer(words[0] ?? '', reply)).join('\n')
        : `outside: ${done.outside}`
    },
    wait(ms: number): void {
      now += ms
    },
    heard: (session: string): readonly string[] => heard[session] ?? [],
    get server() {
      return server
    },
  }
}
