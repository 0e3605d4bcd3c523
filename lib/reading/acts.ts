import type { LessonId, OptionId, QuestionId } from '../content/types'
import { isLocale } from '../core/locale'
import type { Journal } from './journal'

// The page was compiled from checked content: its ids are ids. This is the border where they become so again.
const lessonId = (text: string) => text as LessonId
const questionId = (text: string) => text as QuestionId
const optionId = (text: string) => text as OptionId

/** Records that a lesson was read when its end comes into view, once a visit. */
export function watchReading(page: Document, journal: Journal): void {
  const lesson = page.querySelector<HTMLElement>('[data-lesson]')?.dataset.lesson
  const end = page.querySelector('[data-lesson-end]')
  if (!lesson || !end) return
  const watcher = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return
    watcher.disconnect()
    journal.record({ kind: 'lesson-read', lesson: lessonId(lesson) })
  })
  watcher.observe(end)
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
