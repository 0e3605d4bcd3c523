import { chooseCount } from '@/lib/content/choose-count'
import { loadCourse } from '@/lib/content/compile/load'
import { courseIndex } from '@/lib/content/course-index'
import { isQuestionId } from '@/lib/content/ids'
import { outlineOf } from '@/lib/content/outline'
import type { Misconceptions, QuestionIndex, QuestionPayload } from '@/lib/content/payload'
import type { Course } from '@/lib/content/types'
import { labMisconceptions } from '@/lib/labs/misconceptions'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  ['index', 'misconceptions', ...loadCourse().questions.map(({ id }) => id)].map((id) => ({ question: `${id}.json` }))

/** `/payload/questions/<id>.json`: one question each; `index.json`: what it takes to assemble a form, without their words; `misconceptions.json`: the fact behind each wrong option. */
export async function GET(_request: Request, { params }: { params: Promise<{ question: string }> }): Promise<Response> {
  const name = (await params).question.replace(/\.json$/, '')
  const course = loadCourse()
  if (name === 'index') return Response.json(indexOf(course))
  if (name === 'misconceptions') return Response.json(misconceptionsOf(course))
  const { questions, facts } = courseIndex(course)
  const question = isQuestionId(name) ? questions.get(name) : undefined
  if (!question) return new Response(null, { status: 404 })
  const named = new Set([...question.facts, ...question.options.flatMap(({ fact }) => fact ?? [])])
  const payload: QuestionPayload = { question, facts: [...named].flatMap((id) => facts.get(id) ?? []) }
  return Response.json(payload)
}

function indexOf(course: Course): QuestionIndex {
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

const misconceptionsOf = (course: Course): Misconceptions => ({
  ...labMisconceptions,
  ...Object.fromEntries(
    course.questions.map(({ id, options }) => [
      id,
      Object.fromEntries(options.flatMap(({ id: option, fact }) => (fact ? [[option, fact]] : []))),
    ]),
  ),
})
