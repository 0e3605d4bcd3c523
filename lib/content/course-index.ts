/** Finding what a course holds without walking through all of it: pages are many, and each asks. */
import type { Card, Course, Fact, FactId, Lesson, LessonId, Module, Question, QuestionId } from './types'

export type CourseIndex = {
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly lessons: ReadonlyMap<LessonId, Lesson>
  readonly questions: ReadonlyMap<QuestionId, Question>
  readonly cardsOf: ReadonlyMap<LessonId, readonly Card[]>
  readonly moduleOf: ReadonlyMap<LessonId, Module>
  /** The first lesson that cites a fact. */
  readonly citing: ReadonlyMap<FactId, Lesson>
  /** Every lesson that the modules name, in their order, and the place of each. */
  readonly order: readonly LessonId[]
  readonly placeOf: ReadonlyMap<LessonId, number>
}

const byId = <I, T extends { readonly id: I }>(list: readonly T[]): ReadonlyMap<I, T> =>
  new Map(list.map((one) => [one.id, one]))

function cardsByLesson(cards: readonly Card[]): ReadonlyMap<LessonId, readonly Card[]> {
  const found = new Map<LessonId, Card[]>()
  for (const card of cards) {
    const own = found.get(card.lesson)
    if (own) own.push(card)
    else found.set(card.lesson, [card])
  }
  return found
}

function citingLessons(lessons: readonly Lesson[]): ReadonlyMap<FactId, Lesson> {
  const found = new Map<FactId, Lesson>()
  for (const lesson of lessons) for (const fact of lesson.facts) if (!found.has(fact)) found.set(fact, lesson)
  return found
}

function makeIndex({ facts, lessons, questions, cards, modules }: Course): CourseIndex {
  const order = modules.flatMap((module) => module.lessons)
  return {
    facts: byId(facts),
    lessons: byId(lessons),
    questions: byId(questions),
    cardsOf: cardsByLesson(cards),
    moduleOf: new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson, module] as const))),
    citing: citingLessons(lessons),
    order,
    placeOf: new Map(order.map((lesson, place) => [lesson, place])),
  }
}

const held = new WeakMap<Course, CourseIndex>()

/** The index of a course, made once. */
export function courseIndex(course: Course): CourseIndex {
  const known = held.get(course) ?? makeIndex(course)
  held.set(course, known)
  return known
}
