import type { SearchDocument } from './documents'
import type { SearchIndex } from './index-of'
import type { Query } from './query'
import { scores } from './score'

/** What is found with less than this share of the best score is not shown. */
const LEAST_SHARE = 0.1

/** What answers a question, best first; of the documents of one address, such as the paragraphs of a section, the best alone. */
export function ranked(query: Query, index: SearchIndex): readonly SearchDocument[] {
  const total = scores(query, index)
  const hits = index.documents.flatMap((document, place) => {
    const score = total[place] ?? 0
    return score > 0 ? [{ document, score }] : []
  })
  hits.sort((a, b) => b.score - a.score)
  const least = (hits[0]?.score ?? 0) * LEAST_SHARE
  const seen = new Set<string>()
  return hits.flatMap(({ document, score }) => {
    if (score < least || seen.has(document.path)) return []
    seen.add(document.path)
    return [document]
  })
}
