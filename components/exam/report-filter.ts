import type { DomainId } from '@/lib/content/types'
import type { ReportSheet } from './report-model'

const KINDS = ['all', 'wrong', 'open', 'flagged', 'unscored', 'shaky'] as const
export type FilterKind = (typeof KINDS)[number]

/** Which questions of a report to show; `value` is what stands in the address. */
export type Filter = { readonly value: string; readonly count: number } & (
  | { readonly kind: FilterKind }
  | { readonly kind: 'domain'; readonly domain: DomainId }
)

const TESTS: Readonly<Record<FilterKind, (sheet: ReportSheet) => boolean>> = {
  all: () => true,
  wrong: ({ outcome }) => outcome === 'wrong',
  open: ({ outcome }) => outcome === 'open',
  flagged: ({ flagged }) => flagged,
  unscored: ({ scored }) => !scored,
  shaky: ({ outcome, confidence }) => outcome === 'correct' && (confidence === 'unsure' || confidence === 'guess'),
}

/** Always offered, even when nothing belongs there: that too is worth knowing. */
const ALWAYS: readonly FilterKind[] = ['all', 'wrong', 'open', 'flagged']

export const belongs = (sheet: ReportSheet, filter: Filter): boolean =>
  filter.kind === 'domain' ? sheet.question.domain === filter.domain : TESTS[filter.kind](sheet)

/** @param domains in the order to show them; one alone is no choice */
export function filtersOf(sheets: readonly ReportSheet[], domains: readonly DomainId[]): readonly Filter[] {
  const kinds = KINDS.map((kind): Filter => ({ kind, value: kind, count: sheets.filter(TESTS[kind]).length }))
  const byDomain = domains
    .map((domain): Filter => {
      const count = sheets.filter(({ question }) => question.domain === domain).length
      return { kind: 'domain', domain, value: `domain-${domain}`, count }
    })
    .filter(({ count }) => count > 0)
  const shown = kinds.filter(({ kind, count }) => count > 0 || ALWAYS.some((always) => always === kind))
  return byDomain.length > 1 ? [...shown, ...byDomain] : shown
}
