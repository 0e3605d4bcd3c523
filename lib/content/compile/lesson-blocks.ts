import type { TableCell as CellNode, List, RootContent, Table } from 'mdast'
import { citedFacts, plainText } from '../plain-text'
import type { FactId, TableCell } from '../types'
import { readCard } from './card-directive'
import { splitAtArrow } from './halves'
import { KNOWN_DIRECTIVES, readLeaf } from './leaf-directives'
import type { LessonDraft } from './lesson-draft'
import { lineOf } from './markdown'
import { slug } from './names'
import { findHalves, toPair } from './pair'
import { readRuns, sourceText } from './runs'
import { reportUnsupported } from './unsupported'

/** Adds the text at a place among blocks; returns how many blocks it took. */
function readText(nodes: readonly RootContent[], at: number, draft: LessonDraft): number {
  const { scope, blocks, named, numbered } = draft
  const node = nodes[at]
  const found = findHalves(nodes, at, scope)
  if (node === undefined || found === null) return 1
  const text = toPair(found.halves, found.line, scope)
  if (text === null) return found.used
  if (node.type === 'heading') {
    const anchor = named(slug(plainText(text.en)))
    if (node.depth === 2 || node.depth === 3)
      blocks.push({ kind: 'heading', key: anchor, depth: node.depth, anchor, text })
    else reportUnsupported(node, scope)
  } else blocks.push({ kind: 'paragraph', key: numbered('p'), text, facts: citedFacts(text) })
  return found.used
}

function readList(list: List, { scope, blocks, numbered }: LessonDraft): void {
  const items = list.children.flatMap((item) => {
    const found = findHalves(item.children, 0, scope)
    const over = item.children[found?.used ?? 0]
    if (over !== undefined) reportUnsupported(over, scope)
    const text = found === null ? null : toPair(found.halves, found.line, scope)
    return text === null ? [] : [{ text, facts: citedFacts(text) }]
  })
  blocks.push({ kind: 'list', key: numbered('list'), ordered: list.ordered === true, items })
}

function readTable(table: Table, { scope, blocks, numbered }: LessonDraft): void {
  const facts = new Set<FactId>()
  const readCell = (cell: CellNode): TableCell[] => {
    const halves = splitAtArrow(readRuns(cell.children, scope))
    const text = toPair(halves, lineOf(cell), scope, { arrowless: 'same' })
    if (text === null) return []
    for (const fact of citedFacts(text)) facts.add(fact)
    return [{ text, same: halves.ko === null || sourceText(halves.ko).trim() === '=' }]
  }
  const [first, ...others] = table.children
  const head = (first?.children ?? []).flatMap(readCell)
  const rows = others.map((row) => {
    if (row.children.length !== first?.children.length)
      scope.report('table-shape', lineOf(row), scope.quote(lineOf(row)))
    return row.children.flatMap(readCell)
  })
  blocks.push({ kind: 'table', key: numbered('table'), head, rows, facts: [...facts] })
}

/** Reads the block at a place into the draft; returns how many blocks it took, two when its Korean stood below. */
export function readBlock(nodes: readonly RootContent[], at: number, draft: LessonDraft): number {
  const node = nodes[at]
  if (node === undefined) return 1
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return readText(nodes, at, draft)
    case 'list':
      readList(node, draft)
      return 1
    case 'table':
      readTable(node, draft)
      return 1
    case 'code':
      // Text indented by four spaces turns into code without a sign of it.
      if (!/^\s*[`~]{3}/.test(draft.scope.quote(lineOf(node)))) reportUnsupported(node, draft.scope)
      draft.blocks.push({ kind: 'code', key: draft.numbered('code'), language: node.lang ?? '', text: node.value })
      return 1
    case 'leafDirective':
      readLeaf(node, draft)
      return 1
    case 'containerDirective':
      if (node.name === 'card') readCard(node, draft)
      else draft.scope.report('unknown-directive', lineOf(node), `:::${node.name}`, { known: KNOWN_DIRECTIVES })
      return 1
    default:
      reportUnsupported(node, draft.scope)
      return 1
  }
}
