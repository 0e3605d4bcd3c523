import type { Kind } from './documents'
import type { SearchIndex } from './index-of'
import type { Part, Query } from './query'

/** Tunable numbers. BM25 with little regard for length: what is found runs from a name to a page of stem. */
const RANKING = {
  /** How soon more of the same word counts no more. */
  saturation: 0.5,
  /** How much longer documents are marked down, 0–1. */
  length: 0.3,
  /** What the kinds are worth beside each other: what explains before what asks. */
  kinds: { term: 0.8, fact: 1, lesson: 0.6, card: 0.5, question: 0.5 } satisfies Record<Kind, number>,
  /** What asks for a term alone is answered by its definition, … */
  wholeTerm: 2,
  /** … and what asks for it among other things is not. */
  partTerm: 0.9,
  /** Asked for two terms that are taken for each other, the fact that tells them apart. */
  difference: 2,
  /** A pair of words that stand together as they were asked. */
  across: 0.1,
  /** How hard it counts that a part of the question is not there at all. */
  coverage: 0.6,
  /** Documents with less of the question than this share are not found. */
  leastCoverage: 0.3,
  /** Rarer words count no more than this: a question's odd word is seldom its subject. */
  rarest: 4,
  /** A name counts more than a word. */
  name: 1.4,
} as const

/** log(1 + (N − n + ½) / (n + ½)) for a token in n of N documents: Lucene's, never negative. */
function rarity(token: string, { holding, documents }: SearchIndex): number {
  const n = holding(token).documents.length
  return Math.min(RANKING.rarest, Math.log(1 + (documents.length - n + 0.5) / (n + 0.5)))
}

/** What every document has of one part, and how much of the part that is (0–1). */
type PartScore = { readonly score: Float32Array; readonly share: Float32Array; readonly weight: number }

/** tf · idf of a token in every document that holds it, tf saturated as in BM25. */
function eachScore(token: string, index: SearchIndex, visit: (document: number, score: number) => void): void {
  const idf = rarity(token, index)
  const { saturation: k, length: b } = RANKING
  const { documents, counts } = index.holding(token)
  documents.forEach((document, at) => {
    const count = counts[at] ?? 0
    const length = (index.lengths[document] ?? 0) / index.averageLength
    visit(document, (idf * count * (k + 1)) / (count + k * (1 - b + b * length)))
  })
}

/** What each document has of one part: all its tokens on average, or the best of those that are enough. */
function scorePart({ all, any, terms }: Part, index: SearchIndex): PartScore {
  const size = index.documents.length
  const score = new Float32Array(size)
  const share = new Float32Array(size)
  for (const token of all)
    eachScore(token, index, (document, value) => {
      score[document] = (score[document] ?? 0) + value / all.length
      share[document] = (share[document] ?? 0) + 1 / all.length
    })
  for (const token of any)
    eachScore(token, index, (document, value) => {
      score[document] = Math.max(score[document] ?? 0, value)
      share[document] = 1
    })
  const tokens = any.length > 0 ? any : all
  const weight = tokens.reduce((sum, token) => sum + rarity(token, index), 0) / Math.max(1, tokens.length)
  const times = terms.length > 0 ? RANKING.name : 1
  for (let i = 0; i < size; i++) score[i] = (score[i] ?? 0) * times
  return { score, share, weight: weight * times }
}

/** How much more a document counts for what it is: the definition of a term asked for, the fact that tells two terms apart. */
function meaning({ parts }: Query, { terms, differences }: SearchIndex): ReadonlyMap<number, number> {
  const named = new Set(parts.flatMap((part) => part.terms))
  const told = differences.filter((difference) => difference.terms.every((term) => named.has(term)))
  const whole = parts.length === 1 ? RANKING.wholeTerm : RANKING.partTerm
  return new Map([
    ...told.map(({ document }) => [document, RANKING.difference] as const),
    ...[...named].map((term) => [terms[term]?.document ?? -1, whole] as const),
  ])
}

/** Scores every document for a question; 0 is not found. */
export function scores(query: Query, index: SearchIndex): Float32Array {
  const { parts, across } = query
  const size = index.documents.length
  const total = new Float32Array(size)
  const covered = new Float32Array(size)
  let weight = 0
  for (const part of parts) {
    const scored = scorePart(part, index)
    weight += scored.weight
    for (let document = 0; document < size; document++) {
      total[document] = (total[document] ?? 0) + (scored.score[document] ?? 0)
      covered[document] = (covered[document] ?? 0) + scored.weight * (scored.share[document] ?? 0)
    }
  }
  for (const token of across)
    eachScore(token, index, (document, value) => {
      total[document] = (total[document] ?? 0) + value * RANKING.across
    })
  const meant = meaning(query, index)
  index.documents.forEach(({ kind }, document) => {
    const share = weight === 0 ? 0 : (covered[document] ?? 0) / weight
    const times = RANKING.kinds[kind] * (meant.get(document) ?? 1)
    total[document] = share < RANKING.leastCoverage ? 0 : (total[document] ?? 0) * share ** RANKING.coverage * times
  })
  return total
}
