import { useLocale } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { linkTarget } from '@/lib/content/link-target'
import type { FactId, Inline, Rich } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'

type RichTextProps = {
  readonly rich: Rich
  /** What stands where the text cites a fact; nothing when left out. */
  readonly cite?: (fact: FactId) => ReactNode
  /** What stands where a cloze has a gap; the hidden words when left out. */
  readonly gap?: (index: number, words: ReactNode) => ReactNode
  /** What stands for a run of plain words, `at` being where it begins in the plain text; the words when left out. */
  readonly words?: (text: string, at: number) => ReactNode
}

/** An authored link: another lesson by its file name, or the web. The compiler has refused anything else. */
function Link({ href, words }: { href: string; words: ReactNode }) {
  const locale = useLocale()
  const target = linkTarget(href)
  if (target?.kind === 'web') {
    return (
      <a href={target.url} rel="noreferrer">
        {words}
      </a>
    )
  }
  if (target === null) return words
  const anchor = target.anchor === null ? '' : `#${target.anchor}`
  return <a href={localHref(locale, `/lessons/${target.lesson}${anchor}`)}>{words}</a>
}

/** Formatted text of one language, as compiled: never HTML from a string. */
export function RichText({ rich, cite, gap, words }: RichTextProps) {
  let at = 0
  const plain = (text: string): ReactNode => {
    const node = words ? words(text, at) : text
    at += text.length
    return node
  }
  const render = (inline: Inline): ReactNode => {
    if (typeof inline === 'string') return plain(inline)
    switch (inline.kind) {
      case 'strong':
        return <strong>{renderAll(inline.children)}</strong>
      case 'em':
        return <em>{renderAll(inline.children)}</em>
      case 'code':
        return <code>{plain(inline.text)}</code>
      case 'link':
        return <Link href={inline.href} words={renderAll(inline.children)} />
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
