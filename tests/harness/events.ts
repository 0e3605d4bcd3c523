/**
 * Logs as several devices would write them: every kind of event, few items so that they meet, clocks that jump either way.
 * Attempts are coherent often enough to matter and broken often enough to hurt; undo names earlier grades, or nothing.
 */
import fc from 'fast-check'
import { isCardId, isLessonId, isOptionId, isQuestionId } from '@/lib/content/ids'
import { DAY, type Instant } from '@/lib/core/time'
import type { Form } from '@/lib/exam/form'
import { stamp } from '@/lib/progress/commands'
import type { EventBody, LearningEvent, LoggedEvent } from '@/lib/progress/events'
import { createEventIds } from '@/lib/progress/ids'

type AtLeastTwo<T> = readonly [T, T, ...T[]]

function named<T extends string>(
  isId: (text: string) => text is T,
  a: string,
  b: string,
  ...more: string[]
): AtLeastTwo<T> {
  if (!isId(a) || !isId(b)) throw new TypeError(`no id: ${a} or ${b}`)
  return [a, b, ...more.filter(isId)]
}

/** The small world all arbitrary events are about. */
export const world = {
  cards: named(isCardId, 'redis-port', 'write-strategies~1', 'write-strategies~2', 'multi-az~reverse', 'multi-az'),
  questions: named(isQuestionId, 'session-store', 'failover', 'read-heavy'),
  options: named(isOptionId, 'redis', 'memcached', 'dax', 'replica'),
  lessons: named(isLessonId, 'session-store', 'ports'),
  attempts: ['sitting-1', 'sitting-2'],
  devices: ['desk000000', 'phone00000', 'tablet0000'],
} as const

export const START: Instant = Date.UTC(2026, 2, 1, 9)

export const form = {
  blueprint: 'quick-10',
  seed: 'seed',
  minutes: 20,
  questions: world.questions.map((question, index) => ({
    question,
    revision: `r${index}`,
    options: world.options,
    scored: index > 0,
  })),
} satisfies Form

/** The same paper in study mode, on a selection. */
export const studyForm: Form = { ...form, minutes: null, selection: { kind: 'topic', topic: 'ports' } }

const card = fc.constantFrom(...world.cards)
const question = fc.constantFrom(...world.questions)
const chosen = fc.subarray([...world.options])
const attempt = fc.constantFrom(...world.attempts)
const language = fc.constantFrom('ko' as const, 'en' as const)
const ms = fc.nat({ max: 120_000 })
const clock = fc.nat({ max: 1_500_000 })
const flag = fc.boolean()
const confidence = fc.constantFrom('sure' as const, 'unsure' as const, 'guess' as const)
const kind = <const K extends string>(name: K): fc.Arbitrary<K> => fc.constant(name)

type Undo = { readonly kind: 'act-undone'; readonly target: number }
type Arbitraries = {
  readonly [K in EventBody['kind']]: fc.Arbitrary<
    Extract<EventBody, { kind: K }> | (K extends 'act-undone' ? Undo : never)
  >
}

/** One arbitrary a kind; the target of an undo is a number here and becomes an id in `logs`. */
export const bodiesByKind: Arbitraries = {
  'card-reviewed': fc.record(
    { kind: kind('card-reviewed'), card, rating: fc.constantFrom(1, 2, 3, 4), ms, language, typed: fc.string() },
    { requiredKeys: ['kind', 'card', 'rating', 'ms', 'language'] },
  ),
  'act-undone': fc.record({ kind: kind('act-undone'), target: fc.nat({ max: 4 }) }),
  'card-suspended': fc.record({ kind: kind('card-suspended'), card }),
  'card-resumed': fc.record({ kind: kind('card-resumed'), card }),
  'card-flagged': fc.record({ kind: kind('card-flagged'), card, flagged: flag }),
  'question-answered': fc.record(
    {
      kind: kind('question-answered'),
      question,
      revision: fc.constantFrom('r0', 'r1'),
      options: fc.constant(world.options),
      chosen,
      where: fc.constantFrom('lesson', 'drill', 'form', 'lab'),
      ms,
      language,
      confidence,
      attempt,
      correct: flag,
    },
    { requiredKeys: ['kind', 'question', 'revision', 'options', 'chosen', 'where', 'ms', 'language'] },
  ),
  'miss-explained': fc.record(
    { kind: kind('miss-explained'), question, cause: fc.constantFrom('misread', 'time'), attempt },
    { requiredKeys: ['kind', 'question', 'cause'] },
  ),
  'attempt-started': fc.record({
    kind: kind('attempt-started'),
    attempt,
    form: fc.constantFrom<Form>(form, studyForm),
    language,
  }),
  'question-visited': fc.record(
    { kind: kind('question-visited'), attempt, question, clock, entered: flag },
    { requiredKeys: ['kind', 'attempt', 'question'] },
  ),
  'answer-changed': fc.record(
    { kind: kind('answer-changed'), attempt, question, chosen, confidence, clock },
    { requiredKeys: ['kind', 'attempt', 'question', 'chosen'] },
  ),
  'option-struck': fc.record({
    kind: kind('option-struck'),
    attempt,
    question,
    option: fc.constantFrom(...world.options),
    struck: flag,
  }),
  'question-flagged': fc.record({ kind: kind('question-flagged'), attempt, question, flagged: flag }),
  'text-highlighted': fc.record({
    kind: kind('text-highlighted'),
    attempt,
    question,
    language,
    ranges: fc.array(fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 80 })), { maxLength: 2 }),
  }),
  'language-switched': fc.record({ kind: kind('language-switched'), attempt, question, language }),
  'attempt-submitted': fc.record(
    {
      kind: kind('attempt-submitted'),
      attempt,
      cause: fc.constantFrom('candidate', 'time'),
      shown: fc.record({
        correct: fc.nat({ max: 3 }),
        scored: fc.constant(3),
        scaled: fc.integer({ min: 100, max: 1000 }),
      }),
      right: fc.subarray([...world.questions]),
      clock,
    },
    { requiredKeys: ['kind', 'attempt', 'cause', 'shown'] },
  ),
  'attempt-abandoned': fc.record({ kind: kind('attempt-abandoned'), attempt }),
  'lesson-read': fc.record({ kind: kind('lesson-read'), lesson: fc.constantFrom(...world.lessons) }),
  'prediction-made': fc.record(
    {
      kind: kind('prediction-made'),
      lab: fc.constant('twin-engine'),
      step: fc.constantFrom('1', '2'),
      chosen: fc.constantFrom('hit', 'miss'),
      outcome: fc.constantFrom('hit', 'miss'),
      confidence,
    },
    { requiredKeys: ['kind', 'lab', 'step', 'chosen', 'outcome'] },
  ),
  'task-completed': fc.record({
    kind: kind('task-completed'),
    lab: fc.constant('twin-engine'),
    task: fc.constant('evict'),
  }),
  'plan-set': fc.record({
    kind: kind('plan-set'),
    examDay: fc.constantFrom(null, '2026-05-01'),
    minutes: fc.nat({ max: 60 }),
    retention: fc.constantFrom(0.8, 0.9, 0.97),
  }),
  'setting-changed': fc.record({
    kind: kind('setting-changed'),
    setting: fc.constantFrom('grades', 'text-size'),
    value: fc.oneof(fc.boolean(), fc.constant(null), fc.constant('large'), fc.nat({ max: 9 })),
  }),
  'backup-made': fc.record({ kind: kind('backup-made'), events: fc.nat({ max: 99 }) }),
}

/** Grades and undos weigh more: they are where order matters most. */
const anyBody = fc.oneof(
  { weight: 12, arbitrary: bodiesByKind['card-reviewed'] },
  { weight: 5, arbitrary: bodiesByKind['act-undone'] },
  { weight: 3, arbitrary: bodiesByKind['attempt-started'] },
  { weight: 20, arbitrary: fc.oneof(...Object.values(bodiesByKind)) },
)

/** How far a clock moves between two acts: mostly on, sometimes a day, sometimes set back, once in a while set years ahead. */
export const clockJumps = fc.oneof(
  { weight: 12, arbitrary: fc.nat({ max: 90_000 }) },
  { weight: 6, arbitrary: fc.nat({ max: 5 * DAY }) },
  { weight: 2, arbitrary: fc.integer({ min: -3 * DAY, max: 0 }) },
  { weight: 1, arbitrary: fc.constantFrom(9 * 365 * DAY, -9 * 365 * DAY) },
)

/** Offsets of Seoul, UTC, Kathmandu, Los Angeles in winter and summer, and the two ends of the world. */
export const offsets = fc.constantFrom(540, 0, 345, -480, -420, 840, -720)

const steps = fc.record({
  device: fc.constantFrom(...world.devices),
  jump: clockJumps,
  offset: offsets,
  /** Whether the device first hears of all that was written before, as after a synchronisation. */
  hears: fc.boolean(),
  body: anyBody,
})

/** What an undo may name: grades already written, latest first, and an id that is no grade's. */
const targetOf = (log: readonly LearningEvent[], index: number): string =>
  log.filter((event) => event.kind === 'card-reviewed').at(-1 - index)?.id ?? 'nothing'

/**
 * A log in the order in which it was written, which is not the order of ids. `size: 'max'`, because fast-check would stop
 * at ten events otherwise, and the window of undo alone holds twenty.
 */
export const logs = ({ maxLength = 60 }: { maxLength?: number } = {}): fc.Arbitrary<readonly LearningEvent[]> =>
  fc.array(steps, { maxLength, size: 'max' }).map((acts) => {
    const log: LearningEvent[] = []
    const clocks = new Map<string, Instant>(world.devices.map((device) => [device, START]))
    const ids = new Map(
      world.devices.map((device) => {
        const now = () => clocks.get(device) ?? START
        return [device, createEventIds({ device, now, last: '' })] as const
      }),
    )
    for (const { device, jump, offset, hears, body } of acts) {
      const at = Math.max(0, (clocks.get(device) ?? START) + jump)
      clocks.set(device, at)
      const source = ids.get(device)
      if (source === undefined) continue
      if (hears) for (const event of log) source.observe(event.id)
      const settled: EventBody =
        body.kind === 'act-undone'
          ? { kind: body.kind, target: typeof body.target === 'number' ? targetOf(log, body.target) : body.target }
          : body
      log.push(stamp(settled, { ids: source, now: { at, offset }, device }))
    }
    return log
  })

/** The same with events of kinds and versions from the future among them. */
export const logsOfAnyVersion = (): fc.Arbitrary<readonly LoggedEvent[]> =>
  fc
    .tuple(logs(), fc.infiniteStream(fc.constantFrom('known', 'known', 'known', 'kind', 'version')))
    .map(([log, fates]) =>
      log.map((event): LoggedEvent => {
        const fate = fates.next().value
        if (fate === 'kind') return { ...event, kind: 'card-dreamt-of' }
        return fate === 'version' ? { ...event, v: 2 } : event
      }),
    )
