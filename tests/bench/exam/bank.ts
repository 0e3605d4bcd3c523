/** A bank of any size, made up in the shape of the real one: two questions to a family, a fact each, six options at times. */
import { readFileSync } from 'node:fs'
import { isFactId, isOptionId, isQuestionId } from '@/lib/content/ids'
import { isQuestionIndex, type QuestionEntry, type QuestionIndex } from '@/lib/content/payload'

/** The index of the site in `out/`. */
export function builtIndex(): QuestionIndex {
  const index: unknown = JSON.parse(readFileSync('out/payload/questions/index.json', 'utf8'))
  if (!isQuestionIndex(index)) throw new Error('out/ holds no index of questions')
  return index
}

const OPTIONS = ['a', 'b', 'c', 'd', 'e', 'f'].filter(isOptionId)

/** @param name keeps the ids of different banks apart */
export function bankOf({ blueprints }: QuestionIndex, size: number, name = 'bench'): readonly QuestionEntry[] {
  const domains = blueprints[0]?.domains ?? []
  return Array.from({ length: size }, (_, number) => {
    const id = `${name}-${number}`
    const fact = `${name}-fact-${number % Math.ceil(size / 3)}`
    const domain = domains[number % domains.length]
    if (!isQuestionId(id) || !isFactId(fact) || !domain) throw new Error('no bank can be made')
    return {
      id,
      revision: `r${String(number).padStart(11, '0')}`,
      domain: domain.id,
      family: `${name}-family-${number >> 1}`,
      use: 'form',
      difficulty: 2,
      facts: [fact],
      topics: [],
      options: OPTIONS.slice(0, number % 5 === 0 ? 6 : 4),
      choose: number % 5 === 0 ? 2 : 1,
    }
  })
}
