import type { PhrasingContent } from 'mdast'
import { linkTarget } from '../link-target'
import { lineOf } from './markdown'
import type { Scope } from './scope'
import { reportUnsupported } from './unsupported'

/** Formatted text before its halves are known. Text keeps its line ends, so that every character has a line. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'code'; readonly text: string; readonly line: number }
  | { readonly kind: 'strong' | 'em'; readonly children: readonly Run[]; readonly line: number }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Run[]; readonly line: number }

/** The text as an author would recognise it, for messages. */
export const sourceText = (runs: readonly Run[]): string =>
  runs
    .map((run) => ('children' in run ? sourceText(run.children) : run.kind === 'code' ? `\`${run.text}\`` : run.text))
    .join('')

/** The line of the character at an offset into a text run. */
export const lineAt = (text: string, offset: number, firstLine: number): number =>
  firstLine + text.slice(0, offset).split('\n').length - 1

function reportStray(text: string, line: number, scope: Scope): void {
  for (const match of text.matchAll(/\*\*|`/g))
    scope.report('stray-markup', lineAt(text, match.index, line), scope.quote(lineAt(text, match.index, line)), {
      mark: match[0],
    })
  for (const match of text.matchAll(/(?:^|\n):{2,}[^\n]*/g))
    scope.report('unknown-directive', lineAt(text, match.index + 1, line), match[0], {
      known: '::diagram, ::ports, ::check, :::card',
    })
}

function readRun(node: PhrasingContent, scope: Scope, shift: number, parentLine: number): Run[] {
  const line = node.position === undefined ? parentLine : lineOf(node) + shift
  const children = (nodes: readonly PhrasingContent[]): Run[] =>
    nodes.flatMap((child) => readRun(child, scope, shift, line))
  switch (node.type) {
    case 'text':
      reportStray(node.value, line, scope)
      return [{ kind: 'text', text: node.value, line }]
    case 'break':
      return [{ kind: 'text', text: '\n', line }]
    case 'inlineCode':
      return [{ kind: 'code', text: node.value, line }]
    case 'strong':
      return [{ kind: 'strong', children: children(node.children), line }]
    case 'emphasis':
      return [{ kind: 'em', children: children(node.children), line }]
    case 'link': {
      // A bare address has no position or covers its own text: in Korean it would swallow the particle behind it.
      const start = node.position?.start.offset
      const bare = start === undefined || start === node.children[0]?.position?.start.offset
      if (bare || linkTarget(node.url) === null) scope.report('bad-link', line, node.url)
      const target = linkTarget(node.url)
      if (target?.kind === 'lesson') scope.refer('lesson', target.lesson, line)
      return [{ kind: 'link', href: node.url, children: children(node.children), line }]
    }
    case 'html':
      scope.report('raw-html', line, node.value)
      return []
    default:
      reportUnsupported(node, scope, line)
      return []
  }
}

/**
 * Reads formatted text from the tree and reports what the notation does not have.
 * @param shift lines to add to those of the nodes: texts inside YAML are parsed on their own
 */
export const readRuns = (nodes: readonly PhrasingContent[], scope: Scope, shift = 0): Run[] =>
  nodes.flatMap((node) => readRun(node, scope, shift, 1 + shift))
