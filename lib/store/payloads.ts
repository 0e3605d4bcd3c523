/** Fetching the site's own static files. They are `unknown` until guarded, like anything that comes over a wire (rule 7). */
import {
  type CardsPayload,
  type CourseOutline,
  isCardsPayload,
  isCourseOutline,
  isMapPayload,
  isMisconceptions,
  isQuestionIndex,
  isQuestionPayload,
  type MapPayload,
  type Misconceptions,
  type QuestionIndex,
  type QuestionPayload,
} from '../content/payload'
import type { ModuleId, QuestionId } from '../content/types'
import { href } from '../core/address'
import { err, ok, type Result } from '../core/result'
import { isSearchPayload, type SearchPayload } from '../search/payload'

/**
 * - `offline`: nothing answered, or a server that is down
 * - `missing`: there is no such file: an id the course has dropped, or one that never was
 * - `malformed`: something else came in its place: a captive portal, a newer release in mid-deployment
 */
export type PayloadError = { readonly kind: 'offline' | 'missing' | 'malformed'; readonly path: string }

export type Fetched<T> = Promise<Result<T, PayloadError>>

export const fetchCards = (module: ModuleId): Fetched<CardsPayload> =>
  fetchPayload(`/payload/cards/${encodeURIComponent(module)}.json`, isCardsPayload)

export const fetchOutline = (): Fetched<CourseOutline> => fetchPayload('/payload/outline.json', isCourseOutline)

export const fetchQuestionIndex = (): Fetched<QuestionIndex> =>
  fetchPayload('/payload/questions/index.json', isQuestionIndex)

export const fetchMisconceptions = (): Fetched<Misconceptions> =>
  fetchPayload('/payload/questions/misconceptions.json', isMisconceptions)

export const fetchQuestion = (question: QuestionId): Fetched<QuestionPayload> =>
  fetchPayload(`/payload/questions/${encodeURIComponent(question)}.json`, isQuestionPayload)

export const fetchMap = (): Fetched<MapPayload> => fetchPayload('/payload/map.json', isMapPayload)

export const fetchSearchText = (): Fetched<SearchPayload> => fetchPayload('/payload/search/text.json', isSearchPayload)

/** The questions of a form, in its order; the first failure is the failure of all. */
export async function fetchQuestions(questions: readonly QuestionId[]): Fetched<readonly QuestionPayload[]> {
  const fetched = await Promise.all(questions.map(fetchQuestion))
  const payloads: QuestionPayload[] = []
  for (const result of fetched) {
    if (!result.ok) return result
    payloads.push(result.value)
  }
  return ok(payloads)
}

async function fetchPayload<T>(path: `/${string}`, guard: (value: unknown) => value is T): Fetched<T> {
  const response = await fetch(href(path)).catch(() => null)
  if (response === null || response.status >= 500) return err({ kind: 'offline', path })
  if (!response.ok) return err({ kind: 'missing', path })
  const value: unknown = await response.json().catch(() => null)
  return guard(value) ? ok(value) : err({ kind: 'malformed', path })
}
