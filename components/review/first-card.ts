/** What a newcomer is dealt first: worked out when the site is built. For server components. */
import { courseIndex } from '@/lib/content/course-index'
import type { Course } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { emptyProgress } from '@/lib/progress/state'
import { studyQueue } from '@/lib/progress/study-queue'
import type { Shown } from './shown'

/** As it lies on the table before anything is known of it; null where the course has no cards. */
export function firstCard(course: Course, language: Locale): Shown | null {
  const { lessons } = courseIndex(course)
  // As the deck has them: module by module.
  const cards = course.modules.flatMap((module) => course.cards.filter(({ lesson }) => module.lessons.includes(lesson)))
  const [id] = studyQueue({ cards, misconceptions: {} }, emptyProgress, { at: 0, offset: 0 })
  const card = cards.find((one) => one.id === id)
  const topic = card && lessons.get(card.lesson)?.title
  if (!card || !topic) return null
  return { card, facts: [], topic, language, memory: null, now: 0, flagged: false, pair: null }
}
