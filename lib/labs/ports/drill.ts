/** The ports drill: typed, timed, in both directions. Each question is a card of the course asked once more. */
import { type Locale, locales } from '../../core/locale'
import { seededRandom, shuffled } from '../../core/random'
import type { Model, TraceLine } from '../model'
import { type PortFact, portFacts } from './drill-items'

export type Direction = 'to-port' | 'to-service'

export type Question = {
  readonly direction: Direction
  /** The port that is asked about; the service's only one where the port is the answer. */
  readonly port: number
  /** Facts that are recalled: of a port with several services, all of them. */
  readonly facts: readonly string[]
  /** The card of the course that this question is. */
  readonly card: string
}

/** Milliseconds after which a right answer counts as slow. Ours: long enough to type a name, too short to look it up. */
export const SLOW_MS = 8000

const toPort = ({ fact, ports }: PortFact): readonly Question[] =>
  ports.map((port) => ({ direction: 'to-port', port, facts: [fact], card: `port-${fact}` }))

const askedFacts = portFacts.filter(({ asked: wanted }) => wanted)
const numbers = [...new Set(askedFacts.flatMap(({ ports }) => ports))]

const toService = (port: number): Question => ({
  direction: 'to-service',
  port,
  facts: [...new Set(portFacts.filter(({ ports }) => ports.includes(port)).map(({ fact }) => fact))],
  card: `port-${port}~services`,
})

/** Every question there is. */
export const questions: readonly Question[] = [...askedFacts.flatMap(toPort), ...numbers.map(toService)]

/** What a question is about: the service, or all that share the port. */
const about = ({ port, facts }: Question): readonly PortFact[] =>
  portFacts.filter(({ fact, ports }) => facts.includes(fact) && ports.includes(port))

/** Answers that count. One service of several that share a port is enough. */
export const accepted = (question: Question, locale: Locale): readonly string[] =>
  question.direction === 'to-port' ? [String(question.port)] : about(question).flatMap(({ names }) => names[locale])

/** The answer as it is shown: the port, or every service at it. */
export const answerTo = (question: Question, locale: Locale): string =>
  question.direction === 'to-port'
    ? String(question.port)
    : about(question)
        .map(({ names }) => names[locale][0])
        .join(' · ')

/** What is asked: the service, or the port. */
export const prompt = (question: Question, locale: Locale): string =>
  question.direction === 'to-service' ? String(question.port) : (about(question)[0]?.names[locale][0] ?? '')

/** Between several services in one answer. */
const SEPARATOR = /\s*[,，/·]\s*/

/**
 * Whether a typed answer is right: in either language, and of several services that are named all must be.
 * @param matches lenient comparison of typed answers (`isAccepted` of lib/text, which labs do not import)
 */
export const judge = (
  question: Question,
  typed: string,
  matches: (typed: string, accepted: readonly string[]) => boolean,
): boolean => {
  const answers = locales.flatMap((locale) => accepted(question, locale))
  if (matches(typed, answers)) return true
  const named = question.direction === 'to-port' ? [] : typed.split(SEPARATOR).filter((part) => part !== '')
  return named.length > 1 && named.every((part) => matches(part, answers))
}

export type Setup = {
  readonly count: number
  readonly directions: readonly Direction[]
  /** Whether a slow answer counts as slow. */
  readonly timed: boolean
}
export const defaultSetup: Setup = { count: 12, directions: ['to-port', 'to-service'], timed: true }

export type Answer = { readonly question: Question; readonly right: boolean; readonly ms: number }
export type State = {
  readonly at: number
  readonly timed: boolean
  readonly questions: readonly Question[]
  readonly answers: readonly Answer[]
}
export type Act = { readonly right: boolean; readonly ms: number }
export type Kind = 'asked' | 'right' | 'slow' | 'missed' | 'drill-done'
export const kinds: readonly Kind[] = ['asked', 'right', 'slow', 'missed', 'drill-done']

export const asked = ({ questions: all, answers }: State): Question | undefined => all[answers.length]

/** Whatever the count, no question comes twice before every other has come. */
function start({ count, directions, timed }: Setup, seed: string): State {
  const random = seededRandom(seed)
  const pool = questions.filter(({ direction }) => directions.includes(direction))
  const dealt: Question[] = []
  while (dealt.length < count && pool.length > 0) dealt.push(...shuffled(pool, random))
  return { at: 0, timed, questions: dealt.slice(0, count), answers: [] }
}

const isSlow = ({ timed }: Pick<State, 'timed'>, ms: number): boolean => timed && ms > SLOW_MS

const ask = (state: State): readonly TraceLine<Kind>[] => {
  const question = asked(state)
  const { length } = state.answers
  const right = state.answers.filter((answer) => answer.right).length
  return question === undefined
    ? [{ at: state.at, kind: 'drill-done', values: { right, count: length } }]
    : [
        {
          at: state.at,
          kind: 'asked',
          values: { number: length + 1, count: state.questions.length, direction: question.direction },
        },
      ]
}

/** An act is an answer that has been judged; without one the question is said again. */
function step(state: State, act?: Act): { readonly state: State; readonly trace: readonly TraceLine<Kind>[] } {
  const question = asked(state)
  if (act === undefined || question === undefined) return { state, trace: ask(state) }
  const ms = Math.max(0, act.ms)
  const at = state.at + ms
  const next = { ...state, at, answers: [...state.answers, { question, right: act.right, ms }] }
  const kind: Kind = act.right ? (isSlow(state, ms) ? 'slow' : 'right') : 'missed'
  const seconds = Math.round(ms / 100) / 10
  return {
    state: next,
    trace: [
      {
        at,
        kind,
        values: { port: String(question.port), card: question.card, seconds, timed: state.timed ? 'yes' : 'no' },
      },
      ...ask(next),
    ],
  }
}

export const portsDrill: Model<Setup, State, Act, Kind> = { start, step }

/** What an answer says of its card to the course's memory. */
export type Recall = { readonly card: string; readonly rating: 'again' | 'hard' | 'good'; readonly ms: number }

/** One grade a card: of several answers the first, for the others had just been reminded. */
export function recalls({ answers, timed }: Pick<State, 'answers' | 'timed'>): readonly Recall[] {
  const cards = new Map<string, Recall>()
  for (const { question, right, ms } of answers) {
    if (cards.has(question.card)) continue
    const rating = !right ? 'again' : isSlow({ timed }, ms) ? 'hard' : 'good'
    cards.set(question.card, { card: question.card, rating, ms })
  }
  return [...cards.values()]
}
