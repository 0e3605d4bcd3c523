import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { SearchDocument } from '@/lib/search/documents'

type Found = Pick<SearchDocument, 'kind' | 'id' | 'path'>

/** A question and what answers it: any of `want` will do. */
export type Asked = { readonly group: string; readonly q: string; readonly want: readonly string[] }

/** The relevance set: written before the ranking, see the file. */
export function relevanceSet(): readonly Asked[] {
  const groups: Record<string, readonly { readonly q: string; readonly want: readonly string[] }[]> = parse(
    readFileSync('tests/fixtures/search/queries.yml', 'utf8'),
  )
  return Object.entries(groups).flatMap(([group, asked]) => asked.map((one) => ({ group, ...one })))
}

/** How the set names a document: with its section, and without, as "any part of the lesson". */
export function namesOf({ kind, id, path }: Found): readonly string[] {
  const section = path.split('#')[1]
  return kind === 'lesson' ? [`lesson:${id}`, `lesson:${id}#${section ?? ''}`] : [`${kind}:${id}`]
}

/** The place, from 1, of the first document that answers; 0 when none does. */
export const rankOf = ({ want }: Asked, found: readonly Found[]): number =>
  found.findIndex((document) => namesOf(document).some((name) => want.includes(name))) + 1

export type Relevance = { readonly recall: number; readonly reciprocal: number }

/** Recall at five: the share of questions answered among the first five. MRR: the mean of 1 / rank, 0 where none answers. */
export function relevance(ranks: readonly number[]): Relevance {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    recall: mean(ranks.map((rank) => (rank > 0 && rank <= 5 ? 1 : 0))),
    reciprocal: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
  }
}
