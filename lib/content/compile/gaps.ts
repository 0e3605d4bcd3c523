import type { Inline, Paired, Rich } from '../types'
import { joined } from './rich'
import type { Scope } from './scope'

/** A half with its gaps made, or why they cannot be: an unbalanced, nested or empty gap. */
type Gapped = { readonly rich: Rich; readonly count: number; readonly sound: boolean }

const MARK = /(\{\{|\}\})/

/** Text and marks in order; marks inside bold, italics or links belong to gaps of their own level only. */
const pieces = (rich: Rich): Inline[] =>
  rich.flatMap((inline): Inline[] =>
    typeof inline === 'string' ? inline.split(MARK).filter((part) => part !== '') : [inline],
  )

const hidesMark = (inline: Inline): boolean =>
  typeof inline !== 'string' &&
  'children' in inline &&
  inline.children.some((child) => (typeof child === 'string' ? MARK.test(child) : hidesMark(child)))

/** Turns `{{…}}` into gaps numbered from 1 in order of appearance. */
export function withGaps(rich: Rich): Gapped {
  const done: Inline[] = []
  let open: Inline[] | null = null
  let count = 0
  let sound = !rich.some(hidesMark)
  for (const piece of pieces(rich)) {
    if (piece === '{{') {
      sound &&= open === null
      open = []
    } else if (piece === '}}') {
      if (open === null || open.length === 0) sound = false
      else done.push({ kind: 'gap', index: ++count, children: joined(open) })
      open = null
    } else (open ?? done).push(piece)
  }
  return { rich: joined(done), count, sound: sound && open === null }
}

/**
 * Makes the gaps of a cloze sentence in both halves.
 * @returns null when a half has broken gaps, no gap, or not as many as the other; reported at the lines of the halves
 */
export function clozePair(
  pair: Paired,
  lines: { en: number; ko: number },
  scope: Scope,
): { pair: Paired; gaps: number } | null {
  const en = withGaps(pair.en)
  const ko = withGaps(pair.ko)
  for (const [half, line] of [
    [en, lines.en],
    [ko, lines.ko],
  ] as const)
    if (!half.sound) scope.report('bad-gap', line, scope.quote(line))
  if (!en.sound || !ko.sound) return null
  if (en.count !== ko.count || en.count === 0) {
    scope.report('cloze-gaps', lines.en, `en ${en.count} · ko ${ko.count}`)
    return null
  }
  return { pair: { en: en.rich, ko: ko.rich }, gaps: en.count }
}
