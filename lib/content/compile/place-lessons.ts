import type { Lesson } from '../types'
import type { CoursePlan } from './course-plan'
import type { ReadLesson } from './lessons'

/** Lessons in the order of course.yml; a file that it does not list is reported and left out. */
export function inCourseOrder(lessons: readonly ReadLesson[], plan: CoursePlan | null): ReadLesson[] {
  if (plan === null) return [...lessons]
  for (const { lesson, scope } of lessons)
    if (!plan.order.includes(lesson.id)) scope.report('lesson-not-listed', 1, lesson.id, { id: lesson.id })
  return plan.order.flatMap((id) => lessons.find(({ lesson }) => lesson.id === id) ?? [])
}

/** Lessons with the module that lists them. */
export const inModules = (lessons: readonly ReadLesson[], plan: CoursePlan | null): Lesson[] =>
  lessons.flatMap(({ lesson }) => {
    const module = plan?.modules.find(({ lessons: ids }) => ids.includes(lesson.id))
    return module === undefined ? [] : [{ ...lesson, module: module.id }]
  })
