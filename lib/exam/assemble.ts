import type { Blueprint, DomainId, QuestionId } from '../content/types'
import { seededRandom, shuffled } from '../core/random'
import { err, ok, type Result } from '../core/result'
import { apportion, apportionWithin } from './apportion'
import { type BankEntry, lineUp } from './draw'
import type { Form, FormQuestion } from './form'

/** What a paper is made of, one row a domain in the blueprint's order. */
export type DomainShare = {
  readonly domain: DomainId
  /** Questions the blueprint's proportions ask for. */
  readonly wanted: number
  /** Questions it got; differs from `wanted` only where some domain's bank does not reach. */
  readonly drawn: number
  /** Questions the bank could give: one a family. */
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

/**
 * Draws a paper: questions in the blueprint's proportions as far as the bank reaches (what one domain lacks is shared among the
 * others by weight), one a family, no lesson checks; the unscored ones, the order of questions and the order of each question's
 * options at random. The scored questions are apportioned for themselves, because the exam's percentages speak of those.
 * The same seed and bank give the same form, whatever the order of the bank. Every concern draws from a random stream of its
 * own, so a change in one (an option added to a question) moves nothing else.
 * @param exclude questions that may not be drawn
 * @returns the form and what it is made of, or by how much the bank is too small
 */
export function assembleForm(request: {
  readonly blueprint: Blueprint
  readonly bank: readonly BankEntry[]
  readonly seed: string
  readonly exclude?: ReadonlySet<QuestionId>
}): Result<Assembled, BankTooSmall> {
  const { blueprint, bank, seed, exclude } = request
  const stream = (concern: string) => seededRandom(`${seed}/${concern}`)
  const weights = blueprint.domains.map((domain) => domain.weight)
  const wanted = apportion(blueprint.questions, weights)

  const drawable = bank.filter((entry) => entry.use === 'form' && !exclude?.has(entry.id))
  const wantedByDomain = new Map(blueprint.domains.map((domain, index) => [domain.id, wanted[index] ?? 0]))
  const queues = lineUp(drawable, wantedByDomain, stream('draw'))
  const capacities = blueprint.domains.map((domain) => queues.get(domain.id)?.length ?? 0)
  const seats = apportionWithin(blueprint.questions, weights, capacities)

  const domains = blueprint.domains.map((domain, index) => ({
    domain: domain.id,
    wanted: wanted[index] ?? 0,
    drawn: seats[index] ?? 0,
    available: capacities[index] ?? 0,
  }))
  const reached = seats.reduce((sum, count) => sum + count, 0)
  if (reached < blueprint.questions)
    return err({ kind: 'bank-too-small', wanted: blueprint.questions, available: reached, domains })

  // The queues are in random order already: which questions of a domain are unscored is as random as which were drawn.
  const scoredSeats = apportionWithin(blueprint.questions - blueprint.unscored, weights, seats)
  const drawn = domains.flatMap(({ domain, drawn: count }, index) =>
    (queues.get(domain) ?? [])
      .slice(0, count)
      .map((entry, place) => resolve(entry, place < (scoredSeats[index] ?? 0), stream(`options/${entry.id}`))),
  )
  const questions = shuffled(drawn, stream('order'))
  const { id, minutes, name, cut } = blueprint
  const form = { blueprint: id, seed, minutes, questions, name, cut }
  return ok({ form, domains, proportionate: domains.every((share) => share.drawn === share.wanted) })
}

const resolve = (entry: BankEntry, scored: boolean, random: () => number): FormQuestion => ({
  question: entry.id,
  revision: entry.revision,
  options: shuffled(entry.options, random),
  scored,
})
