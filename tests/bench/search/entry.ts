/** The search as the worker has it, on a page of the bench: there the processor can be slowed. */
import { createSearch } from '../../../lib/search/answer'
import { isSearchPayload } from '../../../lib/search/payload'

declare global {
  interface Window {
    /** Parses and indexes the payload, then asks each question. @returns milliseconds: until it is indexed, until its first answer, of each question */
    timeSearch: (
      payload: string,
      questions: readonly string[],
    ) => { readonly index: number; readonly first: number; readonly each: number[] }
  }
}

window.timeSearch = (payload, questions) => {
  const start = performance.now()
  const value: unknown = JSON.parse(payload)
  if (!isSearchPayload(value)) throw new Error('the search payload cannot be read')
  const search = createSearch(value)
  const index = performance.now() - start
  const each = questions.map((question) => {
    const asked = performance.now()
    search.answer({ question, kind: null, most: 30 })
    return performance.now() - asked
  })
  return { index, first: index + (each[0] ?? 0), each }
}
