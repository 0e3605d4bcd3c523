import { Fragment, type ReactNode } from 'react'
import type { FactId, Inline, Rich } from '@/lib/content/types'

type RichTextProps = {
  readonly rich: Rich
  /** What stands where the text cites a fact; nothing when left out. */
  readonly cite?: (fact: FactId) => ReactNode
  /** What stands where a cloze has a gap; the hidden words when left out. */
  readonly gap?: (index: number, words: ReactNode) => ReactNode
}

/** Formatted text of one language, as compiled: never HTML from a string. */
export function RichText({ rich, cite, gap }: RichTextProps) {
  const render = (inline: Inline): ReactNode => {
    if (typeof inline === 'string') return inline
    switch (inline.kind) {
      case 'strong':
        return <strong>{renderAll(inline.children)}</strong>
      case 'em':
        return <em>{renderAll(inline.children)}</em>
      case 'code':
        return <code>{inline.text}</code>
      case 'link':
        return <a href={inline.href}>{renderAll(inline.children)}</a>
      case 'cite':
        return cite?.(inline.fact)
      case 'gap':
        return gap ? gap(inline.index, renderAll(inline.children)) : renderAll(inline.children)
    }
  }
  const renderAll = (run: Rich): ReactNode =>
    // The compiled text never changes order, so its index is its identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    run.map((inline, index) => <Fragment key={index}>{render(inline)}</Fragment>)
  return renderAll(rich)
}
