import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labLeaderboard } from '@/lib/i18n/messages/lab-leaderboard'
import { askedFor, isPlayerName } from '@/lib/labs/leaderboard/commands'
import { rankCost, steps, topCost, updateCost } from '@/lib/labs/leaderboard/cost'
import { LEADERBOARD_TRACES, leaderboardModel, placeOf, places, playerName } from '@/lib/labs/leaderboard/leaderboard'
import { leaderboardPredictions, leaderboardPresets, leaderboardTasks } from '@/lib/labs/leaderboard/presets'
import { DEFAULT_SETUP, SIZES, setupFromQuery, setupToQuery } from '@/lib/labs/leaderboard/setup'
import { entriesOf } from '@/lib/labs/ordered-map'
import { execute } from '@/lib/labs/prompt/redis/execute'
import { startServer } from '@/lib/labs/prompt/redis/server'
import { cardinality, emptySortedSet, membersAt, sortedSetOf, withScore } from '@/lib/labs/sorted-set'
import { play } from '@/lib/labs/story'
import { FACTS } from './facts'

const scores = fc.array(fc.tuple(fc.constantFrom('ann', 'bob', 'cho', 'dan', 'eve'), fc.integer({ min: -3, max: 3 })))

describe('the leaderboard', () => {
  it('[J30] ranks are those of sorting all players, ties by name backwards, as ZREVRANK and ZREVRANGE have them', () => {
    fc.assert(
      fc.property(scores, fc.nat(4), fc.nat(6), (given, from, to) => {
        const set = given.reduce((before, [player, score]) => withScore(before, player, score), emptySortedSet)
        const sorted = [...new Map(given)]
          .map(([member, score]) => ({ member, score }))
          .sort((a, b) => b.score - a.score || (a.member < b.member ? 1 : -1))
        expect(places(set, from, to)).toEqual(
          from < to ? sorted.slice(from, to).map((scored, at) => ({ ...scored, rank: from + at })) : [],
        )
        sorted.forEach(({ member }, rank) => {
          expect(placeOf(set, member)).toBe(rank)
        })
        const words = given.flatMap(([player, score]) => [String(score), player])
        if (!words.length) return
        const { server } = execute(startServer(), 'a', ['ZADD', 'board', ...words], 0)
        const [reply] = execute(server, 'a', ['ZREVRANGE', 'board', '0', '-1'], 0).replies
        expect(reply).toMatchObject({ items: sorted.map(({ member }) => ({ bytes: member })) })
      }),
    )
  })

  it('[J31] a sorted set’s costs grow with the logarithm; a database reads every row, or with an index every row above', () => {
    expect([1, 7, 8, 100_000].map(steps)).toEqual([1, 3, 4, 17])
    expect([topCost(100_000, 10, false), topCost(100_000, 10, true)]).toEqual([
      { sortedSet: 27, database: 100_000 },
      { sortedSet: 27, database: 37 },
    ])
    expect([rankCost(100_000, 40_000, false), rankCost(100_000, 40_000, true)]).toEqual([
      { sortedSet: 17, database: 100_000 },
      { sortedSet: 17, database: 40_017 },
    ])
    expect(updateCost(1000, true).database).toBeGreaterThan(updateCost(1000, false).database)
    // The tree that stands for the skip list keeps to what is claimed of it, but for a small factor.
    let set = emptySortedSet
    for (let number = 0; number < 5000; number++) set = withScore(set, playerName(number), number % 97)
    let depth = 0
    for (let node = set.order.root; node; node = node.left) depth++
    expect(depth).toBeLessThan(2 * steps(5000))
  })

  it('[J32] same set-up, seed and acts, same states; every trace has its sentence; an address holds the set-up', () => {
    const act = fc.option(
      fc.oneof(
        fc.record({
          kind: fc.constant('score' as const),
          player: fc.constantFrom('ann', 'player001'),
          by: fc.integer({ min: -50, max: 2000 }),
        }),
        fc.record({ kind: fc.constant('top' as const), count: fc.nat(20) }),
        fc.record({ kind: fc.constant('rank' as const), player: fc.constantFrom('ann', 'player002') }),
        fc.record({
          kind: fc.constant('around' as const),
          player: fc.constantFrom('bob', 'player003'),
          beside: fc.nat(3),
        }),
      ),
      { nil: undefined },
    )
    fc.assert(
      fc.property(fc.string(), fc.array(act), (seed, acts) => {
        const play = () => {
          let state = leaderboardModel.start(DEFAULT_SETUP, seed)
          const trace = acts.flatMap((each) => {
            const step = leaderboardModel.step(state, each)
            expect(step.state.cost.sortedSet).toBeGreaterThanOrEqual(state.cost.sortedSet)
            state = step.state
            return step.trace
          })
          return { state, trace }
        }
        const once = play()
        expect(play()).toEqual(once)
        expect(cardinality(once.state.set)).toBe(membersAt(once.state.set, 0, 99).length)
        for (const { kind } of once.trace) expect(LEADERBOARD_TRACES).toContain(kind)
      }),
    )
    for (const kind of LEADERBOARD_TRACES) expect(labLeaderboard).toHaveProperty(`trace-${kind}`)
    for (const players of SIZES)
      for (const index of [true, false])
        expect(setupFromQuery(setupToQuery({ players, index }))).toEqual({ players, index })
    for (const text of ['', 'v=2&players=10', 'v=1&players=11', 'v=1', 'v=1&players=10&index=x'])
      expect(setupFromQuery(text), text).toEqual(DEFAULT_SETUP)
  })

  it('[J33] the run of its preset decides which option of a prediction is right; tasks can be done, and are not at the start', () => {
    const presets = Object.fromEntries(
      leaderboardPresets.map((preset) => [preset.id, play(leaderboardModel, preset)] as const),
    )
    for (const { id, preset, options, outcome } of leaderboardPredictions) {
      expect(`${id}: ${outcome(presets[preset] ?? [])}`).toBe(
        `${id}: ${options.filter(({ fact }) => fact === null).map((option) => option.id)}`,
      )
      expect(options.filter(({ fact }) => fact !== null && !FACTS.has(fact))).toEqual([])
      for (const key of [`ask-${id}`, `why-${id}`, ...options.map((option) => `ask-${id}-${option.id}`)])
        expect(labLeaderboard).toHaveProperty(key)
    }
    for (const { id } of leaderboardPresets) expect(labLeaderboard).toHaveProperty(`preset-${id}`)
    for (const { id, done } of leaderboardTasks) {
      expect(done(leaderboardModel.start(DEFAULT_SETUP, 'x')), id).toBe(false)
      expect(
        Object.values(presets).some((steps) => steps.some(({ state }) => done(state))),
        id,
      ).toBe(true)
      expect(labLeaderboard).toHaveProperty(`task-${id}`)
    }
  })

  it('[H20] a sorted set made at once is the one made member by member', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const all = [...new Map(given)].map(([member, score]) => ({ member, score }))
        const one = all.reduce((set, { member, score }) => withScore(set, member, score), emptySortedSet)
        const made = sortedSetOf(all)
        expect(membersAt(made, 0, 9)).toEqual(membersAt(one, 0, 9))
        expect(entriesOf(made.scores)).toEqual(entriesOf(one.scores))
      }),
    )
  })

  it('[H21] each act is asked of both: the Redis command is one that the prompt’s engine takes, and names need no quotes', () => {
    const acts = leaderboardPresets.flatMap(({ script }) =>
      script.flatMap((entry) => (typeof entry === 'number' ? [] : [entry])),
    )
    for (const act of acts) {
      const { redis, sql } = askedFor(act)
      expect(sql).toMatch(/^(SELECT|UPDATE)/)
      if (act.kind === 'around') continue
      expect(execute(startServer(), 'a', redis.split(' '), 0).replies[0]?.kind, redis).not.toBe('error')
    }
    expect(['ann', '민수', 'player001', 'a:b'].map(isPlayerName)).toEqual([true, true, true, true])
    expect(['', 'a b', "o'neil", 'x'.repeat(25), '"'].map(isPlayerName)).toEqual([false, false, false, false, false])
  })
})
