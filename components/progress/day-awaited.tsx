import type { ComponentProps } from 'react'
import { CourseAwaited } from './course-awaited'

type DayAwaitedProps = ComponentProps<typeof CourseAwaited> & {
  /** Nobody knows yet who is here: it shows where nothing speaks for a newcomer. */
  readonly guessed?: boolean
}

/** The place of the day while it comes, of its height, so that nothing jumps. */
export function DayAwaited({ course, guessed = false }: DayAwaitedProps) {
  return (
    <div className={guessed ? 'stage returner' : 'stage'}>
      <section className="hero waiting">
        <CourseAwaited course={course} />
      </section>
    </div>
  )
}
