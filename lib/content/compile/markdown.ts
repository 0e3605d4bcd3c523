import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { directive } from 'micromark-extension-directive'
import { gfm } from 'micromark-extension-gfm'
import type { Scope } from './scope'

/**
 * The one place that knows the Markdown vendor. `singleTilde` off, or `1~2초, 3~4초` is struck out; the CJK extension, or
 * `**"말"**는` is not bold; directives without their inline form, which eats `user:1000`.
 */
function parse(text: string): RootContent[] {
  const { flow } = directive()
  const tree = fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false }), flow === undefined ? {} : { flow }, cjkFriendlyExtension()],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
  })
  return tree.children
}

/** The line a node begins on; nodes made by extensions after parsing have none and take their parent's. */
export const lineOf = (node: Nodes, fallback = 1): number => node.position?.start.line ?? fallback

const isComment = (node: Nodes): boolean => node.type === 'html' && /^<!--[\s\S]*-->$/.test(node.value.trim())

/** Takes comments out wherever blocks stand, and reports every other block of HTML. */
function withoutHtml<T extends Nodes>(blocks: readonly T[], scope: Scope): T[] {
  return blocks.filter((node) => {
    if (node.type === 'html') {
      if (!isComment(node)) scope.report('raw-html', lineOf(node), node.value)
      return false
    }
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'containerDirective')
      prune(node, scope)
    return true
  })
}

function prune(parent: { children: Nodes[] }, scope: Scope): void {
  parent.children = withoutHtml(parent.children, scope)
}

/** The blocks of a Markdown text, without comments. */
export const parseBlocks = (text: string, scope: Scope): RootContent[] => withoutHtml(parse(text), scope)

/** The words of a one-paragraph Markdown text; anything else gives null. */
export function parseInline(text: string): PhrasingContent[] | null {
  const [only, ...more] = parse(text)
  return only?.type === 'paragraph' && more.length === 0 ? only.children : null
}
