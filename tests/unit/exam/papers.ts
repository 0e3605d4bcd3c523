/** A small index and what its learner knows, for the tests of papers. */
import type { QuestionEntry, QuestionIndex } from '@/lib/content/payload'
import type { Exposure } from '@/lib/exam/selection'
import { blueprint, entry, factId } from './bank'

/** Nothing seen, nothing missed. */
export const fresh: Exposure = { seen: new Map(), missed: new Set() }

export const indexEntry = (
  id: string,
  fields: Partial<QuestionEntry> & Pick<QuestionEntry, 'domain'>,
): QuestionEntry => ({
  ...entry(id, fields),
  difficulty: 1,
  choose: 1,
  topics: [],
  ...fields,
})

type Pair = QuestionIndex['pairs'][number]

export const pairOf = (id: string, questions: Pair['questions']): Pair => ({
  id,
  name: { ko: '하나와 둘', en: 'One or two' },
  sides: [
    { term: 'one', facts: [factId('difference')] },
    { term: 'two', facts: [factId('other')] },
  ],
  difference: factId('difference'),
  questions,
})

export const indexOf = (questions: readonly QuestionEntry[], fields: Partial<QuestionIndex> = {}): QuestionIndex => ({
  questions,
  blueprints: [
    blueprint({ id: 'full', questions: 65, unscored: 15, minutes: 130 }),
    blueprint({ id: 'quick-10', questions: 10, minutes: 20 }),
  ],
  modules: [],
  topics: [],
  pairs: [],
  ...fields,
})
