/** The course as somebody sees it who has done nothing yet: worked out when the site is built. For server components. */
import { courseIndex } from '@/lib/content/course-index'
import { courseLabs } from '@/lib/content/course-labs'
import type { Course, LessonId } from '@/lib/content/types'
import type { Bilingual } from '@/lib/core/locale'
import { portFacts } from '@/lib/labs/ports/drill-items'
import { quickExam } from '../exam/quick'

export type CourseGlance = {
  /** The first; null where there are none. */
  readonly lesson: { readonly id: LessonId; readonly title: Bilingual } | null
  /** Of the shortest exam; null where there is none. */
  readonly questions: number | null
  /** Whether the course has what the ports drill asks. */
  readonly drilled: boolean
  /** How many facts cards ask for: the cells of the map. */
  readonly facts: number
}

export function courseGlance(course: Course): CourseGlance {
  const { facts, lessons, order } = courseIndex(course)
  const lesson = order[0] && lessons.get(order[0])
  const known = new Set<string>(facts.keys())
  return {
    lesson: lesson ? { id: lesson.id, title: lesson.title } : null,
    questions: quickExam(course.blueprints)?.questions ?? null,
    drilled: courseLabs.includes('ports') && portFacts.some(({ fact }) => known.has(fact)),
    facts: new Set(course.cards.flatMap((card) => card.facts)).size,
  }
}
