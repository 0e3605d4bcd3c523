import type { LessonId, OptionId, QuestionId } from '../content/types'
import { isLocale } from '../core/locale'
import type { Journal } from './journal'
import { markRead } from './read'

// The page was compiled from checked content: its ids are ids. This is the border where they become so again.
const lessonId = (text: string) => text as LessonId
const questionId = (text: string) => text as QuestionId
const optionId = (text: string) => text as OptionId

/**
 * Records that a lesson was read, once a visit: when its last section has been on screen and a quarter of the reading time has passed
 * with the page in view, or when the reader says so.
 */
export function watchReading(page: Document, journal: Journal): void {
  const place = page.querySelector<HTMLElement>('[data-lesson]')
  const end = page.querySelector('[data-lesson-end]')
  if (!place || !end) return
  let seconds = Number(place.dataset.quarter)
  let seen = false
  const done = (): void => {
    watcher.disconnect()
    clearInterval(timer)
    markRead(place)
    journal.record({ kind: 'lesson-read', lesson: lessonId(place.dataset.lesson ?? '') })
  }
  const timer = setInterval(() => {
    if (!page.hidden) seconds--
    if (seen && seconds <= 0) done()
  }, 1000)
  const watcher = new IntersectionObserver(([entry]) => {
    seen ||= entry?.isIntersecting ?? false
  })
  watcher.observe(end)
  place.querySelector('[data-mark-read]')?.addEventListener('click', done, { once: true })
}

/** Records the first full answer to each check of a visit: one option, or as many as there are keys. */
export function watchChecks(page: Document, journal: Journal): void {
  const seen = performance.now()
  const language = page.documentElement.lang
  for (const check of page.querySelectorAll<HTMLFieldSetElement>('[data-question]')) {
    const { question = '', revision = '', choose } = check.dataset
    const listen = () => {
      const inputs = [...check.querySelectorAll('input')]
      const checked = inputs.filter((input) => input.checked)
      if (checked.length < Number(choose) || !isLocale(language)) return
      check.removeEventListener('change', listen)
      journal.record({
        kind: 'question-answered',
        question: questionId(question),
        revision,
        options: inputs.map((input) => optionId(input.value)),
        chosen: checked.map((input) => optionId(input.value)),
        where: 'lesson',
        ms: Math.round(performance.now() - seen),
        language,
        // The page marks the wrong options: it shows the reason of each.
        correct: checked.length === Number(choose) && !checked.some((input) => input.closest('.no')),
      })
    }
    check.addEventListener('change', listen)
  }
}
