import type { QuestionEntry } from '../content/payload'
import type { DomainId, FactId, QuestionId } from '../content/types'
import { type Random, shuffled } from '../core/random'
import type { Instant } from '../core/time'

/** What assembly needs to know of a question; an entry of the question index is one. */
export type BankEntry = Pick<QuestionEntry, 'id' | 'revision' | 'domain' | 'family' | 'facts' | 'use' | 'options'>

/** When a question was last before the learner's eyes; one that is not in it never was. */
export type Seen = ReadonlyMap<QuestionId, Instant>

/** Whether a key fact is asked `once` a paper, or may come `again` when all others have been asked. */
export type KeyFacts = 'once' | 'again'

/** What a question is about: the first fact its author names. The others support the answer. */
export const keyFact = ({ facts }: Pick<BankEntry, 'facts'>): FactId | undefined => facts[0]

/**
 * Lines up, for every domain, the questions that can be drawn for it, those never seen first (at random among themselves), then the
 * one seen longest ago; in all queues together never two of a family or two of one key fact. The domain that can spare least
 * chooses first, so that what several could ask fills a gap where it can; when each has what it should get, the rest is lined up
 * behind. So whatever is left out shares its family or its key fact with a question that is lined up.
 * @param entries questions that may be drawn; their order does not matter
 * @param wanted how many questions each domain should get; domains not named here get none
 */
export function lineUp(
  entries: readonly BankEntry[],
  wanted: ReadonlyMap<DomainId, number>,
  { random, seen, keyFacts }: { readonly random: Random; readonly seen: Seen; readonly keyFacts: KeyFacts },
): ReadonlyMap<DomainId, readonly BankEntry[]> {
  const line = byExposure(entries, seen, random).filter(({ domain }) => wanted.has(domain))
  const queues = new Map<DomainId, BankEntry[]>([...wanted.keys()].map((domain) => [domain, []]))
  const taken = new Taken()
  const seat = (entry: BankEntry): void => {
    taken.add(entry)
    queues.get(entry.domain)?.push(entry)
  }
  const choosing = new Map(wanted)
  while (choosing.size > 0) {
    const domain = scarcest(line, choosing, taken)
    let lacking = choosing.get(domain) ?? 0
    choosing.delete(domain)
    for (const entry of line) {
      if (lacking === 0) break
      if (entry.domain !== domain || taken.has(entry)) continue
      seat(entry)
      lacking--
    }
  }
  for (const entry of line) if (!taken.has(entry)) seat(entry)
  if (keyFacts === 'again') for (const entry of line) if (!taken.hasFamily(entry)) seat(entry)
  return queues
}

/** Never seen first, then least recently seen; equals at random, whatever the order of the bank. */
function byExposure(entries: readonly BankEntry[], seen: Seen, random: Random): BankEntry[] {
  const byId = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const mixed = shuffled(byId, random)
  const known = mixed.flatMap((entry) => {
    const at = seen.get(entry.id)
    return at === undefined ? [] : [{ entry, at }]
  })
  known.sort((a, b) => a.at - b.at)
  return [...mixed.filter(({ id }) => !seen.has(id)), ...known.map(({ entry }) => entry)]
}

/** The families and key facts that are asked already. */
class Taken {
  readonly #families = new Set<string>()
  readonly #facts = new Set<FactId>()

  add(entry: BankEntry): void {
    const fact = keyFact(entry)
    this.#families.add(entry.family)
    if (fact !== undefined) this.#facts.add(fact)
  }

  hasFamily({ family }: BankEntry): boolean {
    return this.#families.has(family)
  }

  has(entry: BankEntry): boolean {
    const fact = keyFact(entry)
    return this.hasFamily(entry) || (fact !== undefined && this.#facts.has(fact))
  }
}

/** Of the domains that have not chosen, the one with the fewest questions beyond those it should get; the first of equals. */
function scarcest(line: readonly BankEntry[], choosing: ReadonlyMap<DomainId, number>, taken: Taken): DomainId {
  const spare = [...choosing].map(([domain, wanted]) => {
    const open = line.filter((entry) => entry.domain === domain && !taken.has(entry))
    const families = new Set(open.map(({ family }) => family)).size
    const facts = new Set(open.map((entry) => keyFact(entry) ?? entry.id)).size
    return { domain, spare: Math.min(families, facts) - wanted }
  })
  return spare.reduce((least, next) => (next.spare < least.spare ? next : least)).domain
}
