import type { Blockquote, Heading, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { type ContainerDirective, directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { directive } from 'micromark-extension-directive'
import { gfm } from 'micromark-extension-gfm'
import type { Scope } from './scope'

/**
 * The one place that knows the Markdown vendor. `singleTilde` off, or `1~2초, 3~4초` is struck out; the CJK extension, or
 * `**"말"**는` is not bold; directives without their inline form, which eats `user:1000`.
 */
const { flow = {} } = directive()
const OPTIONS: Options = {
  extensions: [gfm({ singleTilde: false }), { flow }, cjkFriendlyExtension()],
  mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
}

const parse = (text: string): RootContent[] => fromMarkdown(text, OPTIONS).children

/** The line a node begins on; nodes made by extensions after parsing have none and take their parent's. */
export const lineOf = (node: Nodes, fallback = 1): number => node.position?.start.line ?? fallback

const isComment = (node: Nodes): boolean => node.type === 'html' && /^<!--[\s\S]*-->$/.test(node.value.trim())

/** Under a line of text `---` makes a heading of it. Read as it was meant, so that one slip gives one problem. */
function asMeant(heading: Heading, inCard: boolean): RootContent[] {
  const paragraph: RootContent = { type: 'paragraph', children: heading.children }
  if (heading.position !== undefined) paragraph.position = heading.position
  return inCard ? [paragraph, { type: 'thematicBreak' }] : [paragraph]
}

/** Takes comments out wherever blocks stand; reports other blocks of HTML and headings made by accident. */
function tidy(blocks: readonly RootContent[], inCard: boolean, scope: Scope): RootContent[] {
  return blocks.flatMap((node) => {
    if (node.type === 'html') {
      if (!isComment(node)) scope.report('raw-html', lineOf(node), node.value)
      return []
    }
    const end = node.position?.end.line ?? 1
    if (node.type === 'heading' && end > lineOf(node)) {
      scope.report('tight-rule', end, '---')
      return asMeant(node, inCard)
    }
    if (isContainer(node)) tidyChildren(node, node.type === 'containerDirective', scope)
    return [node]
  })
}

const isContainer = (node: RootContent): node is List | ListItem | Blockquote | ContainerDirective =>
  ['list', 'listItem', 'blockquote', 'containerDirective'].includes(node.type)

function tidyChildren(parent: { children: RootContent[] }, inCard: boolean, scope: Scope): void {
  parent.children = tidy(parent.children, inCard, scope)
}

/** The blocks of a Markdown text as the notation means them. */
export const parseBlocks = (text: string, scope: Scope): RootContent[] => tidy(parse(text), false, scope)

/** The words of a one-paragraph Markdown text; anything else gives null. */
export function parseInline(text: string): PhrasingContent[] | null {
  const [only, ...more] = parse(text)
  return only?.type === 'paragraph' && more.length === 0 ? only.children : null
}
