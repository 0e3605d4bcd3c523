import type { FactId, Rich } from '@/lib/content/types'

/** The facts a run of text cites itself, in order. */
export const citesOf = (rich: Rich): readonly FactId[] =>
  rich.flatMap((inline) => {
    if (typeof inline === 'string') return []
    if (inline.kind === 'cite') return [inline.fact]
    return 'children' in inline ? citesOf(inline.children) : []
  })
