import type { Bilingual } from '../../core/locale'
import { isLessonId } from '../ids'
import type { Lesson } from '../types'
import { splitFrontMatter } from './front-matter'
import { readBlock } from './lesson-blocks'
import { type Asking, lessonDraft } from './lesson-draft'
import { lineOf, parseBlocks } from './markdown'
import { citedInBlocks, readingMinutes } from './measure-lesson'
import type { Note } from './note'
import { findTitle } from './pair'
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
  const { title, used } = findTitle(nodes, scope)
  const line = nodes[0] && lineOf(nodes[0])
  if (used === 0) scope.report('no-title', line ?? 1, line === undefined ? '' : scope.quote(line))
  for (let at = used; at < nodes.length; ) at += readBlock(nodes, at, draft)
  const { blocks, notes, askings, portLines } = draft
  const lesson = {
    id,
    title: title ?? NOTHING,
    summary,
    blocks,
    facts: citedInBlocks(blocks),
    minutes: readingMinutes(blocks),
  }
  return { lesson, notes, askings, portLines, scope }
}
