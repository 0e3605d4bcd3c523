/** The compiled course as the first step of a build keeps it: compiled once a build, and not again in each of its processes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Guard, shape } from '../payload'
import type { Course } from '../types'

const isList = <T>(value: unknown): value is readonly T[] => Array.isArray(value)

/** Its outline alone: the file was written by this code, for the minutes of one build. */
const isCourse: Guard<Course> = shape<Course>({
  modules: isList,
  lessons: isList,
  facts: isList,
  topics: isList,
  cards: isList,
  questions: isList,
  blueprints: isList,
  glossary: isList,
  pairs: isList,
  spellings: isList,
  diagrams: isList,
})

export const keepCourse = (course: Course, file: string): void => writeFileSync(file, JSON.stringify(course))

/** @throws when the file is missing or is no course: a build must not go on without one */
export function keptCourse(file: string): Course {
  const course: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isCourse(course)) throw new Error(`${file} holds no course`)
  return course
}
