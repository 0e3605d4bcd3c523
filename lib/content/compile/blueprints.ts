import { isKebab } from '../ids'
import type { Blueprint, DomainId, Question } from '../types'
import { apportion } from './apportion'
import { blueprintSchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'
import { plainPair } from './yaml-pairs'

/** A blueprint and the lines of its domains. */
export type ReadBlueprint = { readonly blueprint: Blueprint; readonly scope: Scope; lineOf(domain: number): number }

/** Reads blueprints/<id>.yml. Domains may stand in several blueprints; any of them makes a domain known. */
export function readBlueprint(id: string, text: string, scope: Scope): ReadBlueprint | null {
  if (!isKebab(id)) scope.report('bad-id', 1, id)
  const source = readYaml(text, 1, blueprintSchema, scope)
  if (source === null) return null
  const { register } = scope.bench
  const lineOf = (domain: number): number => source.lineOf('domains', domain, 'id')
  const domains = source.value.domains.map((domain, index) => {
    const twice = source.value.domains.findIndex((other) => other.id === domain.id) < index
    if (twice) scope.report('duplicate-id', lineOf(index), domain.id, { first: `${scope.file}` })
    if (register.placeOf('domain', domain.id) === undefined) scope.define('domain', domain.id, lineOf(index))
    return { ...domain, name: plainPair(domain.name, source, ['domains', index, 'name'], scope) }
  })
  const name = plainPair(source.value.name, source, ['name'], scope)
  return { blueprint: { ...source.value, id, name, domains }, scope, lineOf }
}

/** A form never asks two questions of a family, so what a domain can give is its families. */
const familiesIn = (questions: readonly Question[], domain: DomainId): number =>
  new Set(
    questions.filter((question) => question.use === 'form' && question.domain === domain).map(({ family }) => family),
  ).size

/** Reports every domain of a blueprint for which the bank is too small. */
export function checkBlueprint({ blueprint, scope, lineOf }: ReadBlueprint, questions: readonly Question[]): void {
  const { domains } = blueprint
  const seats = apportion(
    blueprint.questions,
    domains.map(({ weight }) => weight),
  )
  domains.forEach(({ id }, index) => {
    const wanted = seats[index] ?? 0
    const found = familiesIn(questions, id)
    if (found < wanted) scope.report('blueprint-unfillable', lineOf(index), `${id}: ${found}`, { wanted, domain: id })
  })
}
