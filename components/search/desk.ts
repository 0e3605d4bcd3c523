/** The search as it runs beside the page: it loads its text once, and of questions that came meanwhile answers the last. */
import type { Bilingual } from '@/lib/core/locale'
import { type Answer, type Request, type Search, searches } from '@/lib/search/answer'
import { fetchSearchText } from '@/lib/store/payloads'

/** What the desk says. */
export type Said =
  | { readonly kind: 'ready'; readonly examples: readonly Bilingual[] }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answer'; readonly answer: Answer }

/** @returns takes a question; answers come through `say`, once more when the last step of indexing finds more */
export function openDesk(say: (said: Said) => void): (request: Request) => void {
  let search: Search | null = null
  let waiting: Request | null = null
  let last: Request | null = null

  function answer(): void {
    if (search === null || waiting === null) return
    last = waiting
    waiting = null
    say({ kind: 'answer', answer: search.answer(last) })
  }

  /** One step of indexing, and the next in a task of its own: a question that comes meanwhile is answered between them. */
  function step(steps: Generator<Search>): void {
    const { done, value } = steps.next()
    if (done) return
    if (search === null) say({ kind: 'ready', examples: value.examples })
    search = value
    waiting ??= last
    answer()
    setTimeout(() => step(steps))
  }

  void fetchSearchText().then((text) => {
    if (text.ok) step(searches(text.value))
    else say({ kind: 'failed' })
  })

  return (request) => {
    // In a task of its own: questions that wait already come first, and only the last of them is answered.
    if (waiting === null) setTimeout(answer)
    waiting = request
  }
}
