import type { RootContent } from 'mdast'
import { fingerprint } from '../../core/hash'
import { isQuestionId } from '../ids'
import type { Paired, Question } from '../types'
import { splitFrontMatter } from './front-matter'
import { lineOf, parseBlocks } from './markdown'
import { readOptions } from './options'
import { findHalves, toPair } from './pair'
import { factIds } from './reference-ids'
import { type QuestionMatter, questionSchema } from './schemas'
import type { Scope } from './scope'
import { reportUnsupported } from './unsupported'
import { type Located, readYaml } from './yaml'

function readStem(blocks: readonly RootContent[], line: number, scope: Scope): Paired[] {
  const stem: Paired[] = []
  let found = 0
  for (let at = 0; at < blocks.length; ) {
    const node = blocks[at]
    const text = node?.type === 'paragraph' ? findHalves(blocks, at, scope) : null
    if (node !== undefined && text === null) reportUnsupported(node, scope)
    const pair = text === null ? null : toPair(text.halves, text.line, scope)
    if (pair !== null) stem.push(pair)
    found += text === null ? 0 : 1
    at += text?.used ?? 1
  }
  if (found === 0) scope.report('no-stem', line, scope.quote(line))
  return stem
}

function checkMatter({ value, lineOf: line }: Located<QuestionMatter>, folder: string, scope: Scope): void {
  scope.refer('domain', value.domain, line('domain'))
  if (value.domain !== folder) scope.report('folder-differs', line('domain'), folder, { domain: value.domain })
  value.facts.forEach((fact, index) => void factIds([fact], line('facts', index), scope))
}

/**
 * Reads questions/<folder>/<id>.md. The id is known even when the rest is broken, so that lessons asking it stay right.
 */
export function readQuestion(folder: string, id: string, text: string, scope: Scope): Question | null {
  scope.define('question', id, 1)
  if (!isQuestionId(id)) {
    scope.report('bad-id', 1, id)
    return null
  }
  const matter = splitFrontMatter(text)
  if (matter === null) {
    scope.report('no-front-matter', 1, scope.quote(1))
    return null
  }
  const source = readYaml(matter.yaml, matter.yamlLine, questionSchema, scope)
  if (source !== null) checkMatter(source, folder, scope)

  const blocks = parseBlocks(matter.body, scope)
  const bodyLine = matter.yamlLine + matter.yaml.split('\n').length + 1
  const at = blocks.findIndex(({ type }) => type === 'list')
  const list = blocks[at]
  const stem = readStem(at === -1 ? blocks : blocks.slice(0, at), bodyLine, scope)
  for (const block of at === -1 ? [] : blocks.slice(at + 1))
    scope.report('option-shape', lineOf(block), scope.quote(lineOf(block)))
  if (list?.type !== 'list') {
    scope.report('option-shape', bodyLine, '')
    return null
  }
  const options = readOptions(list, scope)
  if (source === null) return null
  const seen = [stem, options.map((option) => [option.id, option.text, option.correct, option.rationale])]
  return { id, revision: fingerprint(seen), ...source.value, stem, options }
}
