import type { List, ListItem, RootContent } from 'mdast'
import { isOptionId } from '../ids'
import type { Option, Paired } from '../types'
import { readAttributes } from './attributes'
import { lineOf } from './markdown'
import { takeAttributes } from './option-attributes'
import { findHalves, toPair } from './pair'
import { factIds } from './reference-ids'
import { sourceText } from './runs'
import type { Scope } from './scope'

function readRationale(
  blocks: readonly RootContent[],
  optionLine: number,
  option: string,
  scope: Scope,
): Paired | null {
  const [quote, ...more] = blocks
  if (quote === undefined) scope.report('option-without-rationale', optionLine, option)
  const texts = quote?.type === 'blockquote' ? quote.children : []
  const found = findHalves(texts, 0, scope)
  const odd = (quote?.type === 'blockquote' ? texts[found?.used ?? 0] : quote) ?? more[0]
  if (odd !== undefined) scope.report('option-shape', lineOf(odd), scope.quote(lineOf(odd)))
  return found === null ? null : toPair(found.halves, found.line, scope)
}

/** A distractor names its misunderstanding, a key has none. */
function checkFact(correct: boolean, fact: string | undefined, line: number, text: string, scope: Scope): void {
  if (correct && fact !== undefined) scope.report('key-with-fact', line, fact)
  if (!correct && fact === undefined) scope.report('distractor-without-fact', line, text)
}

function readOption(item: ListItem, scope: Scope): Option | null {
  const line = lineOf(item)
  const found = findHalves(item.children, 0, scope)
  if (found === null || typeof item.checked !== 'boolean') {
    scope.report('option-shape', line, scope.quote(line))
    return null
  }
  const { text: english, raw, sound } = takeAttributes(found.halves.en)
  const words = sourceText(english)
  if (!sound) scope.report('option-shape', line, scope.quote(line))
  if (raw?.id === undefined) scope.report('option-without-id', line, words)
  const attributes = readAttributes({ id: '-', ...raw }, { needed: ['id'], allowed: ['fact'] }, line, scope)
  const id = raw?.id ?? ''
  if (id !== '') scope.define('option', `${scope.file}#${id}`, line)
  if (id !== '' && !isOptionId(id)) scope.report('bad-id', line, id)
  const named = attributes?.get('fact')
  // A broken attribute may be the very fact: one problem at a time.
  if (sound) checkFact(item.checked, named, line, words, scope)
  const [fact = null] = named === undefined ? [] : factIds([named], line, scope)
  const text = toPair({ ...found.halves, en: english }, found.line, scope)
  const rationale = readRationale(item.children.slice(found.used), line, words, scope)
  return text === null || rationale === null || !isOptionId(id)
    ? null
    : { id, correct: item.checked, fact, text, rationale }
}

const KEYS_FOR: Readonly<Record<number, readonly number[]>> = { 4: [1], 5: [2, 3], 6: [2, 3] }

/** How many keys a list of options may have: one of four, two or three of five or six. */
function checkKeys(list: List, scope: Scope): void {
  const options = list.children.filter((item) => typeof item.checked === 'boolean')
  const keys = options.filter((item) => item.checked).length
  const found = options.map((item) => (item.checked ? '[x]' : '[ ]')).join(' ')
  if (keys === 0) scope.report('no-key', lineOf(list), found)
  else if (KEYS_FOR[options.length]?.includes(keys) !== true) scope.report('key-count', lineOf(list), found)
}

/** Reads the options of a question, each with its rationale. */
export function readOptions(list: List, scope: Scope): Option[] {
  checkKeys(list, scope)
  return list.children.flatMap((item) => readOption(item, scope) ?? [])
}
