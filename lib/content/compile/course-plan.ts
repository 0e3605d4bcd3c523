import type { LessonId, Module } from '../types'
import { courseSchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'
import { plainPair } from './yaml-pairs'

/** course.yml: the modules, and the one order of lessons. */
export type CoursePlan = { readonly modules: readonly Module[]; readonly order: readonly LessonId[] }

/** Reads course.yml; a lesson stands in it once. */
export function readCoursePlan(text: string, scope: Scope): CoursePlan | null {
  const source = readYaml(text, 1, courseSchema, scope)
  if (source === null) return null
  const listed = new Map<LessonId, number>()
  const modules = source.value.modules.map(({ id, title, lessons }, index) => {
    scope.define('module', id, source.lineOf('modules', index, 'id'))
    lessons.forEach((lesson, at) => {
      const line = source.lineOf('modules', index, 'lessons', at)
      scope.refer('lesson', lesson, line)
      const first = listed.get(lesson)
      if (first === undefined) listed.set(lesson, line)
      else scope.report('duplicate-id', line, lesson, { first: `${scope.file}:${first}` })
    })
    return { id, title: plainPair(title, source, ['modules', index, 'title'], scope), lessons }
  })
  return { modules, order: [...listed.keys()] }
}
