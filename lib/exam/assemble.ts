import type { Blueprint, DomainId, QuestionId } from '../content/types'
import { type Random, seededRandom, shuffled } from '../core/random'
import { err, ok, type Result } from '../core/result'
import { apportion, apportionWithin } from './apportion'
import { type BankEntry, type KeyFacts, lineUp, type Seen } from './draw'
import type { Form, FormQuestion } from './form'

/** What a paper is made of, one row a domain in the blueprint's order. */
export type DomainShare = {
  readonly domain: DomainId
  /** Questions the blueprint's proportions ask for. */
  readonly wanted: number
  /** Questions it got; differs from `wanted` only where some domain's bank does not reach. */
  readonly drawn: number
  /** Questions the bank could give beside those of the other domains: one a family, one a key fact. */
  readonly available: number
}

export type Assembled = {
  readonly form: Form
  readonly domains: readonly DomainShare[]
  /** Whether every domain got what the blueprint asks for. */
  readonly proportionate: boolean
}

/** The bank is too small for this blueprint. */
export type BankTooSmall = {
  readonly kind: 'bank-too-small'
  readonly wanted: number
  readonly available: number
  readonly domains: readonly DomainShare[]
}

export type AssemblyRequest = {
  readonly blueprint: Blueprint
  readonly bank: readonly BankEntry[]
  readonly seed: string
  /** Questions that may not be drawn. */
  readonly exclude?: ReadonlySet<QuestionId>
  /** Nothing was ever seen, when left out. */
  readonly seen?: Seen
  /** `whole`, the default: a paper of fewer questions than the blueprint asks for is refused. `part`: one will do. */
  readonly fill?: 'whole' | 'part'
  readonly keyFacts?: KeyFacts
}

/**
 * Draws a paper: questions in the blueprint's proportions as far as the bank reaches (what one domain lacks is shared among the
 * others by weight), those never seen first and then the one seen longest ago, one a family and one a key fact, no lesson checks;
 * the unscored ones, the order of questions and the order of each question's options at random. The scored questions are
 * apportioned for themselves, because the exam's percentages speak of those.
 * The same seed, bank and exposure give the same form, whatever the order of the bank. Every concern draws from a random stream of
 * its own, so a change in one (an option added to a question) moves nothing else.
 * @returns the form and what it is made of, or by how much the bank is too small
 */
export function assembleForm(request: AssemblyRequest): Result<Assembled, BankTooSmall> {
  const { blueprint, bank, seed, exclude, seen = new Map(), fill = 'whole', keyFacts = 'once' } = request
  const stream = (concern: string) => seededRandom(`${seed}/${concern}`)
  const weights = blueprint.domains.map((domain) => domain.weight)
  const wanted = apportion(blueprint.questions, weights)

  const drawable = bank.filter((entry) => entry.use === 'form' && !exclude?.has(entry.id))
  const wantedByDomain = new Map(blueprint.domains.map((domain, index) => [domain.id, wanted[index] ?? 0]))
  const queues = lineUp(drawable, wantedByDomain, { random: stream('draw'), seen, keyFacts })
  const capacities = blueprint.domains.map((domain) => queues.get(domain.id)?.length ?? 0)
  const seats = apportionWithin(blueprint.questions, weights, capacities)

  const domains = blueprint.domains.map((domain, index) => ({
    domain: domain.id,
    wanted: wanted[index] ?? 0,
    drawn: seats[index] ?? 0,
    available: capacities[index] ?? 0,
  }))
  const reached = seats.reduce((sum, count) => sum + count, 0)
  if (reached < (fill === 'part' ? 1 : blueprint.questions))
    return err({ kind: 'bank-too-small', wanted: blueprint.questions, available: reached, domains })

  const unscored = unscoredPlaces(
    seats,
    apportionWithin(Math.max(0, reached - blueprint.unscored), weights, seats),
    stream('unscored'),
  )
  const drawn = domains.flatMap(({ domain, drawn: count }, index) =>
    (queues.get(domain) ?? [])
      .slice(0, count)
      .map((entry, place) => resolve(entry, !unscored[index]?.has(place), stream(`options/${entry.id}`))),
  )
  const questions = shuffled(drawn, stream('order'))
  const { id, minutes, name, cut } = blueprint
  const form = { blueprint: id, seed, minutes, questions, name, cut }
  return ok({ form, domains, proportionate: domains.every((share) => share.drawn === share.wanted) })
}

/**
 * Which places of each domain's queue are unscored. Drawn by chance of its own: the queues begin with what was never seen, and a
 * question must not count less for being new.
 */
const unscoredPlaces = (seats: readonly number[], scored: readonly number[], random: Random): ReadonlySet<number>[] =>
  seats.map((count, index) => {
    const places = shuffled(
      Array.from({ length: count }, (_, place) => place),
      random,
    )
    return new Set(places.slice(scored[index] ?? 0))
  })

const resolve = (entry: BankEntry, scored: boolean, random: Random): FormQuestion => ({
  question: entry.id,
  revision: entry.revision,
  options: shuffled(entry.options, random),
  scored,
})
