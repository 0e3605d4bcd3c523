import type { Card, Fact } from '../types'
import type { ReadLesson } from './lessons'
import { expandNote } from './note'
import { coursePortCards } from './port-templates'
import type { PortCardTemplates } from './schemas'
import type { Bench } from './scope'

/**
 * Every card in course order: a lesson's own notes, then the port cards of the tables it lists.
 * Port cards get their ids from facts and numbers; one that an author has taken is reported at the lesson.
 */
export function courseCards(
  lessons: readonly ReadLesson[],
  facts: readonly Fact[],
  templates: PortCardTemplates | null,
  { register }: Bench,
): Card[] {
  const ports = coursePortCards(lessons, facts, templates)
  return lessons.flatMap(({ lesson, notes, portLines, scope }) => {
    const made = ports.filter((card) => card.lesson === lesson.id)
    const [line = 1] = portLines.values()
    for (const card of made) register.define('card', card.id, { file: scope.file, line })
    return [...notes.flatMap(expandNote), ...made]
  })
}
