import type { LeafDirective } from 'mdast-util-directive'
import { isQuestionId } from '../ids'
import { isLabId } from '../labs'
import { type Attributes, readAttributes, words } from './attributes'
import type { LessonDraft } from './lesson-draft'
import { lineOf } from './markdown'
import { factIds } from './reference-ids'

/** What a one-line directive needs and what it adds to the lesson. */
type Leaf = {
  readonly needed: string
  readonly allowed?: readonly string[]
  add(attributes: Attributes, line: number, draft: LessonDraft): void
}

const leaves: Readonly<Record<string, Leaf>> = {
  diagram: {
    needed: 'id',
    add(attributes, line, { scope, blocks, named }) {
      const diagram = attributes.get('id') ?? ''
      scope.refer('diagram', diagram, line)
      blocks.push({ kind: 'diagram', key: named(`diagram-${diagram}`), diagram })
    },
  },
  ports: {
    needed: 'facts',
    add(attributes, line, { scope, blocks, numbered, portLines }) {
      const key = numbered('ports')
      blocks.push({ kind: 'ports', key, facts: factIds(words(attributes.get('facts')), line, scope) })
      portLines.set(key, line)
    },
  },
  lab: {
    needed: 'id',
    allowed: ['story', 'setup', 'part'],
    add(attributes, line, { scope, blocks, numbered }) {
      const lab = attributes.get('id') ?? ''
      scope.refer('lab', lab, line)
      if (!isLabId(lab)) return
      const story = attributes.get('story') ?? null
      const query = story === null ? (attributes.get('setup') ?? '') : `story=${story}`
      const part = attributes.get('part') ?? null
      blocks.push({ kind: 'lab', key: numbered('lab'), lab, story, part, query })
    },
  },
  check: {
    needed: 'question',
    add(attributes, line, { scope, blocks, named, askings }) {
      const question = attributes.get('question') ?? ''
      scope.refer('question', question, line)
      if (!isQuestionId(question)) return
      blocks.push({ kind: 'check', key: named(`check-${question}`), question })
      askings.push({ question, file: scope.file, line })
    },
  },
}

/** Every directive by the way it is written, for messages. */
export const KNOWN_DIRECTIVES = [...Object.keys(leaves).map((name) => `::${name}`), ':::card'].join(', ')

/** Reads a one-line directive into the lesson. */
export function readLeaf(node: LeafDirective, draft: LessonDraft): void {
  const line = lineOf(node)
  const leaf = Object.hasOwn(leaves, node.name) ? leaves[node.name] : undefined
  if (leaf === undefined) {
    draft.scope.report('unknown-directive', line, `::${node.name}`, { known: KNOWN_DIRECTIVES })
    return
  }
  const attributes = readAttributes(
    node.attributes ?? {},
    { needed: [leaf.needed], allowed: leaf.allowed ?? [] },
    line,
    draft.scope,
  )
  if (node.children.length > 0)
    draft.scope.report('unknown-attribute', line, draft.scope.quote(line), { known: leaf.needed })
  if (attributes !== null) leaf.add(attributes, line, draft)
}
