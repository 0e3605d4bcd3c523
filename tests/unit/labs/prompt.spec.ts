import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labPrompt } from '@/lib/i18n/messages/lab-prompt'
import { keysOf } from '@/lib/labs/ordered-map'
import { holdings } from '@/lib/labs/prompt/holdings'
import { answered, arrived, killPrimary, replicaOf, startGroup, type Write } from '@/lib/labs/prompt/nodes'
import { promptPredictions } from '@/lib/labs/prompt/predictions'
import { promptPresets } from '@/lib/labs/prompt/presets'
import { promptModel } from '@/lib/labs/prompt/prompt'
import { execute } from '@/lib/labs/prompt/redis/execute'
import { DEFAULT_SETUP, LAGS, type PromptSetup, setupFromQuery, setupToQuery } from '@/lib/labs/prompt/setup'
import { PROMPT_TRACES, type PromptAct, type PromptState } from '@/lib/labs/prompt/state'
import { promptTasks } from '@/lib/labs/prompt/tasks'
import { linesOf, promptsOf, promptText } from '@/lib/labs/prompt/terminal'
import { play as playStory } from '@/lib/labs/story'
import { FACTS } from './facts'
import { NOON } from './redis'

function play(setup: PromptSetup, acts: readonly PromptAct[]) {
  const states: PromptState[] = [promptModel.start(setup, '')]
  const trace = acts.flatMap((act) => {
    const step = promptModel.step(states.at(-1) ?? promptModel.start(setup, ''), act)
    states.push(step.state)
    return step.trace
  })
  return { states, end: states.at(-1) ?? promptModel.start(setup, ''), trace }
}
function storyOf(id: string) {
  const story = promptPresets.find((preset) => preset.id === id)
  if (!story) throw new Error(`no story ${id}`)
  const acts = story.script.flatMap((entry) => (typeof entry === 'number' ? [] : [entry]))
  return { ...story, acts }
}

const setup = fc.record({ lag: fc.constantFrom(null, ...LAGS), auth: fc.boolean(), cluster: fc.boolean() })
const line = fc.constantFrom(
  'SET a 1',
  'INCR a',
  'SET b 2 PX 300',
  'DEL a',
  'RPUSH l x',
  'GET a',
  'SUBSCRIBE n',
  'PUBLISH n x',
  'MULTI',
  'EXEC',
  '"',
  'EVAL x',
  'get a',
  'set a 0 0 1',
  'x',
  'AUTH secret',
  '',
)
const act: fc.Arbitrary<PromptAct> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      prompt: fc.constantFrom('a' as const, 'b' as const, 'replica' as const, 'memcached' as const),
      line,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(2000) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('kill-primary' as const, 'restart-redis' as const, 'restart-memcached' as const),
    }),
  },
)

describe('the nodes behind the prompts', () => {
  it('[J20] every acknowledged write is in what survives, or listed as lost', () => {
    const write = fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.nat(99), wait: fc.nat(400) })
    fc.assert(
      fc.property(fc.array(write), fc.constantFrom(null, 0, 100, 500), fc.nat(600), (writes, lag, last) => {
        let group = startGroup(lag)
        let now = NOON
        const history: Write[] = []
        for (const { key, value, wait } of writes) {
          now += wait
          group = arrived(group, now)
          const command = `SET ${key} ${value}`
          const { server } = execute(group.primary, 'a', command.split(' '), now)
          if (server.data !== group.primary.data) history.push({ at: now, command, data: server.data })
          group = answered(group, server, command, now)
        }
        const loss = killPrimary(group, history, now + last)
        const kept = history.slice(0, history.length - loss.lost.length)
        expect([...kept, ...loss.lost]).toEqual(history)
        // What is kept, played again from nothing, is what the survivor holds.
        const model = new Map(kept.map(({ command }) => [command.split(' ')[1], command.split(' ')[2]]))
        const { primary } = loss.group
        expect(keysOf(primary.data.entries)).toEqual([...model.keys()].sort())
        for (const [key, value] of model)
          expect(execute(primary, 'a', ['GET', key ?? ''], now + last).replies).toEqual([
            { kind: 'bulk', bytes: value },
          ])
        expect(loss.how).toBe(lag === null ? 'emptied' : 'promoted')
        if (lag === null) expect(loss.lost).toEqual(history)
        else expect(loss.lost.every(({ at }) => at + lag > now + last)).toBe(true)
      }),
    )
  })

  it('[J21] the replica reads what has arrived, writes nothing, and drops what expires', () => {
    const { trace, end } = play(storyOf('stale-read').setup, storyOf('stale-read').acts)
    expect(end.exchanges.filter(({ prompt }) => prompt === 'replica').map(({ output }) => output)).toEqual([
      '"12000"',
      "(error) READONLY You can't write against a read only replica.",
      '"9900"',
    ])
    expect(trace.filter(({ kind }) => kind === 'caught-up')).toHaveLength(2)
    const brief = play({ ...DEFAULT_SETUP, lag: 100 }, [
      { kind: 'type', prompt: 'a', line: 'SET k v PX 500' },
      { kind: 'wait', ms: 600 },
      { kind: 'type', prompt: 'replica', line: 'GET k' },
    ])
    expect(brief.end.exchanges.at(-1)?.output).toBe('(nil)')
    expect(brief.trace.map(({ kind }) => kind)).toContain('expired')
    expect(keysOf(replicaOf(brief.end.group, NOON * 2).data.entries)).toEqual([])
  })

  it('[J22] same set-up and acts, same states and traces; a kept state goes on as before; every trace has its sentence', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(setup, fc.array(act, { maxLength: 25 }), fc.array(act, { maxLength: 10 }), (setup, first, then) => {
        const once = play(setup, [...first, ...then])
        expect(play(setup, [...first, ...then])).toEqual(once)
        const kept = play(setup, first).end
        const again = then.reduce((state, each) => promptModel.step(state, each).state, kept)
        expect(again).toEqual(once.end)
        for (const { kind, at } of once.trace) {
          seen.add(kind)
          expect(at).toBeLessThanOrEqual(once.end.now)
        }
      }),
    )
    const known: readonly string[] = PROMPT_TRACES
    expect([...seen].filter((kind) => !known.includes(kind))).toEqual([])
    for (const kind of PROMPT_TRACES) expect(labPrompt).toHaveProperty(`trace-${kind}`)
    // What no learner types at random is reached by hand.
    expect(play(DEFAULT_SETUP, [{ kind: 'type', prompt: 'memcached', line: 'quit' }]).trace[0]?.kind).toBe('closed')
    expect(promptModel.step(promptModel.start(DEFAULT_SETUP, '')).state.now).toBe(1000)
  })

  it('[J23] an address holds the set-up; one that is malformed gives the default', () => {
    fc.assert(
      fc.property(setup, (setup) => {
        expect(setupFromQuery(setupToQuery(setup))).toEqual(setup)
      }),
    )
    for (const text of ['', 'v=2&lag=100', 'v=1&lag=7', 'v=1&auth=yes', 'v=1&cluster=', '%%%'])
      expect(setupFromQuery(text), text).toEqual(DEFAULT_SETUP)
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(setupFromQuery(setupToQuery(setupFromQuery(text)))).toEqual(setupFromQuery(text))
      }),
    )
  })

  it('[J24] the run of its story decides which option of a prediction is right; every option names a fact of the course', () => {
    for (const { id, preset, options, outcome } of promptPredictions) {
      const steps = playStory(promptModel, storyOf(preset))
      const odd = steps
        .flatMap(({ trace }) => trace)
        .filter(({ kind }) => kind === 'outside' || kind === 'invalid-arguments')
      expect(odd, id).toEqual([])
      expect(`${id}: ${outcome(steps)}`).toBe(
        `${id}: ${options.filter(({ fact }) => fact === null).map((option) => option.id)}`,
      )
      for (const option of options) {
        expect(option.fact === null || FACTS.has(option.fact), `${option.fact}`).toBe(true)
        expect(labPrompt).toHaveProperty(`ask-${id}-${option.id}`)
      }
      expect(labPrompt).toHaveProperty(`ask-${id}`)
      expect(labPrompt).toHaveProperty(`why-${id}`)
    }
    for (const { id } of promptPresets) expect(labPrompt).toHaveProperty(`preset-${id}`)
  })

  it('[J25] a task is not done at the start, each of its parts can be, and playing stories does them', () => {
    const stories: Readonly<Record<string, readonly PromptAct[]>> = {
      leaderboard: storyOf('leaderboard').acts,
      session: storyOf('session').acts,
      'rate-limiter': storyOf('rate-limit').acts,
      difference: [
        ...storyOf('engines').acts,
        { kind: 'restart-memcached' },
        { kind: 'wait', ms: 2000 },
        { kind: 'kill-primary' },
      ],
    }
    for (const { id, group = '', done } of promptTasks) {
      expect(done(promptModel.start(DEFAULT_SETUP, '')), id).toBe(false)
      const { states } = play({ ...DEFAULT_SETUP, lag: 1000 }, stories[group] ?? [])
      expect(states.some(done), id).toBe(true)
      expect(labPrompt).toHaveProperty(`task-${id}`)
      expect(labPrompt).toHaveProperty(`tasks-${group}`)
    }
  })

  it('[H10] what no server said is said by the lab, in the terminal where it happened, and counts for no task', () => {
    const { end } = play(DEFAULT_SETUP, [
      { kind: 'type', prompt: 'a', line: 'EVAL x' },
      { kind: 'type', prompt: 'replica', line: 'GET session:1' },
      { kind: 'type', prompt: 'memcached', line: 'mg x' },
      { kind: 'type', prompt: 'memcached', line: 'quit' },
      { kind: 'kill-primary' },
      { kind: 'restart-memcached' },
    ])
    const notes = end.exchanges.flatMap(({ prompt, note }) => (note ? [`${prompt}: ${note.kind}`] : []))
    expect(notes).toEqual([
      'a: outside',
      'replica: no-replica',
      'memcached: outside',
      'memcached: closed',
      'a: emptied',
      'b: emptied',
      'memcached: memcached-restarted',
    ])
    const asked: PromptAct[] = [
      { kind: 'type', prompt: 'replica', line: 'GET session:1' },
      { kind: 'type', prompt: 'a', line: 'GET session:1' },
    ]
    const gone = promptTasks.find(({ id }) => id === 'session-gone')
    expect(gone?.done(play(DEFAULT_SETUP, asked).end)).toBe(false)
  })

  it('[H11] what is shown of the memory is what commands find there', () => {
    const { end } = play({ ...DEFAULT_SETUP, lag: 1000 }, [
      { kind: 'type', prompt: 'a', line: 'SET s "a b" EX 30' },
      { kind: 'type', prompt: 'a', line: 'ZADD z 1 x 2 y' },
      { kind: 'type', prompt: 'a', line: 'SET brief 1 PX 500' },
      { kind: 'type', prompt: 'memcached', line: 'set m 0 60 2' },
      { kind: 'type', prompt: 'memcached', line: 'hi' },
      { kind: 'type', prompt: 'memcached', line: 'set brief 0 1 1' },
      { kind: 'type', prompt: 'memcached', line: 'x' },
      { kind: 'wait', ms: 1990 },
      { kind: 'type', prompt: 'a', line: 'HSET h f v' },
    ])
    const held = holdings(end)
    expect(held.primary).toEqual([
      { key: 'h', kind: 'hash', text: null, members: 1, seconds: null },
      { key: 's', kind: 'string', text: 'a b', members: 0, seconds: 29 },
      { key: 'z', kind: 'zset', text: null, members: 2, seconds: null },
    ])
    expect(held.replica?.map(({ key }) => key)).toEqual(['s', 'z'])
    expect(held.memcached).toEqual([{ key: 'm', kind: 'string', text: 'hi', members: 0, seconds: 59 }])
    expect(holdings(play(DEFAULT_SETUP, []).end).replica).toBeNull()
  })

  it('[H12] the sign before the line tells the connection’s state, and ↑ goes through what was typed', () => {
    const typed = (...lines: readonly string[]) =>
      play(
        DEFAULT_SETUP,
        lines.map((line) => ({ kind: 'type', prompt: 'a', line }) as const),
      ).end
    expect(promptText(typed(), 'a')).toBe('primary:6379> ')
    expect(promptText(typed('MULTI'), 'a')).toBe('primary:6379(TX)> ')
    expect(promptText(typed('MULTI'), 'b')).toBe('primary:6379> ')
    expect(promptText(typed('SUBSCRIBE n'), 'a')).toBe('primary:6379(subscribed mode)> ')
    expect(promptText(typed(), 'memcached')).toBe('')
    expect(linesOf(typed('GET a', 'GET a', 'EVAL x', 'GET a'), 'a')).toEqual(['GET a', 'EVAL x', 'GET a'])
    expect(linesOf(typed('GET a'), 'b')).toEqual([])
    expect(promptsOf({ setup: DEFAULT_SETUP })).not.toContain('replica')
    expect(promptsOf({ setup: { ...DEFAULT_SETUP, lag: 100 } })).toContain('replica')
  })
})
