/**
 * Simulated candidates. In each world:
 *
 * - a candidate has a level (logit, normal) and an own strength in each domain (normal about the world's); a bank of 100 questions a
 *   domain has difficulties (logit, normal); a question is answered rightly with probability 1 / (1 + e^(difficulty − strength));
 * - a question is met once: papers are drawn at random without return, so what is foretold is a paper of new questions;
 * - before today, strength lay lower by the trend and elsewhere by a random walk, the same for all domains; answers come in sittings
 *   of twenty, at random moments of the time before;
 * - recall of a domain's cards follows the true share of right answers along a line, off it by an amount that is the candidate's own
 *   (how far recalling cards means answering questions differs from one to the next) and a little more in each domain; how many
 *   cards are studied is the candidate's own too, from none to all.
 *
 * The true share is the mean over the bank today. No world is what the model of lib/exam/posterior.ts assumes (logits, not Betas;
 * uneven domains; drift; other lines between recall and answers), and they lie on different sides of it. The model's few constants (its
 * prior, the half-life and how weight falls with age, what recall weighs) were settled after some ninety settings had been tried on worlds like these, so
 * this is no test on unseen data: it shows how well one set of constants serves unlike crowds. LIMITS shows two beyond them. A bank is one
 * draw, and its luck is worth a point or two: with two other seeds and 30,000 candidates, single worlds were up to 7.2 points off after
 * twenty answers and 5.3 after sixty and two hundred (with an even decay over thirty days, and its own prior, 5.0 and 7.3). All numbers
 * are ours: nobody has published such data for this exam.
 */
import { type Random, shuffled } from '@/lib/core/random'

export type World = {
  readonly name: string
  readonly level: { readonly mean: number; readonly spread: number }
  /** How uneven: what each domain is easier by for everybody, and how much candidates differ in it. */
  readonly domains: { readonly easier: readonly number[]; readonly spread: number }
  /** Standard deviation of the questions' difficulties. */
  readonly difficulty: number
  /** Logits gained a day, and the walk's standard deviation over one day. */
  readonly drift: { readonly trend: number; readonly walk: number }
  /** Share of right answers at recall 0 and 1, and how far candidates lie off that line, one standard deviation. */
  readonly recall: { readonly none: number; readonly full: number; readonly noise: number }
}

const steady: World = {
  name: 'steady',
  level: { mean: 0.7, spread: 0.75 },
  domains: { easier: [0, 0, 0, 0], spread: 0.35 },
  difficulty: 1,
  drift: { trend: 0, walk: 0.02 },
  recall: { none: 0.2, full: 0.95, noise: 0.18 },
}

const uneven: World = {
  name: 'uneven',
  level: { mean: 0.4, spread: 0.95 },
  domains: { easier: [0.3, -0.2, 0, -0.1], spread: 0.6 },
  difficulty: 0.7,
  drift: { trend: 0.002, walk: 0.03 },
  recall: { none: 0.35, full: 1, noise: 0.25 },
}

const strong: World = {
  name: 'strong',
  level: { mean: 0.95, spread: 0.65 },
  domains: { easier: [-0.1, 0.1, 0.1, 0], spread: 0.5 },
  difficulty: 1.2,
  drift: { trend: -0.002, walk: 0.025 },
  recall: { none: 0.15, full: 0.9, noise: 0.2 },
}

export const WORLDS: readonly World[] = [steady, uneven, strong]

/** Beyond what the model claims to know: what it is off by is shown, and fails nothing. */
export const LIMITS: readonly World[] = [
  { ...steady, name: 'limit, learning fast', drift: { trend: 0.01, walk: 0.03 } },
  { ...strong, name: 'limit, a very strong crowd', level: { mean: 1.4, spread: 0.6 } },
]

const QUESTIONS = 100
/** How far the domains of a candidate lie from their own line of recall, one standard deviation. */
const UNEVEN_RECALL = 0.08

/** Standard normal, by Box and Muller. */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Difficulties of the bank, by domain. */
export type Bank = readonly (readonly number[])[]

export const drawBank = (world: World, random: Random): Bank =>
  world.domains.easier.map(() => Array.from({ length: QUESTIONS }, () => world.difficulty * normal(random)))

export type Candidate = {
  /** The true share of right answers today, by domain. */
  readonly shares: readonly number[]
  /** Mean recall of the cards studied, by domain, and the part of them that is studied. */
  readonly recall: readonly number[]
  readonly studied: number
  /**
   * Answers so many questions of a domain that were not met before.
   * @param behind what strength lay below today's then, in logits
   */
  answer(domain: number, count: number, behind?: number): readonly boolean[]
}

export function drawCandidate(world: World, bank: Bank, random: Random): Candidate {
  const level = world.level.mean + world.level.spread * normal(random)
  const strengths = world.domains.easier.map((easier) => level + easier + world.domains.spread * normal(random))
  const shares = bank.map((questions, domain) =>
    mean(questions.map((hard) => logistic((strengths[domain] ?? 0) - hard))),
  )
  const unmet = bank.map((questions) => shuffled(questions, random))
  const { none, full, noise } = world.recall
  const off = noise * normal(random)
  return {
    shares,
    recall: shares.map((share) =>
      Math.min(1, Math.max(0, (share - none) / (full - none) + off + UNEVEN_RECALL * normal(random))),
    ),
    studied: random(),
    answer: (domain, count, behind = 0) => {
      const drawn = unmet[domain]?.splice(0, count) ?? []
      if (drawn.length < count) throw new Error('the bank is used up')
      return drawn.map((hard) => random() < logistic((strengths[domain] ?? 0) - behind - hard))
    },
  }
}
