import type { Run } from './runs'
import { lineAt } from './runs'

/** One text cut at its arrow. */
export type Halves = {
  readonly en: readonly Run[]
  /** null when there is no arrow. */
  readonly ko: readonly Run[] | null
  /** Line of the arrow, or of the text when there is none. */
  readonly line: number
  /** Lines of further arrows. */
  readonly extra: readonly number[]
}

type Cut = { readonly run: number; readonly start: number; readonly end: number; readonly line: number }

/** Arrows stand between whole words: one inside bold, italics or a link is not seen, and the half is missing. */
function findCuts(runs: readonly Run[], arrow: RegExp): Cut[] {
  return runs.flatMap((run, index) => {
    if (run.kind !== 'text') return []
    return [...run.text.matchAll(arrow)].flatMap((match) => {
      // `^` is the beginning of the whole text only, not of a run behind bold or code.
      if (index > 0 && match.index === 0 && match[0].startsWith('→')) return []
      const line = lineAt(run.text, match.index + match[0].indexOf('→'), run.line)
      return [{ run: index, start: match.index, end: match.index + match[0].length, line }]
    })
  })
}

const slice = (run: Run | undefined, start: number, end?: number): Run[] => {
  if (run?.kind !== 'text') return []
  const text = run.text.slice(start, end)
  return text === '' ? [] : [{ kind: 'text', text, line: lineAt(run.text, start, run.line) }]
}

function cutAt(runs: readonly Run[], arrow: RegExp): Halves {
  const [cut, ...extra] = findCuts(runs, arrow)
  if (cut === undefined) return { en: runs, ko: null, line: runs[0]?.line ?? 1, extra: [] }
  const held = runs[cut.run]
  return {
    en: [...runs.slice(0, cut.run), ...slice(held, 0, cut.start)],
    ko: [...slice(held, cut.end), ...runs.slice(cut.run + 1)],
    line: cut.line,
    extra: extra.map(({ line }) => line),
  }
}

/** Cuts a block at the line that begins with `→ `. */
export const splitAtArrowLine = (runs: readonly Run[]): Halves => cutAt(runs, /(?:^|\n)→(?: |(?=\n)|$)/g)

/** Cuts a one-line text, a table cell or a value of the ledger, at its ` → `. */
export const splitAtArrow = (runs: readonly Run[]): Halves => cutAt(runs, /(?:^|\s+)→(?:\s+|$)/g)

/** Lines that begin with an arrow but miss the space behind it. */
export const arrowsWithoutSpace = (runs: readonly Run[]): number[] =>
  findCuts(runs, /(?:^|\n)→(?=[^\s])/g).map(({ line }) => line)
