import type { Nodes } from 'mdast'
import { type Bilingual, mapHalves } from '../../core/locale'
import { plainText } from '../plain-text'
import type { Paired, Rich } from '../types'
import { checkPair } from './check-pair'
import { arrowsWithoutSpace, type Halves, splitAtArrowLine } from './halves'
import { lineOf } from './markdown'
import { toRich } from './rich'
import { type Run, readRuns, sourceText } from './runs'
import type { Scope } from './scope'

/** A text and how many blocks it took: one, or two when its Korean is a paragraph of its own. */
export type FoundHalves = { readonly halves: Halves; readonly line: number; readonly used: 1 | 2 }

const isBlank = (runs: readonly Run[]): boolean => sourceText(runs).trim() === ''

function halvesOf(node: Nodes | undefined, scope: Scope): Halves | null {
  if (node?.type !== 'paragraph' && node?.type !== 'heading') return null
  const runs = readRuns(node.children, scope)
  for (const line of arrowsWithoutSpace(runs)) scope.report('arrow-space', line, scope.quote(line))
  return splitAtArrowLine(runs)
}

const beginsKorean = (node: Nodes | undefined): boolean => {
  const first = node?.type === 'paragraph' ? node.children[0] : undefined
  return first?.type === 'text' && /^→(?:\s|$)/.test(first.value)
}

/**
 * Finds the halves of the paragraph or heading at a place among blocks; the Korean stands in it or in the paragraph below.
 * @returns null when no such text stands there
 */
export function findHalves(blocks: readonly Nodes[], at: number, scope: Scope): FoundHalves | null {
  const block = blocks[at]
  const here = halvesOf(block, scope)
  if (block === undefined || here === null) return null
  const line = lineOf(block)
  const below = blocks[at + 1]
  if (here.ko !== null || !beginsKorean(below)) return { halves: here, line, used: 1 }
  const next = halvesOf(below, scope)
  return next === null ? { halves: here, line, used: 1 } : { halves: { ...next, en: here.en }, line, used: 2 }
}

/** What a text may hold beyond the common notation. */
export type PairOptions = {
  /** Cloze gaps are counted elsewhere; in other texts `{{` is a leftover. */
  readonly gaps?: boolean
  /** Without an arrow both are the same: table cells and names. */
  readonly arrowless?: 'same'
}

function reportStrayGaps(runs: readonly Run[], line: number, scope: Scope): void {
  const mark = /\{\{|\}\}/.exec(runs.map((run) => (run.kind === 'code' ? '' : sourceText([run]))).join(''))
  if (mark !== null) scope.report('stray-markup', line, sourceText(runs), { mark: mark[0] })
}

/**
 * Compiles two halves into a pair and checks them against each other.
 * @param line the line the text begins on
 * @returns null when a half is missing, which is reported
 */
export function toPair(halves: Halves, line: number, scope: Scope, options: PairOptions = {}): Paired | null {
  const { en, ko, extra } = halves
  for (const arrow of extra) scope.report('two-arrows', arrow, scope.quote(arrow))
  const alone = ko === null && options.arrowless === 'same'
  if (isBlank(en) && !alone) {
    scope.report('orphan-half', line, sourceText(ko ?? []))
    return null
  }
  if (!alone && (ko === null || isBlank(ko))) {
    scope.report('missing-half', line, sourceText(en))
    return null
  }
  const same = ko === null || sourceText(ko).trim() === '='
  if (options.gaps !== true) reportStrayGaps([...en, ...(ko ?? [])], line, scope)
  const english: Rich = toRich(en, scope)
  const pair = { en: english, ko: same ? english : toRich(ko, scope) }
  checkPair(pair, same, { en: line, ko: halves.line }, scope)
  return pair
}

/**
 * Finds the title a file begins with, `# Title` and its Korean, and how many blocks it took. Without one, or with half of one
 * (which is reported), the title is null.
 */
export function findTitle(
  blocks: readonly Nodes[],
  scope: Scope,
): { readonly title: Bilingual | null; readonly used: 0 | FoundHalves['used'] } {
  const [first] = blocks
  const found = first?.type === 'heading' && first.depth === 1 ? findHalves(blocks, 0, scope) : null
  if (found === null) return { title: null, used: 0 }
  const pair = toPair(found.halves, found.line, scope)
  return { title: pair === null ? null : mapHalves(pair, plainText), used: found.used }
}
