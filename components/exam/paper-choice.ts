/** What can be asked for on the start page, and what an address may ask for already. Pure. */
import type { QuestionIndex } from '@/lib/content/payload'
import type { Blueprint } from '@/lib/content/types'
import type { Bilingual } from '@/lib/core/locale'
import type { Selection } from '@/lib/exam/form'
import { quickExam } from './quick'

/** Papers from a part of the bank. */
export const PARTS = ['domain', 'topic', 'pair', 'unseen', 'missed'] as const
export type Part = (typeof PARTS)[number]

/** `kind` is the id of a blueprint, or a part of the bank; `of` says which domain, topic or pair. */
export type PaperChoice = { readonly kind: string; readonly of: string; readonly study: boolean }

export type Named = { readonly id: string; readonly name: Bilingual }

export const partOf = (kind: string): Part | undefined => PARTS.find((part) => part === kind)

/** The length and the weights of papers from a part of the bank are those of the quick exam. */
export const blueprintOf = ({ kind }: PaperChoice, index: QuestionIndex): Blueprint | undefined =>
  index.blueprints.find(({ id }) => id === kind) ?? quickExam(index.blueprints)

/** The domains, topics or pairs there are questions about; none for a kind that needs no more said. */
export function narrowings(kind: string, { questions, blueprints, topics, pairs }: QuestionIndex): readonly Named[] {
  const drawable = questions.filter(({ use }) => use === 'form')
  switch (kind) {
    case 'domain':
      return quickExam(blueprints)?.domains ?? []
    case 'topic':
      return topics
        .filter(({ id }) => drawable.some((entry) => entry.topics.includes(id)))
        .map(({ id, title }) => ({ id, name: title }))
    case 'pair': {
      const ids = new Set(drawable.map(({ id }) => id))
      return pairs.filter((pair) => pair.questions.some((id) => ids.has(id)))
    }
    default:
      return []
  }
}

/** The choice of a kind, narrowed to what was asked for, else to the first there is. */
export function choose(kind: string, index: QuestionIndex, study: boolean, asked: string | null = null): PaperChoice {
  const there = narrowings(kind, index)
  return { kind, study, of: there.find(({ id }) => id === asked)?.id ?? there[0]?.id ?? '' }
}

/** What the address asks for; anything it does not name, or that the course does not know, is the quick exam in exam mode. */
export function choiceFromAddress(
  { kind, of, mode }: { readonly kind: string | null; readonly of: string | null; readonly mode: string | null },
  index: QuestionIndex,
): PaperChoice {
  const known = [...PARTS, ...index.blueprints.map(({ id }) => id)].find((one) => one === kind)
  return choose(known ?? quickExam(index.blueprints)?.id ?? '', index, mode === 'study', of)
}

export function selectionOf({ kind, of }: PaperChoice, index: QuestionIndex): Selection {
  switch (partOf(kind)) {
    case 'domain': {
      const domain = quickExam(index.blueprints)?.domains.find(({ id }) => id === of)
      return domain ? { kind: 'domain', domain: domain.id } : { kind: 'all' }
    }
    case 'topic':
      return { kind: 'topic', topic: of }
    case 'pair':
      return { kind: 'pair', pair: of }
    case 'unseen':
      return { kind: 'unseen' }
    case 'missed':
      return { kind: 'missed' }
    case undefined:
      return { kind: 'all' }
  }
}
