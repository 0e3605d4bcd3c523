import type { Locale } from '@/lib/core/locale'
import type { Piece } from '@/lib/search/marks'

/** A text with what was asked for marked: elements, never HTML from a string. */
export function Marked({ pieces, lang }: { pieces: readonly Piece[]; lang: Locale }) {
  return (
    <span lang={lang}>
      {pieces.map(({ text, marked }, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
        return marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>
      })}
    </span>
  )
}
