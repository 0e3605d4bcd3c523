import type { Bilingual } from '../../core/locale'
import { hasHangul } from '../../text/hangul'
import { plainText } from '../plain-text'
import type { Inline, Paired, Rich } from '../types'
import { figuresAgree, figuresOf } from './figures'
import type { Scope } from './scope'

/** Words without code: what stands in code is the same in every language and proves nothing. */
const prose = (rich: Rich): string =>
  rich
    .map((inline: Inline) => {
      if (typeof inline === 'string') return inline
      if (inline.kind === 'code') return ' '
      return inline.kind === 'cite' ? '' : prose(inline.children)
    })
    .join('')

/** Lines of the two halves, for the problems found in them. */
export type PairLines = Bilingual<number>

/**
 * Checks that two halves say the same: Korean in the Korean one only, equal figures, binding terms as the glossary has them.
 * @param same whether the author said that both are the same
 */
export function checkPair(pair: Paired, same: boolean, lines: PairLines, scope: Scope): void {
  const en = { prose: prose(pair.en), full: plainText(pair.en) }
  const ko = { prose: prose(pair.ko), full: plainText(pair.ko) }
  if (hasHangul(en.prose)) scope.report('hangul-in-english', lines.en, en.full)
  if (!same && !hasHangul(ko.prose)) scope.report('half-without-hangul', lines.ko, ko.full)
  if (!figuresAgree(en, ko)) {
    const list = (text: string): string => figuresOf(text).join(', ') || '–'
    scope.report('figures-differ', lines.ko, `en ${list(en.prose)} · ko ${list(ko.prose)}`)
  }
  for (const term of scope.bench.misrendered(en.prose, ko.full)) {
    const wanted = [term.term.ko, ...term.aliases.ko].map((rendering) => `"${rendering}"`).join(' | ')
    scope.report('strict-term', lines.ko, ko.full, { term: term.term.en, wanted })
  }
}

/** Checks a pair of bare texts from YAML, which say "the same" by being equal. */
export function checkPlainPair(pair: Bilingual, lines: PairLines, scope: Scope): void {
  checkPair({ en: [pair.en], ko: [pair.ko] }, pair.en === pair.ko, lines, scope)
  for (const [line, half] of [
    [lines.en, pair.en],
    [lines.ko, pair.ko],
  ] as const) {
    const stray = /\*\*|`/.exec(half)
    if (stray !== null) scope.report('stray-markup', line, half, { mark: stray[0] })
  }
}
