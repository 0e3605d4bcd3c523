/** Banks, papers and blueprints for the exam tests, as plain values. */
import type { QuestionEntry } from '@/lib/content/payload'
import type { Blueprint, DomainId, FactId, OptionId, Question, QuestionId } from '@/lib/content/types'
import type { BankEntry } from '@/lib/exam/draw'

// Ids are brands: tests mint them here and nowhere else.
export const questionId = (id: string) => id as QuestionId
export const optionId = (id: string) => id as OptionId
export const domainId = (id: string) => id as DomainId
export const factId = (id: string) => id as FactId

const name = { ko: '이름', en: 'name' }
export const cut = { share: 0.72, scaled: 720, min: 100, max: 1000 }

export function blueprint(
  fields: Partial<Omit<Blueprint, 'domains'>> & { weights?: Record<string, number> } = {},
): Blueprint {
  const { weights = { secure: 30, resilient: 26, performant: 24, cost: 20 }, ...rest } = fields
  const domains = Object.entries(weights).map(([id, weight]) => ({ id: domainId(id), name, weight }))
  return { id: 'test', name, questions: 10, unscored: 0, minutes: 20, cut, ...rest, domains }
}

export const entry = (id: string, fields: Partial<BankEntry> & { domain: DomainId }): BankEntry => ({
  id: questionId(id),
  revision: `${id}-r1`,
  family: id,
  facts: [factId(`${id}-fact`)],
  use: 'form',
  options: ['a', 'b', 'c', 'd'].map(optionId),
  ...fields,
})

/** `counts.secure` questions of domain secure, and so on, each a family of its own. */
export const bankOf = (counts: Record<string, number>): BankEntry[] =>
  Object.entries(counts).flatMap(([domain, count]) =>
    Array.from({ length: count }, (_, index) => entry(`${domain}-${index}`, { domain: domainId(domain) })),
  )

const words = { ko: ['글'], en: ['text'] }

/** A question whose options are named by letters; those in `keys` are right, and each distractor has the fact `<id>-<letter>`. */
export function question(
  id: string,
  fields: { keys?: string; letters?: string; domain?: string; facts?: string[] } = {},
): Question {
  const { keys = 'a', letters = 'abcd', domain = 'secure', facts = [`${id}-fact`] } = fields
  return {
    id: questionId(id),
    revision: `${id}-r1`,
    domain: domainId(domain),
    task: '1.1',
    facts: facts.map(factId),
    family: id,
    difficulty: 1,
    use: 'form',
    stem: [words],
    options: [...letters].map((letter) => ({
      id: optionId(letter),
      correct: keys.includes(letter),
      fact: keys.includes(letter) ? null : factId(`${id}-${letter}`),
      text: words,
      rationale: words,
    })),
  }
}

export const entryOf = (from: Question): QuestionEntry => {
  const { id, revision, domain, family, use, difficulty, facts, options } = from
  const choose = options.filter((option) => option.correct).length
  const topics: string[] = []
  return {
    ...{ id, revision, domain, family, use, difficulty, facts, choose, topics },
    options: options.map((option) => option.id),
  }
}

export const letters = (text: string): OptionId[] => [...text].map(optionId)
