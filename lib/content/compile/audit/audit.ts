import { locales } from '../../../core/locale'
import type { Course } from '../../types'
import { absoluteWords } from './absolute-words'
import type { Bounds } from './bounds'
import { copies } from './copies'
import { courseTexts } from './course-texts'
import { factCoverage } from './fact-coverage'
import { disjointForms } from './forms'
import { guessing } from './guessing'
import { halvesOf } from './half'
import { keyPlaces } from './key-places'
import { lessonWords } from './lesson-words'
import type { Row } from './row'
import { countQuestions, multipleShare } from './shares'
import { similarStems } from './similar-stems'
import { wordCues } from './word-cues'

/**
 * Judges the bank as a whole: whether it can be guessed without knowledge in either language, whether it is even, and whether it is
 * enough. Bounds that need numbers are judged from `bounds.bank` form questions on and only shown below.
 * @param notes texts that nothing may be copied from; null where they are not at hand
 */
export function auditCourse(course: Course, bounds: Bounds, notes: readonly string[] | null): Row[] {
  const { questions } = course
  const enough = questions.filter(({ use }) => use === 'form').length >= bounds.bank
  const halves = locales.toReversed().map((locale) => ({ locale, half: halvesOf(questions, locale) }))
  return [
    ...halves.flatMap(({ locale, half }) => guessing(half, locale, bounds, enough)),
    ...halves.map(({ locale, half }) => absoluteWords(half, locale, bounds, enough)),
    ...halves.map(({ locale, half }) => wordCues(half, locale, bounds, enough)),
    ...halves.map(({ locale, half }) => similarStems(half, locale, bounds)),
    ...keyPlaces(questions, bounds, enough),
    multipleShare(questions, bounds, enough),
    ...disjointForms(questions, bounds, enough),
    ...countQuestions(questions),
    ...factCoverage(course, bounds, enough),
    ...lessonWords(course.lessons, bounds),
    ...copies(courseTexts(course), notes, bounds),
  ]
}
