import type { Bilingual } from '../../core/locale'
import type { Paired } from '../types'
import { checkPair, checkPlainPair } from './check-pair'
import { parseInline } from './markdown'
import { toRich } from './rich'
import { readRuns } from './runs'
import type { Scope } from './scope'
import type { Located } from './yaml'

/** Checks a bare bilingual text of a YAML file and hands it on. */
export function plainPair(
  pair: Bilingual,
  source: Located<unknown>,
  path: readonly PropertyKey[],
  scope: Scope,
): Bilingual {
  checkPlainPair(pair, { en: source.lineOf(...path, 'en'), ko: source.lineOf(...path, 'ko') }, scope)
  return pair
}

/** Compiles a bilingual text of a YAML file that may hold inline Markdown. */
export function richPair(
  pair: Bilingual,
  source: Located<unknown>,
  path: readonly PropertyKey[],
  scope: Scope,
): Paired {
  const lines = { en: source.lineOf(...path, 'en'), ko: source.lineOf(...path, 'ko') }
  const half = (text: string, line: number) => {
    const nodes = parseInline(text)
    if (nodes === null)
      scope.report('unsupported-markup', line, text, {
        what: { en: 'more than one paragraph', ko: '문단 하나를 넘는 글' },
      })
    return toRich(readRuns(nodes ?? [], scope, line - 1), scope)
  }
  const rich = { en: half(pair.en, lines.en), ko: half(pair.ko, lines.ko) }
  checkPair(rich, pair.en === pair.ko, lines, scope)
  return rich
}
