/** The real course made searchable, once a test file: what is found follows from its texts, so a made-up one would prove little. */
import { loadCourse } from '@/lib/content/compile/load'
import { type Answer, createSearch, type Found } from '@/lib/search/answer'
import { searchPayload } from '@/lib/search/payload-of'

export const course = loadCourse()
export const payload = searchPayload(course)
export const search = createSearch(payload)

export const answerTo = (question: string, most = 500): Answer => search.answer({ question, kind: null, most })
export const found = (question: string): readonly Found[] => answerTo(question).found
/** What is found, by kind and address: what "the same" means. */
export const addresses = (question: string): readonly string[] =>
  found(question).map(({ kind, path }) => `${kind} ${path}`)
