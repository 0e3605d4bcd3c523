/**
 * The compiled course: what lib/content/compile produces and everything else reads.
 * Plain, serialisable data. Ids are written by hand in the sources, shared by both languages, and never reused (rule 6).
 */
import type { Bilingual } from '../core/locale'
import type { LabId } from './labs'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type FactId = Id<'fact'>
export type LessonId = Id<'lesson'>
export type ModuleId = Id<'module'>
export type CardId = Id<'card'>
export type QuestionId = Id<'question'>
export type OptionId = Id<'option'>
/** A blueprint domain such as `secure`; the code knows none by name (rule 11). */
export type DomainId = Id<'domain'>

/** A run of formatted text in one language. A bare string is plain text. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'em'; readonly children: Rich }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: Rich }
  /** A citation: this sentence states that fact. */
  | { readonly kind: 'cite'; readonly fact: FactId }
  /** A cloze gap; `index` counts from 1 and is the same in both halves. */
  | { readonly kind: 'gap'; readonly index: number; readonly children: Rich }
export type Rich = readonly Inline[]

/** One paragraph in both languages. */
export type Paired = Bilingual<Rich>

export type Verdict = 'current' | 'outdated' | 'wrong' | 'disputed' | 'exam-simplification'

/** `number/protocol` as written in the ledger: `6379/tcp`. */
export type Port = { readonly number: number; readonly protocol: 'tcp' | 'udp' | 'tcp+udp' }

export type Source = { readonly title: string; readonly url: string | null }

/** A file of the ledger: facts about one subject. */
export type Topic = { readonly id: string; readonly title: Bilingual; readonly facts: readonly FactId[] }

/** One atomic, sourced claim of the ledger. */
export type Fact = {
  readonly id: FactId
  /** File it stands in, without extension: `ports`. */
  readonly topic: string
  /** The claim that is taught: always the right one. */
  readonly claim: Paired
  readonly verdict: Verdict
  /** Today's service, where it differs from the exam's answer. */
  readonly today: Paired | null
  /** The exam's answer, where it differs from today's service. */
  readonly exam: Paired | null
  /** What a study note got wrong. */
  readonly note: Paired | null
  readonly sources: readonly Source[]
  /** `YYYY-MM`, the month the fact was last checked. */
  readonly checked: string
  readonly domains: readonly DomainId[]
  /** For facts about a network port: the service's name and its default ports. */
  readonly service: Bilingual | null
  readonly ports: readonly Port[]
}

export type TableCell = { readonly text: Paired; readonly same: boolean }

/** A block of a lesson, in reading order. `key` is stable within the lesson. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly key: string
      readonly depth: 2 | 3
      readonly anchor: string
      readonly text: Paired
    }
  | { readonly kind: 'paragraph'; readonly key: string; readonly text: Paired; readonly facts: readonly FactId[] }
  | {
      readonly kind: 'list'
      readonly key: string
      readonly ordered: boolean
      readonly items: readonly { readonly text: Paired; readonly facts: readonly FactId[] }[]
    }
  | {
      readonly kind: 'table'
      readonly key: string
      readonly head: readonly TableCell[]
      readonly rows: readonly (readonly TableCell[])[]
      readonly facts: readonly FactId[]
    }
  | { readonly kind: 'code'; readonly key: string; readonly language: string; readonly text: string }
  | { readonly kind: 'diagram'; readonly key: string; readonly diagram: string }
  | { readonly kind: 'ports'; readonly key: string; readonly facts: readonly FactId[] }
  | { readonly kind: 'check'; readonly key: string; readonly question: QuestionId }
  /** @property query where in the lab: a story, or the set-up of free play; @property part a page of the lab's own beside it */
  | {
      readonly kind: 'lab'
      readonly key: string
      readonly lab: LabId
      readonly story: string | null
      readonly part: string | null
      readonly query: string
    }

export type Lesson = {
  readonly id: LessonId
  readonly module: ModuleId
  readonly title: Bilingual
  readonly summary: Bilingual
  readonly blocks: readonly Block[]
  /** Every fact the lesson cites, in order of first citation. */
  readonly facts: readonly FactId[]
  /** Estimated reading time in whole minutes, from the English words. */
  readonly minutes: number
}

export type Module = { readonly id: ModuleId; readonly title: Bilingual; readonly lessons: readonly LessonId[] }

export type CardKind = 'basic' | 'reverse' | 'cloze' | 'typed'

/** One thing to review: one prompt, one answer. A `reverse` note gives two cards, a cloze note one a gap. */
export type Card = {
  readonly id: CardId
  /** The note the card was made from; cards of one note are siblings. */
  readonly note: string
  readonly kind: CardKind
  readonly lesson: LessonId
  readonly facts: readonly FactId[]
  /** For cloze cards front and back are the same sentence; `gap` is the index asked for. */
  readonly front: Paired
  readonly back: Paired
  readonly gap: number | null
  /** For typed cards: every accepted answer, compared leniently by lib/text. */
  readonly accept: Bilingual<readonly string[]> | null
}

export type Option = {
  readonly id: OptionId
  readonly correct: boolean
  /** What a learner who picks this has misunderstood; null on keys. */
  readonly fact: FactId | null
  readonly text: Paired
  readonly rationale: Paired
}

export type Question = {
  readonly id: QuestionId
  /** Fingerprint of everything a learner sees of the question. */
  readonly revision: string
  readonly domain: DomainId
  /** Task of the exam guide: `2.2`. */
  readonly task: string
  readonly facts: readonly FactId[]
  /** Variants of one idea; never two of a family in one form. */
  readonly family: string
  /** 1 recall · 2 apply · 3 combine. */
  readonly difficulty: 1 | 2 | 3
  /** `check`: asked at the end of a lesson and never in a form. */
  readonly use: 'form' | 'check'
  /** Paragraphs. */
  readonly stem: readonly Paired[]
  readonly options: readonly Option[]
}

export type BlueprintDomain = { readonly id: DomainId; readonly name: Bilingual; readonly weight: number }

/** Lengths, weights and marks of one kind of exam. */
export type Blueprint = {
  readonly id: string
  readonly name: Bilingual
  readonly questions: number
  /** How many of `questions` are unscored and revealed as such only afterwards. */
  readonly unscored: number
  readonly minutes: number
  readonly domains: readonly BlueprintDomain[]
  /** Share of scored questions at the pass mark, 0–1, and the scale it maps to. Ours, an estimate. */
  readonly cut: { readonly share: number; readonly scaled: number; readonly min: number; readonly max: number }
}

export type Term = {
  readonly id: string
  readonly term: Bilingual
  readonly aliases: Bilingual<readonly string[]>
  readonly definition: Paired
  /** When set, the Korean half must render the English term exactly so. */
  readonly strict: boolean
}

export type PairSide = { readonly term: string; readonly facts: readonly FactId[] }

/** Two terms that learners take for each other. */
export type ConfusedPair = {
  readonly id: string
  readonly name: Bilingual
  readonly sides: readonly [PairSide, PairSide]
  /** The fact that tells them apart; it stands on at least one side. */
  readonly difference: FactId
  /** Derived: the questions whose facts, their distractors' included, touch both sides. */
  readonly questions: readonly QuestionId[]
}

/** Ways in which learners write a name, which the glossary does not have: the search reads them as `name`. */
export type Spelling = { readonly name: string; readonly written: readonly string[] }

/** A drawing's words; its lines are in components/diagrams. */
export type Diagram = {
  readonly id: string
  readonly title: Bilingual
  /** The whole story in words, for those who do not see it. */
  readonly description: Bilingual
  readonly caption: Paired
  readonly labels: Readonly<Record<string, Bilingual>>
}

export type Course = {
  readonly modules: readonly Module[]
  readonly lessons: readonly Lesson[]
  readonly facts: readonly Fact[]
  readonly topics: readonly Topic[]
  readonly cards: readonly Card[]
  readonly questions: readonly Question[]
  readonly blueprints: readonly Blueprint[]
  readonly glossary: readonly Term[]
  readonly pairs: readonly ConfusedPair[]
  readonly spellings: readonly Spelling[]
  readonly diagrams: readonly Diagram[]
}
