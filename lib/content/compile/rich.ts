import { isFactId } from '../ids'
import type { Inline, Rich } from '../types'
import type { Run } from './runs'
import { lineAt } from './runs'
import type { Scope } from './scope'

const CITATION = /\s*\[\^([^\]\s]+)\]/g

/** Cuts `[^fact-id]` out of a text and registers each as a reference. */
function withCitations(text: string, firstLine: number, scope: Scope): Inline[] {
  const result: Inline[] = []
  let from = 0
  for (const match of text.matchAll(CITATION)) {
    const id = match[1] ?? ''
    const line = lineAt(text, match.index + match[0].length, firstLine)
    result.push(text.slice(from, match.index))
    if (isFactId(id)) result.push({ kind: 'cite', fact: id })
    scope.refer('fact', id, line)
    from = match.index + match[0].length
  }
  return [...result, text.slice(from)]
}

function inlineOf(run: Run, scope: Scope): Inline[] {
  switch (run.kind) {
    case 'text':
      return withCitations(run.text, run.line, scope).map((part) =>
        typeof part === 'string' ? part.replace(/[ \t]*\n[ \t]*/g, ' ') : part,
      )
    case 'code':
      return [{ kind: 'code', text: run.text }]
    case 'link':
      return [{ kind: 'link', href: run.href, children: run.children.flatMap((child) => inlineOf(child, scope)) }]
    default:
      return [{ kind: run.kind, children: run.children.flatMap((child) => inlineOf(child, scope)) }]
  }
}

/** Joins neighbouring strings and drops empty ones. */
export function joined(parts: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part
    else if (part !== '') result.push(part)
  }
  return result
}

function trimmed(parts: readonly Inline[]): Inline[] {
  const result = [...parts]
  if (typeof result[0] === 'string') result[0] = result[0].trimStart()
  const last = result.at(-1)
  if (typeof last === 'string') result[result.length - 1] = last.trimEnd()
  return joined(result)
}

/** One half as compiled text: citations found, soft line ends turned into spaces, ends trimmed. */
export const toRich = (runs: readonly Run[], scope: Scope): Rich =>
  trimmed(joined(runs.flatMap((run) => inlineOf(run, scope))))
