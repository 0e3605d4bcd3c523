/**
 * **Ours, an estimate**, shown as "on these topics, at the exam's pass mark": how likely a paper like the blueprint's is to reach
 * the mark, from answers to questions seen for the first time and from what the cards say is remembered today.
 * lib/exam/posterior.ts holds the model; here stands what counts as an answer in it, and from when on it may speak.
 */
import type { Blueprint, DomainId } from '../content/types'
import { DAY, type Instant } from '../core/time'
import { apportion } from './apportion'
import { type Chance, type Evidence, foretell } from './posterior'

export type { Chance } from './posterior'

/** An answer to a question that was new to the learner. */
export type FirstSight = { readonly domain: DomainId; readonly correct: boolean; readonly at: Instant }

/** What is remembered of a domain now: of the cards of its examinable facts, those that have been studied. */
export type DomainRecall = {
  /** Mean retrievability of the cards studied, 0–1. */
  readonly mean: number
  /** Cards studied. */
  readonly cards: number
  /** Cards there are. What was never studied as a card is unknown, not forgotten. */
  readonly of: number
}

/** Too little is known; so many more answers to new questions would do. */
export type NotEnough = { readonly kind: 'not-enough'; readonly more: number }
export type Known = { readonly kind: 'known' } & Chance
export type Outlook = Known | NotEnough

export type Readiness = {
  readonly overall: Outlook
  /** In the blueprint's order: whether the domain by itself would reach the mark. */
  readonly domains: readonly { readonly domain: DomainId; readonly outlook: Outlook }[]
}

/** The exam that is foretold: the longest of what the course has. */
export const wholeExam = (blueprints: readonly Blueprint[]): Blueprint | undefined =>
  [...blueprints].sort((a, b) => b.questions - a.questions)[0]

/**
 * Ability drifts: an answer given so long ago counts half, in milliseconds. One of last week counts nearly whole, one of two months ago a
 * sixth: that leans less on what was long ago, and throws less of what is recent away, than the even decay of 2^(−t/half-life) does (of
 * the settings tried on simulated candidates, those of this shape were off least; tests/bench/exam/world.ts).
 */
export const HALF_LIFE = 35 * DAY
/** Counted answers below which nothing is said, of the whole and of a domain. Twenty answers stay enough for twenty-four days. */
export const ENOUGH = { overall: 15, domain: 3 } as const
/**
 * A domain all of whose cards are studied counts as two fifths of an answer more, right to the part that recall stands for: from 0.3 (a little
 * better than guessing one of four) where nothing is remembered to 1 where everything is. It weighs little on purpose: how far
 * recalling cards means answering questions differs from learner to learner. Assumptions.
 */
const RECALL = { answers: 0.4, none: 0.3, full: 1 } as const

type Counts = { readonly right: number; readonly wrong: number }
const NOTHING: Counts = { right: 0, wrong: 0 }
const plus = (one: Counts, other: Counts): Counts => ({
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
})

/**
 * How likely the learner is to reach the pass mark today.
 * An answer of age t counts 1 / (1 + (t / 35 days)³); one from the future (a clock set back) counts whole. Neither order nor anything else
 * of an answer matters; answers in domains the blueprint does not have are left out.
 * @param answers first-sight answers in exam forms
 * @param recall by domain; a domain that is not there has no cards
 * @param blueprint whose scored questions, weights and mark the paper has: the full one
 */
export function readiness(request: {
  readonly answers: readonly FirstSight[]
  readonly recall: Readonly<Record<DomainId, DomainRecall | undefined>>
  readonly blueprint: Blueprint
  readonly now: Instant
}): Readiness {
  const { answers, recall, blueprint, now } = request
  const counts = new Map<DomainId, Counts>()
  for (const { domain, correct, at } of answers) {
    const weight = 1 / (1 + (Math.max(0, now - at) / HALF_LIFE) ** 3)
    counts.set(
      domain,
      plus(counts.get(domain) ?? NOTHING, correct ? { right: weight, wrong: 0 } : { right: 0, wrong: weight }),
    )
  }
  return outlook(counts, (domain) => remembered(recall[domain]), blueprint)
}

/**
 * What one paper says of the next one like the blueprint's: of it alone, not of other papers or cards.
 * @param domains right answers among the scored questions, as `scorePaper` gives them
 */
export function passProbability(
  domains: readonly { readonly domain: DomainId; readonly correct: number; readonly scored: number }[],
  blueprint: Blueprint,
): Readiness {
  const counts = domains.map(
    ({ domain, correct, scored }) => [domain, { right: correct, wrong: scored - correct }] as const,
  )
  return outlook(new Map(counts), () => NOTHING, blueprint)
}

function remembered(recall: DomainRecall | undefined): Counts {
  if (recall === undefined || recall.of <= 0) return NOTHING
  const answers = (RECALL.answers * Math.min(recall.cards, recall.of)) / recall.of
  const right = answers * (RECALL.none + (RECALL.full - RECALL.none) * recall.mean)
  return { right, wrong: answers - right }
}

function outlook(
  counts: ReadonlyMap<DomainId, Counts>,
  also: (domain: DomainId) => Counts,
  { domains, questions, unscored, cut }: Blueprint,
): Readiness {
  const seats = apportion(
    questions - unscored,
    domains.map(({ weight }) => weight),
  )
  const rows = domains.map(({ id }, index) => {
    const own = counts.get(id) ?? NOTHING
    const evidence: Evidence = { ...plus(own, also(id)), seats: seats[index] ?? 0 }
    return { id, answers: own.right + own.wrong, evidence }
  })
  const chances = foretell(
    rows.map(({ evidence }) => evidence),
    cut.share,
  )
  const lacking = rows.map(({ answers }) => missing(ENOUGH.domain, answers))
  const inAll = missing(
    ENOUGH.overall,
    rows.reduce((sum, { answers }) => sum + answers, 0),
  )
  const more = Math.max(
    inAll,
    lacking.reduce((sum, count) => sum + count, 0),
  )
  return {
    overall: said(more, chances.overall),
    domains: rows.map(({ id }, index) => ({
      domain: id,
      outlook: said(Math.max(inAll, lacking[index] ?? 0), chances.domains[index]),
    })),
  }
}

/** Whole answers still to come; floating-point noise is none. */
const missing = (enough: number, have: number): number => Math.max(0, Math.ceil(enough - have - 1e-9))

const said = (more: number, chance: Chance | undefined): Outlook =>
  more > 0 || chance === undefined ? { kind: 'not-enough', more } : { kind: 'known', ...chance }
