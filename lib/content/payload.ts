/**
 * What the static JSON files under /payload hold, and the guards that let them in (rule 7).
 * lib/payload makes these shapes; lib/store/payloads.ts fetches them. One card file a module, one file a question:
 * the size of what a screen fetches does not grow with the bank.
 */
import type { Bilingual } from '../core/locale'
import type { PredictionKey } from './labs'
import type {
  Blueprint,
  BlueprintDomain,
  Card,
  ConfusedPair,
  DomainId,
  Fact,
  FactId,
  Inline,
  LessonId,
  ModuleId,
  Option,
  OptionId,
  Paired,
  PairSide,
  Port,
  Question,
  QuestionId,
  Rich,
  Source,
} from './types'

/** `/payload/cards/<module>.json` */
export type CardsPayload = {
  readonly module: ModuleId
  readonly cards: readonly Card[]
  /** Every fact the cards ask for. */
  readonly facts: readonly Fact[]
}

/** `/payload/questions/<id>.json` */
export type QuestionPayload = {
  readonly question: Question
  /** The question's facts and those behind its distractors. */
  readonly facts: readonly Fact[]
}

/** A question as the index knows it: enough to assemble a form and to say how many to choose, without its words. */
export type QuestionEntry = Pick<Question, 'id' | 'revision' | 'domain' | 'family' | 'use' | 'difficulty' | 'facts'> & {
  readonly options: readonly OptionId[]
  /** How many options are right. */
  readonly choose: number
  /** Subjects of the ledger that its facts stand in, in the order of the facts. */
  readonly topics: readonly string[]
}

/** `/payload/questions/misconceptions.json`: the fact behind each wrong option, by question and option, and by prediction of a lab. */
export type Misconceptions = Readonly<Record<QuestionId | PredictionKey, Readonly<Record<string, FactId>>>>

/** `/payload/outline.json`: what there is, without the questions. */
export type CourseOutline = {
  readonly blueprints: readonly Blueprint[]
  readonly modules: readonly {
    readonly id: ModuleId
    readonly title: Bilingual
    readonly lessons: readonly { readonly id: LessonId; readonly title: Bilingual }[]
  }[]
  /** The subjects of the ledger, by which facts and cards can be picked. */
  readonly topics: readonly { readonly id: string; readonly title: Bilingual }[]
  readonly pairs: readonly ConfusedPair[]
}

/** `/payload/questions/index.json` */
export type QuestionIndex = CourseOutline & { readonly questions: readonly QuestionEntry[] }

/** One topic of the fact map: its share of the ring, clockwise from the top in radians, and an SVG path a fact, from the middle outwards. */
export type MapWedge = {
  readonly topic: string
  readonly from: number
  readonly to: number
  readonly paths: readonly string[]
}

/** `/payload/map.json`: where the cells of the fact map lie, worked out when the site is built. */
export type MapPayload = { readonly wedges: readonly MapWedge[] }

export type Guard<T> = (value: unknown) => value is T

/** Every field of `T` must be guarded; fields that `T` does not name are let through, so an older page can read newer files. */
export const shape =
  <T extends object>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> =>
  (value): value is T => {
    if (!isRecord(value)) return false
    for (const key in fields) if (!fields[key](value[key])) return false
    return true
  }

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null

export const listOf =
  <T>(item: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(item)

const oneOf =
  <T extends string | number>(...allowed: readonly T[]): Guard<T> =>
  (value): value is T =>
    allowed.some((one) => one === value)

const orNull =
  <T>(inner: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || inner(value)

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isId = <T extends string>(value: unknown): value is T => typeof value === 'string' && value !== ''
const bilingual = <T>(half: Guard<T>): Guard<Bilingual<T>> => shape<Bilingual<T>>({ ko: half, en: half })

const isInline = (value: unknown): value is Inline =>
  isText(value) || isSpan(value) || isCode(value) || isLink(value) || isCite(value) || isGap(value)
const isRich: Guard<Rich> = (value): value is Rich => Array.isArray(value) && value.every(isInline)
type Kind<K extends string> = Extract<Exclude<Inline, string>, { readonly kind: K }>
const isSpan = shape<Kind<'strong' | 'em'>>({ kind: oneOf('strong', 'em'), children: isRich })
const isCode = shape<Kind<'code'>>({ kind: oneOf('code'), text: isText })
const isLink = shape<Kind<'link'>>({ kind: oneOf('link'), href: isText, children: isRich })
const isCite = shape<Kind<'cite'>>({ kind: oneOf('cite'), fact: isId })
const isGap = shape<Kind<'gap'>>({ kind: oneOf('gap'), index: isNumber, children: isRich })

const isPaired: Guard<Paired> = bilingual(isRich)
const isTitle: Guard<Bilingual> = bilingual(isText)

const isFact = shape<Fact>({
  id: isId,
  topic: isText,
  claim: isPaired,
  verdict: oneOf('current', 'outdated', 'wrong', 'disputed', 'exam-simplification'),
  today: orNull(isPaired),
  exam: orNull(isPaired),
  note: orNull(isPaired),
  sources: listOf(shape<Source>({ title: isText, url: orNull(isText) })),
  checked: isText,
  domains: listOf(isId<DomainId>),
  service: orNull(isTitle),
  ports: listOf(shape<Port>({ number: isNumber, protocol: oneOf('tcp', 'udp', 'tcp+udp') })),
})

const isCard = shape<Card>({
  id: isId,
  note: isText,
  kind: oneOf('basic', 'reverse', 'cloze', 'typed'),
  lesson: isId,
  facts: listOf(isId<FactId>),
  front: isPaired,
  back: isPaired,
  gap: orNull(isNumber),
  accept: orNull(bilingual(listOf(isText))),
})

const isOption = shape<Option>({
  id: isId,
  correct: isBoolean,
  fact: orNull(isId<FactId>),
  text: isPaired,
  rationale: isPaired,
})

/** Also the guard of every row in the `papers` store. */
export const isQuestion: Guard<Question> = shape<Question>({
  id: isId,
  revision: isText,
  domain: isId,
  task: isText,
  facts: listOf(isId<FactId>),
  family: isText,
  difficulty: oneOf(1, 2, 3),
  use: oneOf('form', 'check'),
  stem: listOf(isPaired),
  options: listOf(isOption),
})

const isBlueprint = shape<Blueprint>({
  id: isId,
  name: isTitle,
  questions: isNumber,
  unscored: isNumber,
  minutes: isNumber,
  domains: listOf(shape<BlueprintDomain>({ id: isId, name: isTitle, weight: isNumber })),
  cut: shape<Blueprint['cut']>({ share: isNumber, scaled: isNumber, min: isNumber, max: isNumber }),
})

const isQuestionEntry = shape<QuestionEntry>({
  id: isId,
  revision: isText,
  domain: isId,
  family: isText,
  use: oneOf('form', 'check'),
  difficulty: oneOf(1, 2, 3),
  facts: listOf(isId<FactId>),
  options: listOf(isId<OptionId>),
  choose: isNumber,
  topics: listOf(isText),
})

type ModuleEntry = QuestionIndex['modules'][number]

const isSide = shape<PairSide>({ term: isText, facts: listOf(isId<FactId>) })

const isPair = shape<ConfusedPair>({
  id: isText,
  name: isTitle,
  sides: (value): value is ConfusedPair['sides'] => listOf(isSide)(value) && value.length === 2,
  difference: isId<FactId>,
  questions: listOf(isId<QuestionId>),
})

export const isCardsPayload: Guard<CardsPayload> = shape<CardsPayload>({
  module: isId,
  cards: listOf(isCard),
  facts: listOf(isFact),
})

export const isQuestionPayload: Guard<QuestionPayload> = shape<QuestionPayload>({
  question: isQuestion,
  facts: listOf(isFact),
})

export const isMapPayload: Guard<MapPayload> = shape<MapPayload>({
  wedges: listOf(shape<MapWedge>({ topic: isText, from: isNumber, to: isNumber, paths: listOf(isText) })),
})

export const isCourseOutline: Guard<CourseOutline> = shape<CourseOutline>({
  blueprints: listOf(isBlueprint),
  modules: listOf(
    shape<ModuleEntry>({
      id: isId,
      title: isTitle,
      lessons: listOf(shape<ModuleEntry['lessons'][number]>({ id: isId, title: isTitle })),
    }),
  ),
  topics: listOf(shape<CourseOutline['topics'][number]>({ id: isText, title: isTitle })),
  pairs: listOf(isPair),
})

const hasQuestions = shape<Pick<QuestionIndex, 'questions'>>({ questions: listOf(isQuestionEntry) })
export const isQuestionIndex: Guard<QuestionIndex> = (value): value is QuestionIndex =>
  isCourseOutline(value) && hasQuestions(value)

const recordOf =
  <K extends string, T>(item: Guard<T>): Guard<Readonly<Record<K, T>>> =>
  (value): value is Readonly<Record<K, T>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(item)

export const isMisconceptions: Guard<Misconceptions> = recordOf<
  QuestionId | PredictionKey,
  Readonly<Record<string, FactId>>
>(recordOf<string, FactId>(isId<FactId>))
