import { fingerprint } from '../../core/hash'
import type { Bilingual } from '../../core/locale'
import { isKebab, isOptionId, isQuestionId } from '../ids'
import { templates } from '../templates'
import type { NumericOption, Template } from '../templates/template'
import type { FactId, Option, Paired, Question } from '../types'
import { checkPlainPair } from './check-pair'
import { nearest } from './nearest'
import { type FamilyYaml, familySchema } from './schemas'
import type { Scope } from './scope'
import { type Located, readYaml } from './yaml'

/** A made text is held to the rules of written ones: figures, Hangul, binding terms. */
function toPaired(pair: Bilingual, line: number, scope: Scope): Paired {
  checkPlainPair(pair, { en: line, ko: line }, scope)
  return { en: [pair.en], ko: [pair.ko] }
}

function toOption(
  { id, mistake, text, rationale }: NumericOption,
  facts: FamilyYaml['mistakes'],
  line: number,
  scope: Scope,
): Option[] {
  const fact: FactId | null = mistake === null ? null : (facts[mistake] ?? null)
  const words = { text: toPaired(text, line, scope), rationale: toPaired(rationale, line, scope) }
  return isOptionId(id) ? [{ id, correct: mistake === null, fact, ...words }] : []
}

/** The question of one seed; it is referred to by the line on which the seed stands. */
function toQuestion(family: string, seed: number, line: number, template: Template, yaml: FamilyYaml, scope: Scope) {
  const id = `${family}-${seed}`
  scope.define('question', id, line)
  const made = template.make(seed)
  const stem = [toPaired(made.stem, line, scope)]
  const options = made.options.flatMap((option) => toOption(option, yaml.mistakes, line, scope))
  const { domain, task, facts, difficulty, use } = yaml
  const seen = [stem, options.map((option) => [option.id, option.text, option.correct, option.rationale])]
  const question = { revision: fingerprint(seen), domain, task, facts, family, difficulty, use, stem, options }
  return isQuestionId(id) ? [{ id, ...question }] : []
}

function checkReferences({ value, lineOf }: Located<FamilyYaml>, scope: Scope): void {
  scope.refer('domain', value.domain, lineOf('domain'))
  value.facts.forEach((fact, at) => void scope.refer('fact', fact, lineOf('facts', at)))
  for (const [mistake, fact] of Object.entries(value.mistakes)) scope.refer('fact', fact, lineOf('mistakes', mistake))
}

/** Every mistake of the template has its fact, and no other is named. */
function checkMistakes({ value, lineOf }: Located<FamilyYaml>, template: Template, scope: Scope): void {
  const named = Object.keys(value.mistakes)
  const known = template.mistakes.join(', ')
  for (const mistake of template.mistakes)
    if (!named.includes(mistake)) scope.report('missing-mistake', lineOf('mistakes'), '', { mistake })
  for (const mistake of named)
    if (!template.mistakes.includes(mistake))
      scope.report('unknown-mistake', lineOf('mistakes', mistake), mistake, { known })
}

/** Reads families/<id>.yml and makes a question of every seed it lists. */
export function readFamily(id: string, text: string, scope: Scope): Question[] {
  if (!isKebab(id)) scope.report('bad-id', 1, id)
  const source = readYaml(text, 1, familySchema, scope)
  if (source === null || !isKebab(id)) return []
  const { value, lineOf } = source
  checkReferences(source, scope)
  const template = templates.get(value.template)
  if (template === undefined) {
    const near = nearest(value.template, [...templates.keys()])
    const known = [...templates.keys()].join(', ')
    scope.report('unknown-template', lineOf('template'), value.template, { known, near: near ?? '–' })
    return []
  }
  checkMistakes(source, template, scope)
  return value.seeds.flatMap((seed, at) => toQuestion(id, seed, lineOf('seeds', at), template, value, scope))
}
