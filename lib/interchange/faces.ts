/** What stands on the two sides of a card, for programs that know no gaps: a cloze card asks with its gap left out. */
import { plainText } from '../content/plain-text'
import type { Card, Inline, Rich } from '../content/types'
import type { Locale } from '../core/locale'

export type Side = 'front' | 'back'

/** What stands in place of the gap asked for. */
export const GAP = '[…]'

/** A sentence with one of its gaps left out; the others are read as they stand. */
function withoutGap(rich: Rich, asked: number): Rich {
  return rich.map((inline): Inline => {
    if (typeof inline === 'string' || !('children' in inline)) return inline
    if (inline.kind === 'gap' && inline.index === asked) return GAP
    return { ...inline, children: withoutGap(inline.children, asked) }
  })
}

/** One side of a card in one language. */
export function faceOf({ front, back, gap }: Pick<Card, 'front' | 'back' | 'gap'>, side: Side, locale: Locale): Rich {
  if (side === 'back') return back[locale]
  return gap === null ? front[locale] : withoutGap(front[locale], gap)
}

export const faceText = (card: Pick<Card, 'front' | 'back' | 'gap'>, side: Side, locale: Locale): string =>
  plainText(faceOf(card, side, locale))
