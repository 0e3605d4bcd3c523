import { plainText } from '@/lib/content/plain-text'
import type { Inline, Rich } from '@/lib/content/types'
import type { Shown } from './shown'
import type { Side } from './use-deck'

/** What a blank sounds like: a pause, in any language. */
const PAUSE = '…'

const withoutGap = (rich: Rich, gap: number): Rich =>
  rich.map((inline): Inline => {
    if (typeof inline === 'string' || inline.kind === 'code' || inline.kind === 'cite') return inline
    if (inline.kind === 'gap' && inline.index === gap) return PAUSE
    return { ...inline, children: withoutGap(inline.children, gap) }
  })

/** The words of a side as they are read aloud; on the front of a cloze the hidden words are left out. */
export function spoken({ card, language }: Pick<Shown, 'card' | 'language'>, side: Side): string {
  // Where an own card has one language only, both halves hold it.
  const rich = card[side][language]
  return plainText(side === 'front' && card.gap !== null ? withoutGap(rich, card.gap) : rich)
}
