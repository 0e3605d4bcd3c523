import { CourseAwaited } from './course-awaited'

/** The place of the day while it comes, of its height, so that nothing jumps. */
export function DayAwaited({ course }: Parameters<typeof CourseAwaited>[0]) {
  return (
    <div className="stage returner">
      <section className="hero waiting">
        <CourseAwaited course={course} />
      </section>
    </div>
  )
}
