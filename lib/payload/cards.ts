import { courseIndex } from '../content/course-index'
import type { CardsPayload } from '../content/payload'
import type { Course, Module } from '../content/types'

/** The cards of one module with the facts they ask for. */
export function cardsPayload(course: Course, { id, lessons }: Module): CardsPayload {
  const { cardsOf } = courseIndex(course)
  const cards = lessons.flatMap((lesson) => cardsOf.get(lesson) ?? [])
  const asked = new Set(cards.flatMap((card) => card.facts))
  return { module: id, cards, facts: course.facts.filter((fact) => asked.has(fact.id)) }
}
