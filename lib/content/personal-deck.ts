/** The learner's own cards as the deck deals them: cards like any other, of no lesson the course has, and of no fact. */
import { type Locale, locales } from '../core/locale'
import type { PersonalCard, PersonalFace } from './personal-card'
import type { Card, LessonId, Paired } from './types'

const OWN = 'my~cards'
/** The tilde keeps it from ever being an authored lesson's id. */
const isOwnLesson = (text: string): text is LessonId => text === OWN

/** What the deck is asked for to deal own cards alone: `/review/?lesson=my~cards`. */
export const OWN_LESSON = OWN

/** The language a side is told in: the one asked for, else the one that is there. */
export const languageOfFace = (face: PersonalFace, asked: Locale): Locale =>
  face[asked] === undefined ? (locales.find((locale) => face[locale] !== undefined) ?? asked) : asked

export const textOfFace = (face: PersonalFace, asked: Locale): string => face[languageOfFace(face, asked)] ?? ''

const paired = (face: PersonalFace): Paired => ({ ko: [textOfFace(face, 'ko')], en: [textOfFace(face, 'en')] })

export function cardOf({ id, front, back }: PersonalCard): Card {
  const lesson: string = OWN
  if (!isOwnLesson(lesson)) throw new TypeError('own cards have one lesson')
  return {
    id,
    note: id,
    kind: 'basic',
    lesson,
    facts: [],
    front: paired(front),
    back: paired(back),
    gap: null,
    accept: null,
  }
}

/** Own cards and the course's in turn, so that neither waits for all of the other. */
export function besideCourse(own: readonly Card[], course: readonly Card[]): readonly Card[] {
  const turns = Array.from({ length: Math.max(own.length, course.length) }, (_, turn) => [own[turn], course[turn]])
  return turns.flat().filter((card) => card !== undefined)
}
