/** What the log says about readiness (exam/readiness.ts): answers to questions that were new, and what is remembered by domain. */
import type { QuestionEntry } from '../content/payload'
import type { Card, DomainId, FactId } from '../content/types'
import type { Instant } from '../core/time'
import type { DomainRecall, FirstSight } from '../exam/readiness'
import { retrievability } from '../scheduler/retrievability'
import type { Progress } from './state'

type Entry = Pick<QuestionEntry, 'id' | 'domain' | 'use' | 'facts'>

export type ReadinessEvidence = {
  /** In the order of the index. */
  readonly answers: readonly FirstSight[]
  readonly recall: Readonly<Record<DomainId, DomainRecall | undefined>>
}

/**
 * @param questions the index's: they say which domain a question and a fact are examined in
 * @param cards the course's
 */
export const readinessEvidence = (
  { questions, cards }: { readonly questions: readonly Entry[]; readonly cards: readonly Pick<Card, 'id' | 'facts'>[] },
  progress: Pick<Progress, 'answers' | 'cards'>,
  now: Instant,
): ReadinessEvidence => ({
  answers: firstSights(questions, progress.answers),
  recall: recallByDomain(questions, cards, progress.cards, now),
})

/** The questions met for the first time in an exam that was handed in. One seen before in a lesson is no longer new. */
function firstSights(questions: readonly Entry[], answers: Progress['answers']): readonly FirstSight[] {
  return questions.flatMap(({ id, domain }): readonly FirstSight[] => {
    const first = answers[id]?.first
    return first?.where === 'form' && first.correct !== null ? [{ domain, correct: first.correct, at: first.at }] : []
  })
}

/** The facts that forms ask for in each domain. One fact may be asked for in several. */
function examinedFacts(questions: readonly Entry[]): ReadonlyMap<DomainId, ReadonlySet<FactId>> {
  const examined = new Map<DomainId, Set<FactId>>()
  for (const { domain, facts, use } of questions) {
    if (use !== 'form') continue
    const held = examined.get(domain) ?? new Set()
    for (const fact of facts) held.add(fact)
    examined.set(domain, held)
  }
  return examined
}

/** Over the cards of a domain's facts, each once: how many there are and are studied, and the studied ones' mean recall. */
function recallByDomain(
  questions: readonly Entry[],
  cards: readonly Pick<Card, 'id' | 'facts'>[],
  states: Progress['cards'],
  now: Instant,
): ReadinessEvidence['recall'] {
  const recall: Record<DomainId, DomainRecall> = {}
  for (const [domain, facts] of examinedFacts(questions)) {
    const own = cards.filter((card) => card.facts.some((fact) => facts.has(fact)))
    const recalls = own.flatMap(({ id }) => {
      const memory = states[id]?.memory
      return memory ? [retrievability(memory, now)] : []
    })
    const sum = recalls.reduce((total, r) => total + r, 0)
    recall[domain] = { mean: recalls.length === 0 ? 0 : sum / recalls.length, cards: recalls.length, of: own.length }
  }
  return recall
}
