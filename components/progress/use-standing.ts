import { useMemo } from 'react'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { type Readiness, readiness } from '@/lib/exam/readiness'
import { readinessEvidence } from '@/lib/progress/readiness-evidence'
import type { Progress } from '@/lib/progress/state'
import { type Confusion, confusions } from '@/lib/progress/statistics/confusions'
import { type TopicHeat, temperatures } from '@/lib/progress/statistics/temperatures'
import type { Moment } from '@/lib/scheduler/study-day'
import { confusionCourse } from './confusion-course'
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
  here: CourseMaterial & { readonly kind: 'here' },
  progress: Progress,
  { at }: Moment,
): Standing {
  const course = useMemo(() => {
    const { index, material } = here
    const cards = [...material.cards.values()]
    return {
      ...confusionCourse(here),
      questions: index.questions,
      topics: index.topics,
      facts: [...material.facts.values()],
      entries: factEntries(cards, material.facts),
      blueprint: index.blueprints.toSorted((a, b) => b.questions - a.questions)[0],
    }
  }, [here])
  const { index } = here
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
