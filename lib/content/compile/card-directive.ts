import type { RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Bilingual } from '../../core/locale'
import { isKebab } from '../ids'
import type { CardKind, Paired } from '../types'
import { readAttributes, words } from './attributes'
import { clozePair } from './gaps'
import type { LessonDraft } from './lesson-draft'
import { lineOf } from './markdown'
import { findHalves, toPair } from './pair'
import { factIds } from './reference-ids'
import { acceptedAnswers } from './typed-answers'

const KINDS: readonly CardKind[] = ['basic', 'reverse', 'cloze', 'typed']

/** One side of a card: a single text, and the lines of its halves. */
type Side = { readonly pair: Paired; readonly lines: Bilingual<number> }

function readSide(blocks: readonly RootContent[], gaps: boolean, { scope }: LessonDraft): Side | null {
  const found = findHalves(blocks, 0, scope)
  const over = blocks[found?.used ?? 0]
  if (found === null || over !== undefined) {
    const odd = found === null ? blocks[0] : over
    if (odd !== undefined) scope.report('card-shape', lineOf(odd), scope.quote(lineOf(odd)))
    return null
  }
  const pair = toPair(found.halves, found.line, scope, { gaps })
  return pair === null ? null : { pair, lines: { en: found.line, ko: found.halves.line } }
}

/** The blocks between the `---` lines. */
function sidesOf(blocks: readonly RootContent[]): RootContent[][] {
  const rules = blocks.flatMap(({ type }, index) => (type === 'thematicBreak' ? [index] : []))
  return [-1, ...rules].map((rule, index) => blocks.slice(rule + 1, rules[index]))
}

const answerPair = (accept: Bilingual<readonly string[]>): Paired => ({
  en: accept.en.slice(0, 1),
  ko: accept.ko.slice(0, 1),
})

/** Reads a `:::card` into the notes of the lesson. */
export function readCard(node: ContainerDirective, draft: LessonDraft): void {
  const { scope, lesson } = draft
  const line = lineOf(node)
  if (!/^:{3,}\s*$/.test(scope.quote(node.position?.end.line ?? 1).trim()))
    scope.report('unclosed-card', line, scope.quote(line))

  const raw = node.attributes ?? {}
  const kind = KINDS.find((known) => known === raw.kind)
  if (kind === undefined && raw.kind) scope.report('unknown-card-kind', line, raw.kind, { known: KINDS.join(', ') })
  const allowed = kind === 'typed' ? ['accept', 'term'] : []
  const attributes = readAttributes(raw, { needed: ['id', 'kind', 'facts'], allowed }, line, scope)
  const id = attributes?.get('id') ?? ''
  const facts = factIds(words(attributes?.get('facts')), line, scope)
  if (id !== '' && !isKebab(id)) scope.report('bad-id', line, id)
  if (id !== '') scope.define('card', id, line)

  const term = attributes?.get('term')
  if (term !== undefined) scope.refer('term', term, line)
  const answers = (attributes?.get('accept') ?? '')
    .split('|')
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '')
  if (kind === 'typed' && attributes !== null && term === undefined && answers.length === 0)
    scope.report('missing-attribute', line, scope.quote(line), { name: 'accept' })

  const sides = sidesOf(node.children)
  const [front = [], back = []] = sides
  if (front.length === 0 || sides.length > 2 || (kind === 'cloze' && sides.length > 1)) {
    scope.report('card-shape', line, scope.quote(line))
    return
  }
  if (back.length === 0 && (sides.length > 1 || kind === 'basic' || kind === 'reverse')) {
    scope.report('card-without-back', line, scope.quote(line))
    return
  }
  const asked = readSide(front, kind === 'cloze', draft)
  const answered = back.length === 0 ? null : readSide(back, false, draft)
  if (asked === null || kind === undefined || attributes === null) return
  const cloze = kind === 'cloze' ? clozePair(asked.pair, asked.lines, scope) : { pair: asked.pair, gaps: 0 }
  if (cloze === null) return
  const accept = kind === 'typed' ? acceptedAnswers({ front: asked.pair, answers, term }, scope.bench) : null
  const backPair = answered?.pair ?? (accept === null ? cloze.pair : answerPair(accept))
  draft.notes.push({ id, kind, lesson, facts, front: cloze.pair, back: backPair, gaps: cloze.gaps, accept })
}
