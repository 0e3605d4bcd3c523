/**
 * What study pages fetch: the files below `/payload`. lib/build writes them all beside the finished site, because thirty thousand routes
 * would cost Next minutes and gigabytes; in development `app/payload` makes the one that is asked for.
 */
import { outlineOf } from '../content/outline'
import type { Course } from '../content/types'
import { searchPayload } from '../search/payload-of'
import { cardsPayload } from './cards'
import { mapPayload } from './map'
import { misconceptions, questionIndex, questionPayload } from './questions'

/** Each file's path below `/payload`, with what makes its value. */
export const payloadFiles = (course: Course): ReadonlyMap<string, () => unknown> =>
  new Map<string, () => unknown>([
    ['outline.json', () => outlineOf(course)],
    ['map.json', () => mapPayload(course)],
    ['search/text.json', () => searchPayload(course)],
    ['questions/index.json', () => questionIndex(course)],
    ['questions/misconceptions.json', () => misconceptions(course)],
    ...course.modules.map((module) => [`cards/${module.id}.json`, () => cardsPayload(course, module)] as const),
    ...course.questions.map(
      (question) => [`questions/${question.id}.json`, () => questionPayload(course, question)] as const,
    ),
  ])
