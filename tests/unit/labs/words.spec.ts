import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { loadCourse } from '@/lib/content/compile/load'
import { type Locale, locales } from '@/lib/core/locale'
import { labCaching } from '@/lib/i18n/messages/lab-caching'
import { labPorts } from '@/lib/i18n/messages/lab-ports'
import { labReplication } from '@/lib/i18n/messages/lab-replication'
import { labSharding } from '@/lib/i18n/messages/lab-sharding'
import { portsDrill } from '@/lib/i18n/messages/ports-drill'
import type { PairedMessages } from '@/lib/i18n/messages/types'
import * as cachingModel from '@/lib/labs/caching/model'
import { predictions as cachingPredictions } from '@/lib/labs/caching/predictions'
import * as cachingStories from '@/lib/labs/caching/presets'
import { kinds as cachingKinds } from '@/lib/labs/caching/state'
import type { TraceLine } from '@/lib/labs/model'
import * as drill from '@/lib/labs/ports/drill'
import { hops, reasons } from '@/lib/labs/ports/hops'
import * as path from '@/lib/labs/ports/model'
import { predictions as pathPredictions } from '@/lib/labs/ports/predictions'
import * as pathStories from '@/lib/labs/ports/presets'
import { fields, puzzles } from '@/lib/labs/ports/puzzles'
import { choices as pathChoices } from '@/lib/labs/ports/set-up'
import * as replicationModel from '@/lib/labs/replication/model'
import { predictions as replicationPredictions } from '@/lib/labs/replication/predictions'
import * as replicationStories from '@/lib/labs/replication/presets'
import { defaultSetup } from '@/lib/labs/replication/set-up'
import { kinds as replicationKinds } from '@/lib/labs/replication/state'
import * as shardingModel from '@/lib/labs/sharding/model'
import { predictions as shardingPredictions } from '@/lib/labs/sharding/predictions'
import * as shardingStories from '@/lib/labs/sharding/presets'
import { kinds as shardingKinds } from '@/lib/labs/sharding/state'
import { play } from '@/lib/labs/story'

const known = new Set<string>(loadCourse().facts.map(({ id }) => id))

/** Renders a message as the page does; anything amiss is an error. */
function said(words: PairedMessages, locale: Locale, key: string, values: Record<string, string | number>): string {
  const messages = Object.fromEntries(Object.entries(words).map(([name, pair]) => [name, pair[locale]]))
  const translate = createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error
    },
  })
  // Messages are looked up by names made at run time, as the labs' views do.
  const text: (name: string, values: Record<string, string | number>) => string = translate
  return text(key, values)
}

/** A trace line that is whole: nothing of the notation is left. */
function expectSaid(words: PairedMessages, { kind, values }: TraceLine): void {
  for (const locale of locales) {
    const text = said(words, locale, `trace-${kind}`, values)
    expect(text, `${kind} in ${locale}`).not.toMatch(/undefined|, (select|plural)|^$/)
    expect(text, `${kind} in ${locale}`).toMatch(/[.)]$/)
  }
}

type Labelled = { readonly id: string }
type Asked = Labelled & {
  readonly preset: string
  readonly options: readonly { readonly id: string; readonly fact: string | null }[]
}

const labs: readonly {
  readonly name: string
  readonly words: PairedMessages
  readonly kinds: readonly string[]
  readonly presets: readonly Labelled[]
  readonly predictions: readonly Asked[]
  readonly tasks: readonly Labelled[]
  /** How an option's key begins. */
  readonly option: (ask: string) => string
  readonly lines: () => readonly TraceLine[]
}[] = [
  {
    name: 'caching',
    words: labCaching,
    kinds: cachingKinds,
    presets: cachingStories.presets,
    predictions: cachingPredictions,
    tasks: cachingStories.tasks,
    option: (ask) => `ask-${ask}-`,
    // Seconds that pass at once say only their sums, so the same set-ups are also played event by event.
    lines: () =>
      cachingStories.presets
        .flatMap((preset) => [
          ...play(cachingModel.caching, preset),
          ...play(cachingModel.caching, {
            ...preset,
            setup: { ...preset.setup, workload: { ...preset.setup.workload, rate: 500, writes: 20, direct: 20 } },
            script: [
              { kind: 'read', key: 0 },
              200,
              { kind: 'pass', ms: 700 },
              200,
              { kind: 'lose-node', node: 0 },
              50,
              { kind: 'pass', ms: 4800 },
              200,
            ],
          }),
        ])
        .flatMap(({ trace }) => trace),
  },
  {
    name: 'replication',
    words: labReplication,
    kinds: replicationKinds,
    presets: replicationStories.presets,
    predictions: replicationPredictions,
    tasks: replicationStories.tasks,
    option: (ask) => `ask-${ask}-`,
    lines: () =>
      [
        ...replicationStories.presets.flatMap((preset) => play(replicationModel.replication, preset)),
        ...play(replicationModel.replication, {
          id: 'x',
          seed: '1',
          setup: { ...defaultSetup, deployment: 'rds-read-replica', lag: 12000 },
          script: [
            { kind: 'kill-node', node: 'n9-9' },
            9,
            { kind: 'promote', node: 'n1-2' },
            100,
            { kind: 'point', use: 'writes', endpoint: 'replica-1' },
            4,
            { kind: 'point', use: 'writes', endpoint: 'source' },
          ],
        }),
      ].flatMap(({ trace }) => trace),
  },
  {
    name: 'sharding',
    words: labSharding,
    kinds: shardingKinds,
    presets: shardingStories.presets,
    predictions: shardingPredictions,
    tasks: shardingStories.tasks,
    option: (ask) => `ask-${ask}-`,
    lines: () =>
      [
        ...shardingStories.presets.flatMap((preset) => play(shardingModel.sharding, preset)),
        ...play(shardingModel.sharding, {
          id: 'x',
          seed: '1',
          setup: { shards: 2, replicas: 0, limit: 90, keys: 5, typed: [] },
          script: [
            { kind: 'type-key', key: '' },
            { kind: 'remove-shard', shard: 1 },
            4,
            { kind: 'remove-shard', shard: 2 },
            { kind: 'remove-shard', shard: 7 },
            { kind: 'set-replicas', replicas: 1 },
          ],
        }),
      ].flatMap(({ trace }) => trace),
  },
  {
    name: 'ports',
    words: labPorts,
    kinds: path.kinds,
    presets: pathStories.presets,
    predictions: pathPredictions,
    tasks: pathStories.tasks,
    option: () => 'end-',
    lines: () =>
      pathStories.presets
        .flatMap(({ setup }) =>
          fields.flatMap((field) => pathChoices[field].map((value) => ({ ...setup, [field]: value }))),
        )
        .flatMap((setup) =>
          play(path.securityPath, {
            id: 'x',
            seed: '1',
            setup,
            script: [9, { kind: 'send' }, { kind: 'change', field: 'route', value: true }],
          }),
        )
        .flatMap(({ trace }) => trace),
  },
]

describe.each(labs)('words of the lab on $name', ({ words, kinds, presets, predictions, tasks, option, lines }) => {
  it('[M60] every kind of trace line has its sentence, and every line of the stories can be said in both languages', () => {
    expect(kinds.filter((kind) => !(`trace-${kind}` in words))).toEqual([])
    const spoken = Object.keys(words).filter((key) => key.startsWith('trace-'))
    expect(spoken.filter((key) => !kinds.includes(key.slice('trace-'.length)))).toEqual([])
    const seen = new Map(lines().map((line) => [line.kind, line]))
    expect(kinds.filter((kind) => !seen.has(kind))).toEqual([])
    for (const line of seen.values()) expectSaid(words, line)
  })

  it('[M61] every preset, prediction, option and task has its words', () => {
    const wanted = [
      ...presets.map(({ id }) => `preset-${id}`),
      ...tasks.map(({ id }) => `task-${id}`),
      ...predictions.flatMap(({ id, options }) => [
        `ask-${id}`,
        `why-${id}`,
        ...options.map((one) => `${option(id)}${one.id}`),
      ]),
      'title',
      'lead',
      'simplified',
    ]
    expect(wanted.filter((key) => !(key in words))).toEqual([])
    const families = Object.keys(words).filter((key) => /^(preset|task|ask|why)-/.test(key))
    expect(families.filter((key) => !wanted.includes(key))).toEqual([])
    expect(presets.map(({ id }) => id)).toHaveLength(new Set(presets.map(({ id }) => id)).size)
  })

  it('[M62] each wrong option stands for a fact of the course, one option of each prediction is right, and its preset exists', () => {
    for (const { id, preset, options } of predictions) {
      expect(presets.map((one) => one.id)).toContain(preset)
      expect(
        options.filter(({ fact }) => fact === null),
        id,
      ).toHaveLength(1)
      expect(options.flatMap(({ fact }) => (fact !== null && !known.has(fact) ? [`${id}: ${fact}`] : []))).toEqual([])
    }
  })
})

describe('words of the security path and the drill', () => {
  it('[M63] each hop, option of a set-up and reason has its words, and behind each reason stands a fact of the course', () => {
    const wanted = [
      ...hops.map((hop) => `hop-${hop}`),
      ...pathChoices.client.map((one) => `client-${one}`),
      ...pathChoices.link.map((one) => `link-${one}`),
      ...pathChoices.source.map((one) => `source-${one}`),
      ...pathChoices.login.map((one) => `login-${one}`),
      ...pathChoices.credential.map((one) => `credential-${one}`),
      ...Object.keys(pathChoices),
    ]
    expect(wanted.filter((key) => !(key in labPorts))).toEqual([])
    expect(Object.values(reasons).filter((fact) => !known.has(fact))).toEqual([])
    expect(puzzles.every(({ id }) => `task-${id}` in labPorts)).toBe(true)
    for (const engine of pathChoices.engine)
      for (const locale of locales)
        expect(said(labPorts, locale, 'engineName', { engine: path.asBranch(engine) })).not.toBe('')
  })

  it('[M64] every line of the drill can be said in both languages', () => {
    expect(drill.kinds.filter((kind) => !(`trace-${kind}` in portsDrill))).toEqual([])
    const script = [
      { right: true, ms: 900 },
      { right: true, ms: 9000 },
      { right: false, ms: 10 },
    ]
    for (const timed of [true, false]) {
      const setup = { ...drill.defaultSetup, timed, count: 3 }
      const steps = play(drill.portsDrill, { id: 'x', seed: '1', setup, script })
      for (const { trace } of steps) for (const line of trace) expectSaid(portsDrill, line)
      const said = steps.flatMap(({ trace }) => trace.map(({ kind }) => kind))
      expect(said.includes('slow')).toBe(timed)
    }
  })
})
