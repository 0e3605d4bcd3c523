/** The search as it runs beside the page: it loads its text once, and of questions that came meanwhile answers the last. */
import type { Bilingual } from '@/lib/core/locale'
import { type Answer, createSearch, type Request, type Search } from '@/lib/search/answer'
import { fetchSearchText } from '@/lib/store/payloads'

/** What the desk says. */
export type Said =
  | { readonly kind: 'ready'; readonly examples: readonly Bilingual[] }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answer'; readonly answer: Answer }

/** @returns takes a question; answers come through `say` */
export function openDesk(say: (said: Said) => void): (request: Request) => void {
  let search: Search | null = null
  let waiting: Request | null = null

  function answer(): void {
    if (search === null || waiting === null) return
    const request = waiting
    waiting = null
    say({ kind: 'answer', answer: search.answer(request) })
  }

  void fetchSearchText().then((text) => {
    if (!text.ok) return say({ kind: 'failed' })
    search = createSearch(text.value)
    say({ kind: 'ready', examples: search.examples })
    answer()
  })

  return (request) => {
    // In a task of its own: questions that wait already come first, and only the last of them is answered.
    if (waiting === null) setTimeout(answer)
    waiting = request
  }
}
