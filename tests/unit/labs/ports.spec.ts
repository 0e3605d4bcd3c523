import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCourse } from '@/lib/content/compile/load'
import {
  accepted,
  defaultSetup as drillSetup,
  judge,
  portsDrill,
  prompt,
  questions,
  recalls,
  SLOW_MS,
} from '@/lib/labs/ports/drill'
import { portFacts } from '@/lib/labs/ports/drill-items'
import { engines, traits } from '@/lib/labs/ports/engines'
import { admits, fate, hops, reasons } from '@/lib/labs/ports/hops'
import { type Change, kinds, securityPath } from '@/lib/labs/ports/model'
import { predictions } from '@/lib/labs/ports/predictions'
import { presets, tasks } from '@/lib/labs/ports/presets'
import { differences, fields, judge as judgeRepair, puzzles, tried } from '@/lib/labs/ports/puzzles'
import {
  choices,
  clients,
  defaultSetup,
  groups,
  puzzleIds,
  type Setup,
  setupFromQuery,
  setupToQuery,
} from '@/lib/labs/ports/set-up'
import { lastState, play } from '@/lib/labs/story'
import { isAccepted } from '@/lib/text/answer'

const setups: fc.Arbitrary<Setup> = fc.record({
  puzzle: fc.constantFrom(null, ...puzzleIds),
  client: fc.constantFrom(...choices.client),
  link: fc.constantFrom(...choices.link),
  route: fc.boolean(),
  publicAccess: fc.boolean(),
  clientGroup: fc.constantFrom(...choices.clientGroup),
  source: fc.constantFrom(...choices.source),
  rulePort: fc.constantFrom(...choices.rulePort),
  dialPort: fc.constantFrom(...choices.dialPort),
  engine: fc.constantFrom(...choices.engine),
  serverTls: fc.boolean(),
  clientTls: fc.boolean(),
  login: fc.constantFrom(...choices.login),
  credential: fc.constantFrom(...choices.credential),
  permission: fc.boolean(),
})

/** Every set-up that differs from one in exactly one field, and the name of the change. */
const neighbours = (setup: Setup) =>
  fields.flatMap((field) =>
    choices[field]
      .filter((value) => value !== setup[field])
      .map((value) => ({ field, name: `${field} → ${value}`, after: { ...setup, [field]: value } })),
  )
const nameOf = ({ field, value }: Change) => `${field} → ${value}`

const walk = (setup: Setup) => play(securityPath, { id: 'x', seed: '1', setup, script: [hops.length] })
const course = loadCourse()

describe('the security path', () => {
  it('[M40] a packet dies at the first hop that is wrong, says why once, and goes no further', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const steps = walk(setup)
        const { end, passed } = lastState(steps)
        const expected = fate(setup)
        expect(end).toBe(expected?.reason ?? 'arrived')
        expect(passed).toEqual(expected === null ? hops : hops.slice(0, hops.indexOf(expected.hop)))
        const said = steps.flatMap(({ trace }) => trace.map(({ kind }) => kind))
        expect(said.filter((kind) => kind in reasons)).toEqual(expected === null ? [] : [expected.reason])
        for (const kind of said) expect(kinds).toContain(kind)
      }),
    )
  })

  it('[M41] every reason is one change away from a preset, and a change of one field sends a new packet', () => {
    const met = new Set<string>(
      presets.flatMap(({ setup }) => neighbours(setup).map(({ after }) => fate(after)?.reason ?? 'arrived')),
    )
    expect([...Object.keys(reasons), 'arrived'].filter((reason) => !met.has(reason))).toEqual([])
    const [, , again] = play(securityPath, {
      id: 'x',
      seed: '1',
      setup: { ...defaultSetup, rulePort: 22 },
      script: [1, { kind: 'change', field: 'rulePort', value: 6379 }, 8],
    })
    expect(again?.state).toMatchObject({ passed: [], end: null, setup: { rulePort: 6379 } })
  })

  it('[M42] no rule puts a cache on the internet; a database gets there on three conditions, and only on all of them', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const outside: Setup = { ...setup, client: 'laptop' }
        if (traits[setup.engine].family !== 'database') expect(fate(outside)?.reason).toBe('cache-is-private')
        else if (fate(outside) === null)
          expect(outside).toMatchObject({ publicAccess: true, route: true, link: 'internet-gateway' })
      }),
    )
    const open = presets.find(({ id }) => id === 'public-database')?.setup ?? defaultSetup
    expect(fate(open)).toBeNull()
    for (const missing of [{ publicAccess: false }, { route: false }, { source: 'vpc' as const }])
      expect(fate({ ...open, ...missing })).not.toBeNull()
  })

  it('[M43] a group admits what carries it inside the VPC, an address range what stands in it, and everybody is everybody', () => {
    const all = clients.flatMap((client) => groups.map((clientGroup) => ({ client, clientGroup })))
    for (const one of all) {
      expect(admits('everyone', one)).toBe(true)
      expect(admits('app-sg', one)).toBe(admits('vpc', one) && one.clientGroup === 'app-sg')
      expect(admits('premises', one)).toBe(one.client === 'premises')
    }
  })

  it('[M44] ports of engines are those of the ledger', () => {
    const portOf = (fact: string) => course.facts.find(({ id }) => id === fact)?.ports.map(({ number }) => number)
    const factOf = (engine: (typeof engines)[number]) =>
      traits[engine].family === 'database'
        ? `${engine}-port-${traits[engine].port}`
        : `${traits[engine].family}-default-port`
    for (const engine of engines) expect(portOf(factOf(engine)), engine).toEqual([traits[engine].port])
  })
})

describe('repairs', () => {
  it('[M45] there are twelve broken set-ups, each stopped for a reason of its own', () => {
    expect(puzzles).toHaveLength(12)
    expect(new Set(puzzles.map(({ id }) => id)).size).toBe(12)
    for (const { id, setup } of puzzles) expect(fate(setup), id).not.toBeNull()
    expect(new Set(puzzles.map(({ setup }) => JSON.stringify(setup))).size).toBe(12)
  })

  it('[M46] each is repaired by exactly the stated changes: of all changes of one field no other counts', () => {
    for (const one of puzzles) {
      const works = neighbours(one.setup).filter(({ after }) => judgeRepair(one, after) === 'repaired')
      expect(works.map(({ name }) => name).sort(), one.id).toEqual(one.repairs.map(nameOf).sort())
      for (const repair of one.repairs) expect(differences(one.setup, tried(one, repair))).toHaveLength(1)
    }
  })

  it('[M47] no change that lets the packet arrive is refused unfairly: it undoes what the story calls right, admits more than it must, or gives up protection', () => {
    for (const one of puzzles)
      for (const { field, name, after } of neighbours(one.setup)) {
        if (fate(after) !== null || one.repairs.map(nameOf).includes(name)) continue
        const verdict = judgeRepair(one, after)
        if (verdict === 'fixed') expect(one.fixed).toContain(field)
        else if (verdict === 'too-wide') {
          const narrower = choices.source.find((source) => {
            const lets = (who: Pick<Setup, 'client' | 'clientGroup'>) => admits(source, who)
            const everybody = clients.flatMap((client) => groups.map((clientGroup) => ({ client, clientGroup })))
            const fewer = everybody.filter(lets).length < everybody.filter((who) => admits(after.source, who)).length
            return fewer && lets(after)
          })
          expect(narrower, `${one.id}: ${after.source}`).toBeDefined()
        } else {
          expect(verdict).toBe('unprotected')
          expect(after.serverTls && after.login !== 'none').toBe(false)
        }
      }
  })

  it('[M48] a task is done when the repaired packet has gone all the way, and two changes are too much', () => {
    for (const [index, one] of puzzles.entries()) {
      const [repair] = one.repairs
      if (repair === undefined) throw new Error(`${one.id} cannot be repaired`)
      const steps = play(securityPath, {
        id: 'x',
        seed: '1',
        setup: one.setup,
        script: [8, { kind: 'change', ...repair }, 8],
      })
      expect(steps.map(({ state }) => tasks[index]?.done(state)).indexOf(true), one.id).toBe(steps.length - 1)
      const more = { ...tried(one, repair), publicAccess: true }
      expect(judgeRepair(one, more)).toBe('too-much')
      const elsewhere = walk({ ...tried(one, repair), puzzle: null })
      expect(tasks.some(({ done }) => done(lastState(elsewhere)))).toBe(false)
    }
  })

  it('[M49] a set-up survives its address; an address that means nothing is the default', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        expect(setupFromQuery(setupToQuery(setup))).toEqual(setup)
      }),
    )
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(setupFromQuery(query)).toEqual(defaultSetup)
      }),
    )
    expect(setupFromQuery('v=2&e=mysql')).toEqual(defaultSetup)
    expect(setupFromQuery('v=1&rp=99999&p=080&e=nothing&ct=yes')).toEqual(defaultSetup)
  })

  it('[M50] the right option of each prediction is what the run shows', () => {
    for (const { id, preset, options, outcome } of predictions) {
      const story = presets.find((one) => one.id === preset)
      if (!story) throw new Error(`no preset ${preset}`)
      expect(`${id}: ${outcome(play(securityPath, story))}`).toBe(
        `${id}: ${options.filter(({ fact }) => fact === null).map((option) => option.id)}`,
      )
    }
  })
})

describe('the ports drill', () => {
  it('[M55] its ports are the ledger’s, and each question is a card of the course, about the same facts', () => {
    for (const { fact } of portFacts)
      expect(
        course.facts
          .find(({ id }) => id === fact)
          ?.ports.map(({ number }) => number)
          .sort((a, b) => a - b),
        fact,
      ).toEqual(portFacts.flatMap((one) => (one.fact === fact ? one.ports : [])).sort((a, b) => a - b))
    for (const { card, facts, direction } of questions) {
      const found = course.cards.find(({ id }) => id === card)
      expect(found, card).toBeDefined()
      expect(found?.facts, card).toEqual(expect.arrayContaining([...facts]))
      expect(found?.facts, card).toHaveLength(facts.length)
      expect(found?.kind).toBe(direction === 'to-port' ? 'typed' : 'basic')
    }
  })

  it('[M56] it asks both ways, each question once before any comes again, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 80 }), (seed, count) => {
        const { questions: dealt } = portsDrill.start({ ...drillSetup, count }, seed)
        expect(dealt).toHaveLength(count)
        expect(portsDrill.start({ ...drillSetup, count }, seed).questions).toEqual(dealt)
        expect(new Set(dealt.slice(0, questions.length)).size).toBe(Math.min(count, questions.length))
      }),
    )
    const all = portsDrill.start({ ...drillSetup, count: questions.length }, '1').questions
    expect(new Set(all.map(({ direction }) => direction)).size).toBe(2)
    const oneWay = portsDrill.start({ ...drillSetup, count: 20, directions: ['to-port'] }, '1').questions
    expect(oneWay.every(({ direction }) => direction === 'to-port')).toBe(true)
  })

  it('[M57] a typed answer counts in either language, one service of several is enough, and no port passes for another', () => {
    const find = (card: string) => questions.find((one) => one.card === card) ?? questions[0]
    const right = (card: string, typed: string) => {
      const question = find(card)
      if (question === undefined) throw new Error('the drill has no question')
      return judge(question, typed, isAccepted)
    }
    expect([
      right('port-redis-default-port', '6379번 포트'),
      right('port-redis-default-port', '6380'),
      right('port-3306~services', 'mariadb'),
      right('port-3306~services', 'mysql입니다'),
      right('port-3306~services', 'postgresql'),
      right('port-6379~services', '레디스'),
      right('port-443~services', 'DynamoDB'),
      right('port-22~services', 'ftp'),
      right('port-3306~services', 'Aurora MySQL'),
      right('port-3306~services', 'Aurora PostgreSQL'),
      right('port-3306~services', 'MySQL, 마리아DB / mariadb'),
      right('port-3306~services', 'MySQL, MariaDB'),
      right('port-mysql-port-3306', '3306/5432'),
    ]).toEqual([true, false, true, true, false, true, true, false, true, false, false, true, false])
    for (const question of questions)
      for (const locale of ['ko', 'en'] as const) {
        expect(prompt(question, locale)).not.toBe('')
        for (const name of accepted(question, locale)) expect(judge(question, name, isAccepted), name).toBe(true)
        for (const other of questions) {
          if (other.direction !== 'to-port' || question.direction !== 'to-port' || other.port === question.port)
            continue
          expect(judge(question, String(other.port), isAccepted)).toBe(false)
        }
      }
  })

  it('[M58] an answer grades its card: right is good, slow is hard, wrong is again; the first answer of a card counts', () => {
    const script = [
      { right: true, ms: 900 },
      { right: true, ms: SLOW_MS + 1 },
      { right: false, ms: 3000 },
    ]
    const steps = play(portsDrill, { id: 'x', seed: '1', setup: { ...drillSetup, count: 3 }, script })
    expect(recalls(lastState(steps)).map(({ rating }) => rating)).toEqual(['good', 'hard', 'again'])
    expect(steps.flatMap(({ trace }) => trace.map(({ kind }) => kind))).toEqual([
      'right',
      'asked',
      'slow',
      'asked',
      'missed',
      'drill-done',
    ])
    const untimed = play(portsDrill, { id: 'x', seed: '1', setup: { ...drillSetup, timed: false, count: 3 }, script })
    expect(recalls(lastState(untimed)).map(({ rating }) => rating)).toEqual(['good', 'good', 'again'])
    const count = questions.length + 5
    const often = play(portsDrill, {
      id: 'x',
      seed: '1',
      setup: { ...drillSetup, count },
      script: Array.from({ length: count }, (_, index) => ({ right: index < questions.length, ms: 10 })),
    })
    expect(recalls(lastState(often))).toHaveLength(new Set(questions.map(({ card }) => card)).size)
    expect(recalls(lastState(often)).every(({ rating }) => rating === 'good')).toBe(true)
  })
})
