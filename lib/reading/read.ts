import { field } from '../progress/stored-digest'

/** Ids of the lessons that have been read: as the snapshot holds them, and as events after it say. */
export function readLessons(row: unknown, tail: readonly unknown[]): ReadonlySet<unknown> {
  const known = field(field(field(row, 'content'), 'progress'), 'lessonsRead')
  const since = tail.flatMap((event) => (field(event, 'kind') === 'lesson-read' ? [field(event, 'lesson')] : []))
  return new Set([...(typeof known === 'object' && known !== null ? Object.keys(known) : []), ...since])
}

/** Says of a lesson, or of its row in the list, that it has been read; the key that would say so goes. */
export function markRead(place: Element): void {
  for (const word of place.querySelectorAll('.done')) word.removeAttribute('hidden')
  place.querySelector('[data-mark-read]')?.setAttribute('hidden', '')
}

/** Shows what has been read, and offers to say so where it has not. */
export function showRead(page: Document, read: ReadonlySet<unknown>): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-lesson], [data-lesson-row]')) {
    place.querySelector('[data-mark-read]')?.removeAttribute('hidden')
    if (read.has(place.dataset.lesson ?? place.dataset.lessonRow)) markRead(place)
  }
}
