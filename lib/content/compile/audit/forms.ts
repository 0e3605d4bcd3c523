import type { DomainId, Question } from '../../types'
import { apportion } from '../apportion'
import type { Bounds } from './bounds'
import { judge, type Row } from './row'

type Form = { readonly families: Set<string>; readonly taken: Map<DomainId, number> }

const takenIn = (form: Form, domain: DomainId): number => form.taken.get(domain) ?? 0

function familiesOf(questions: readonly Question[]): Question[][] {
  const families = new Map<string, Question[]>()
  for (const question of questions) families.set(question.family, [...(families.get(question.family) ?? []), question])
  const reach = (members: readonly Question[]): number => new Set(members.map(({ domain }) => domain)).size
  return [...families.values()].sort((a, b) => reach(a) - reach(b))
}

/**
 * Deals the bank to disjoint forms, no form two of a family: each question goes to the form that has least of its domain and none
 * of its family. Within a domain the forms then never differ by more than one question, so they are filled whenever
 * Σ min(members of a family, forms) reaches the seats. Families of one domain are dealt first; those of several fill gaps.
 */
export function dealForms(questions: readonly Question[], count: number, seats: ReadonlyMap<DomainId, number>): Form[] {
  const forms = Array.from({ length: count }, (): Form => ({ families: new Set(), taken: new Map() }))
  for (const { family, domain } of familiesOf(questions).flat()) {
    const open = forms.filter((form) => !form.families.has(family) && takenIn(form, domain) < (seats.get(domain) ?? 0))
    const form = open.sort((a, b) => takenIn(a, domain) - takenIn(b, domain))[0]
    form?.families.add(family)
    form?.taken.set(domain, takenIn(form, domain) + 1)
  }
  return forms
}

/** Whether the bank fills the full forms that share no question, domain by domain. */
export function disjointForms(questions: readonly Question[], { forms: bounds }: Bounds, enough: boolean): Row[] {
  const bank = questions.filter(({ use }) => use === 'form')
  const shares = apportion(
    bounds.questions,
    bounds.domains.map(({ weight }) => weight),
  )
  const seats = new Map(bounds.domains.map(({ id }, at) => [id, shares[at] ?? 0]))
  const forms = dealForms(bank, bounds.count, seats)
  return [...seats].map(([domain, each]) => {
    const mine = bank.filter((question) => question.domain === domain)
    const taken = forms.reduce((sum, form) => sum + takenIn(form, domain), 0)
    const families = new Set(mine.map(({ family }) => family)).size
    return {
      check: 'forms',
      subject: domain,
      language: null,
      measured: `${taken} seats filled (${mine.length} questions, ${families} families)`,
      bound: `${bounds.count} × ${each} = ${bounds.count * each}`,
      verdict: judge(taken < bounds.count * each, enough),
      details: [],
    }
  })
}
