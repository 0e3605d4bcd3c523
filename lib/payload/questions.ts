import { chooseCount } from '../content/choose-count'
import { courseIndex } from '../content/course-index'
import { outlineOf } from '../content/outline'
import type { Misconceptions, QuestionIndex, QuestionPayload } from '../content/payload'
import type { Course, Question } from '../content/types'
import { labMisconceptions } from '../labs/misconceptions'

/** A question with the facts that it and its options name. */
export function questionPayload(course: Course, question: Question): QuestionPayload {
  const { facts } = courseIndex(course)
  const named = new Set([...question.facts, ...question.options.flatMap(({ fact }) => fact ?? [])])
  return { question, facts: [...named].flatMap((id) => facts.get(id) ?? []) }
}

/** What it takes to assemble a form, without the questions' words. */
export function questionIndex(course: Course): QuestionIndex {
  const { facts } = courseIndex(course)
  const questions = course.questions.map((question) => ({
    id: question.id,
    revision: question.revision,
    domain: question.domain,
    family: question.family,
    use: question.use,
    difficulty: question.difficulty,
    facts: question.facts,
    options: question.options.map(({ id }) => id),
    choose: chooseCount(question),
    topics: [...new Set(question.facts.flatMap((fact) => facts.get(fact)?.topic ?? []))],
  }))
  return { questions, ...outlineOf(course) }
}

/** The fact behind each wrong option, of questions and of labs. A lab about nothing the course knows is another course's. */
export function misconceptions(course: Course): Misconceptions {
  const { facts } = courseIndex(course)
  const labs = Object.entries(labMisconceptions).filter(([, missed]) =>
    Object.values(missed).some((fact) => facts.has(fact)),
  )
  const questions = course.questions.map(
    ({ id, options }) =>
      [id, Object.fromEntries(options.flatMap(({ id: option, fact }) => (fact ? [[option, fact]] : [])))] as const,
  )
  return Object.fromEntries([...labs, ...questions])
}
