import type { QuestionEntry } from '../content/payload'
import type { DomainId } from '../content/types'
import { type Random, shuffled } from '../core/random'

/** What assembly needs to know of a question; an entry of the question index is one. */
export type BankEntry = Pick<QuestionEntry, 'id' | 'revision' | 'domain' | 'family' | 'use' | 'options'>

/**
 * Lines up, for every domain, the questions that can be drawn for it, in random order and never two of one family in all:
 * a family is represented by one of its members. A family whose members lie in several domains stands for the one that lacks
 * most, so that it fills a gap where it can.
 * @param entries questions that may be drawn; their order does not matter
 * @param wanted how many questions each domain should get; domains not named here get none
 */
export function lineUp(
  entries: readonly BankEntry[],
  wanted: ReadonlyMap<DomainId, number>,
  random: Random,
): Map<DomainId, BankEntry[]> {
  const queues = new Map<DomainId, BankEntry[]>([...wanted.keys()].map((domain) => [domain, []]))
  const lacking = (domain: DomainId) => (wanted.get(domain) ?? 0) - (queues.get(domain)?.length ?? 0)
  for (const members of familiesOf(entries, queues, random)) {
    const [first, ...others] = members
    const pick = others.reduce((best, next) => (lacking(next.domain) > lacking(best.domain) ? next : best), first)
    queues.get(pick.domain)?.push(pick)
  }
  return new Map([...queues].map(([domain, queue]) => [domain, shuffled(queue, random)]))
}

type Family = readonly [BankEntry, ...BankEntry[]]

/** Families in random order, their members too; those bound to one domain come first, because the others can still choose. */
function familiesOf(entries: readonly BankEntry[], domains: ReadonlyMap<DomainId, unknown>, random: Random): Family[] {
  const families = new Map<string, [BankEntry, ...BankEntry[]]>()
  const byId = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const entry of shuffled(byId, random)) {
    if (!domains.has(entry.domain)) continue
    const family = families.get(entry.family)
    if (family) family.push(entry)
    else families.set(entry.family, [entry])
  }
  const reach = (family: Family) => new Set(family.map((member) => member.domain)).size
  return [...families.values()].sort((a, b) => reach(a) - reach(b))
}
