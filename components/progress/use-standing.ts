import { useMemo } from 'react'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { type Readiness, readiness } from '@/lib/exam/readiness'
import { readinessEvidence } from '@/lib/progress/readiness-evidence'
import type { Progress } from '@/lib/progress/state'
import { type Confusion, confusions } from '@/lib/progress/statistics/confusions'
import { type TopicHeat, temperatures } from '@/lib/progress/statistics/temperatures'
import type { Moment } from '@/lib/scheduler/study-day'
import { acceptor } from '@/lib/text/answer'
import type { CourseMaterial } from './course-material'
import { type FactEntries, factEntries } from './map/fact-book'

/** Where the learner stands with this course: everything that takes the course and the log together. */
export type Standing = {
  readonly topics: readonly TopicHeat[]
  /** Of the topics. */
  readonly names: ReadonlyMap<string, string>
  readonly entries: FactEntries
  readonly confusions: readonly Confusion[]
  /** The exam itself: the longest paper there is. */
  readonly blueprint: Blueprint | undefined
  readonly readiness: Readiness
}

const NOT_YET: Readiness = { overall: { kind: 'not-enough', more: 1 }, domains: [] }

export function useStanding(
  locale: Locale,
  { index, material }: CourseMaterial & { readonly kind: 'here' },
  progress: Progress,
  { at }: Moment,
): Standing {
  const course = useMemo(() => {
    const cards = [...material.cards.values()]
    const typed = cards.flatMap((card) =>
      card.accept ? [{ card, accepts: acceptor([...card.accept.ko, ...card.accept.en]) }] : [],
    )
    return {
      cards,
      topics: index.topics,
      facts: [...material.facts.values()],
      questions: index.questions,
      pairs: index.pairs,
      misconceptions: material.misconceptions,
      answeredBy: (text: string) => typed.flatMap(({ card, accepts }) => (accepts(text) ? [card] : [])),
      entries: factEntries(cards, material.facts),
      blueprint: index.blueprints.toSorted((a, b) => b.questions - a.questions)[0],
    }
  }, [index, material])
  const names = useMemo(() => new Map(index.topics.map(({ id, title }) => [id, title[locale]])), [index, locale])
  return useMemo(() => {
    const { entries, blueprint } = course
    return {
      names,
      entries,
      blueprint,
      topics: temperatures(course, progress, at),
      confusions: confusions(course, progress),
      readiness: blueprint ? readiness({ ...readinessEvidence(course, progress, at), blueprint, now: at }) : NOT_YET,
    }
  }, [course, names, progress, at])
}
