import type { ReactNode } from 'react'
import type { TermMark } from '@/lib/content/term-marks'

/** The id of a term's sheet on this page. */
export const termSheetId = (term: string): string => `term-${term}`

/**
 * A run of plain words, the terms in it as buttons that open their definition over the page, without script too.
 * @param at where the run begins in its text; marks that leave it stay words
 */
export function TermWords({ text, at, marks }: { text: string; at: number; marks: readonly TermMark[] }) {
  const own = marks.filter(({ start, end }) => start >= at && end <= at + text.length)
  if (own.length === 0) return text
  const parts: ReactNode[] = []
  let from = 0
  for (const { term, start, end } of own) {
    parts.push(text.slice(from, start - at))
    parts.push(
      <button type="button" className="termref" key={term.id} popoverTarget={termSheetId(term.id)}>
        {text.slice(start - at, end - at)}
      </button>,
    )
    from = end - at
  }
  return [...parts, text.slice(from)]
}
