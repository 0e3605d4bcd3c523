import { courseIndex } from './course-index'
import type { CourseOutline } from './payload'
import type { Course } from './types'

/** What a course has, as screens need it that name its parts and ask no questions. */
export function outlineOf(course: Course): CourseOutline {
  const { lessons } = courseIndex(course)
  const modules = course.modules.map((module) => ({
    id: module.id,
    title: module.title,
    lessons: module.lessons.flatMap((wanted) => {
      const lesson = lessons.get(wanted)
      return lesson ? [{ id: lesson.id, title: lesson.title }] : []
    }),
  }))
  const topics = course.topics.map(({ id, title }) => ({ id, title }))
  return { blueprints: course.blueprints, modules, topics, pairs: course.pairs }
}
