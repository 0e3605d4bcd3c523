/**
 * Whether our estimates hold for 50,000 simulated candidates of known ability in each world (tests/bench/exam/world.ts):
 * the 90 % interval of a paper's score; the pass probability after a paper; readiness after 20, 60 and 200 first-sight answers
 * of the last 10, 30 and 60 days.
 */
import { loadCourse } from '@/lib/content/compile/load'
import type { Blueprint, DomainId } from '@/lib/content/types'
import { type Random, seededRandom } from '@/lib/core/random'
import { DAY, type Instant } from '@/lib/core/time'
import { apportion } from '@/lib/exam/apportion'
import { type FirstSight, type Outlook, passProbability, type Readiness, readiness } from '@/lib/exam/readiness'
import { estimateScore, scaledScore } from '@/lib/exam/scale'
import type { Measure } from '../table'
import { type Bin, bins, type Forecast, worst } from './bins'
import { type Candidate, drawBank, drawCandidate, LIMITS, normal, WORLDS, type World } from './world'

const CANDIDATES = 50_000
const NOW: Instant = Date.UTC(2026, 0, 1)
/** Scored questions of a paper. A pass probability is asked of the full one; shorter ones say it too, where they say one at all. */
const PAPERS = [50, 25, 10]
const FULL = 50
/** First-sight answers, and over how many days they were given. */
const HISTORIES = [
  { answers: 20, days: 10 },
  { answers: 60, days: 30 },
  { answers: 200, days: 60 },
]
const SITTING = 20
/** Points of coverage beside 90, and between foretold and observed: of the whole; and of a domain, with its ten to fifteen questions. */
const BAR = { coverage: 2, whole: 5, domain: 10 } as const
const CARDS = 100
const blueprint = fullBlueprint()

const stream = (world: World, of: string): Random => seededRandom(`${world.name}/${of}`)

export type Calibration = {
  readonly name: string
  /** Share of candidates whose true score lay in the interval, 0–1; null for what has none. */
  readonly coverage: number | null
  readonly bins: readonly Bin[]
  /** How many points apart a bin may be; null where it is shown only. */
  readonly bar: number | null
}

export function fullBlueprint(): Blueprint {
  const full = loadCourse().blueprints.find(({ id }) => id === 'full')
  if (!full) throw new Error('the course has no full exam')
  return full
}

type Row = { readonly domain: DomainId; readonly correct: number; readonly scored: number }

/** A paper sat today. */
function sit(candidate: Candidate, { domains }: Blueprint, scored: number): readonly Row[] {
  const seats = apportion(
    scored,
    domains.map(({ weight }) => weight),
  )
  return domains.map(({ id }, index) => {
    const answers = candidate.answer(index, seats[index] ?? 0)
    return { domain: id, correct: answers.filter(Boolean).length, scored: answers.length }
  })
}

const total = (rows: readonly Row[], what: 'correct' | 'scored'): number =>
  rows.reduce((sum, row) => sum + row[what], 0)
const reaches = (rows: readonly Row[], share: number): boolean =>
  total(rows, 'correct') >= share * total(rows, 'scored') - 1e-9

const known = (outlook: Outlook): number | null => (outlook.kind === 'known' ? outlook.probability : null)

/** What was foretold against what the next paper brought, of the whole and of each domain. */
class Book {
  readonly overall: Forecast[] = []
  readonly domain: Forecast[] = []

  add(foretold: Readiness, next: readonly Row[], share: number): void {
    const probability = known(foretold.overall)
    if (probability !== null) this.overall.push({ probability, happened: reaches(next, share) })
    foretold.domains.forEach(({ outlook }, index) => {
      const chance = known(outlook)
      const row = next[index]
      if (chance !== null && row) this.domain.push({ probability: chance, happened: reaches([row], share) })
    })
  }
}

function papers(world: World, scored: number, count: number, random: Random): readonly Calibration[] {
  const { cut } = blueprint
  const bank = drawBank(world, random)
  const book = new Book()
  const foretold = new Map<string, Readiness>()
  let covered = 0
  for (let number = 0; number < count; number++) {
    const candidate = drawCandidate(world, bank, random)
    const rows = sit(candidate, blueprint, scored)
    const estimate = estimateScore({ correct: total(rows, 'correct'), scored }, cut)
    const share = rows.reduce((sum, row, index) => sum + (row.scored * (candidate.shares[index] ?? 0)) / scored, 0)
    const truth = scaledScore(share, cut)
    if (estimate.low <= truth && truth <= estimate.high) covered++
    // Many candidates answer alike.
    const key = rows.map(({ correct }) => correct).join()
    const outlook = foretold.get(key) ?? passProbability(rows, blueprint)
    foretold.set(key, outlook)
    book.add(outlook, sit(candidate, blueprint, blueprint.questions - blueprint.unscored), cut.share)
  }
  const name = `${world.name}, paper of ${scored}`
  const binding = scored === FULL && WORLDS.includes(world)
  return [
    { name, coverage: covered / count, bins: bins(book.overall), bar: binding ? BAR.whole : null },
    { name: `${name}, by domain`, coverage: null, bins: bins(book.domain), bar: binding ? BAR.domain : null },
  ]
}

/** First-sight answers of the time before, sitting by sitting, the last first. */
function history(
  candidate: Candidate,
  world: World,
  { domains }: Blueprint,
  { answers, days }: (typeof HISTORIES)[number],
  random: Random,
): readonly FirstSight[] {
  const ages = Array.from({ length: answers / SITTING }, () => days * random()).sort((a, b) => a - b)
  const seats = apportion(
    SITTING,
    domains.map(({ weight }) => weight),
  )
  let walked = 0
  let before = 0
  return ages.flatMap((age) => {
    walked += world.drift.walk * Math.sqrt(age - before) * normal(random)
    before = age
    return domains.flatMap(({ id }, index) =>
      candidate
        .answer(index, seats[index] ?? 0, world.drift.trend * age + walked)
        .map((correct) => ({ domain: id, correct, at: NOW - age * DAY })),
    )
  })
}

function histories(
  world: World,
  past: (typeof HISTORIES)[number],
  count: number,
  random: Random,
): readonly Calibration[] {
  const bank = drawBank(world, random)
  const book = new Book()
  for (let number = 0; number < count; number++) {
    const candidate = drawCandidate(world, bank, random)
    const answers = history(candidate, world, blueprint, past, random)
    const cards = Math.round(candidate.studied * CARDS)
    const recall = Object.fromEntries(
      blueprint.domains.map(({ id }, index) => [id, { mean: candidate.recall[index] ?? 0, cards, of: CARDS }]),
    )
    const outlook = readiness({ answers, recall, blueprint, now: NOW })
    book.add(outlook, sit(candidate, blueprint, blueprint.questions - blueprint.unscored), blueprint.cut.share)
  }
  const name = `${world.name}, readiness after ${past.answers}`
  const binding = WORLDS.includes(world)
  return [
    { name, coverage: null, bins: bins(book.overall), bar: binding ? BAR.whole : null },
    { name: `${name}, by domain`, coverage: null, bins: bins(book.domain), bar: binding ? BAR.domain : null },
  ]
}

/** What is foretold of whom: each a piece of work of its own. */
const cases: readonly (() => readonly Calibration[])[] = [
  ...WORLDS.flatMap((world) => [
    ...PAPERS.map((scored) => () => papers(world, scored, CANDIDATES, stream(world, `paper/${scored}`))),
    ...HISTORIES.map((past) => () => histories(world, past, CANDIDATES, stream(world, `${past.answers}`))),
  ]),
  ...LIMITS.flatMap((world) => [
    () => papers(world, FULL, CANDIDATES / 5, stream(world, 'paper')),
    ...HISTORIES.map((past) => () => histories(world, past, CANDIDATES / 5, stream(world, `${past.answers}`))),
  ]),
]

export const caseCount = cases.length

/** @param index below `caseCount` */
export const calibrate = (index: number): readonly Calibration[] => cases[index]?.() ?? []

const percent = (share: number): string => (100 * share).toFixed(0)

const shown = (list: readonly Bin[]): string =>
  list.map(({ foretold, observed }) => `${percent(foretold)}→${percent(observed)}`).join(' ')

export const measures = (calibrations: readonly Calibration[]): readonly Measure[] =>
  calibrations.flatMap(({ name, coverage, bins: list, bar }): Measure[] => [
    ...(coverage === null
      ? []
      : [
          {
            name: `${name}: the interval covers the truth in ${(100 * coverage).toFixed(1)} %, points from 90`,
            value: Math.abs(100 * coverage - 90),
            unit: 'ratio' as const,
            bar: BAR.coverage,
          },
        ]),
    ...(list.some(({ count }) => count > 0)
      ? [
          {
            name: `${name}: ${shown(list)}, points apart at worst`,
            value: worst(list),
            unit: 'ratio' as const,
            ...(bar !== null && { bar }),
          },
        ]
      : []),
  ])
