import type { RootContent } from 'mdast'
import { type Bilingual, mapHalves } from '../../core/locale'
import { isLessonId } from '../ids'
import { plainText } from '../plain-text'
import type { Lesson } from '../types'
import { splitFrontMatter } from './front-matter'
import { readBlock } from './lesson-blocks'
import { type Asking, type LessonDraft, lessonDraft } from './lesson-draft'
import { lineOf, parseBlocks } from './markdown'
import { citedInBlocks, readingMinutes } from './measure-lesson'
import type { Note } from './note'
import { findHalves, toPair } from './pair'
import { lessonSchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'
import { plainPair } from './yaml-pairs'

/** A compiled lesson, not yet in a module, and what came with it. */
export type ReadLesson = {
  readonly lesson: Omit<Lesson, 'module'>
  readonly notes: readonly Note[]
  readonly askings: readonly Asking[]
  readonly portLines: ReadonlyMap<string, number>
  readonly scope: Scope
}

const NOTHING: Bilingual = { en: '', ko: '' }

function readSummary(yaml: string, line: number, scope: Scope): Bilingual {
  const source = readYaml(yaml, line, lessonSchema, scope)
  return source === null ? NOTHING : plainPair(source.value.summary, source, ['summary'], scope)
}

/** Reads the title; returns how many blocks it took. */
function readTitle(nodes: readonly RootContent[], { scope }: LessonDraft): { title: Bilingual; used: number } {
  const [first] = nodes
  const found = first?.type === 'heading' && first.depth === 1 ? findHalves(nodes, 0, scope) : null
  if (found === null) {
    scope.report(
      'no-title',
      first === undefined ? 1 : lineOf(first),
      first === undefined ? '' : scope.quote(lineOf(first)),
    )
    return { title: NOTHING, used: 0 }
  }
  const pair = toPair(found.halves, found.line, scope)
  return { title: pair === null ? NOTHING : mapHalves(pair, plainText), used: found.used }
}

/** Reads lessons/<id>.md. */
export function readLesson(id: string, text: string, scope: Scope): ReadLesson | null {
  scope.define('lesson', id, 1)
  if (!isLessonId(id)) {
    scope.report('bad-id', 1, id)
    return null
  }
  const matter = splitFrontMatter(text)
  if (matter === null) scope.report('no-front-matter', 1, scope.quote(1))
  const summary = matter === null ? NOTHING : readSummary(matter.yaml, matter.yamlLine, scope)
  const draft = lessonDraft(id, scope)
  const nodes = parseBlocks(matter?.body ?? text, scope)
  const { title, used } = readTitle(nodes, draft)
  for (let at = used; at < nodes.length; ) at += readBlock(nodes, at, draft)
  const { blocks, notes, askings, portLines } = draft
  const lesson = { id, title, summary, blocks, facts: citedInBlocks(blocks), minutes: readingMinutes(blocks) }
  return { lesson, notes, askings, portLines, scope }
}
