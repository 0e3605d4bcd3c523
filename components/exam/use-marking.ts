import { type RefObject, useRef, useState } from 'react'
import { type Stretch, wholeWords } from '@/lib/exam/highlight'

/**
 * The highlighter: with words selected in the stem it marks them at once; with none, words become keys to press, until it is put
 * down again.
 * @param text the stem's plain text
 */
export function useMarking(text: string, onMark: (stretch: Stretch) => void) {
  const stem = useRef<HTMLElement>(null)
  const [marking, setMarking] = useState(false)
  const press = (): void => {
    const selected = selectedIn(stem.current)
    const words = selected && wholeWords(text, selected)
    if (words) {
      getSelection()?.removeAllRanges()
      onMark(words)
    } else setMarking(!marking)
  }
  return { stem: stem satisfies RefObject<HTMLElement | null>, marking, press, stop: () => setMarking(false) }
}

/** What of an element is selected, in offsets of its text; null where nothing is. */
function selectedIn(element: HTMLElement | null): Stretch | null {
  const selection = getSelection()
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const selected = selection.getRangeAt(0)
  if (!selected.intersectsNode(element)) return null
  // A selection may well begin before the stem or end behind it.
  const inside = document.createRange()
  inside.selectNodeContents(element)
  const before = inside.cloneRange()
  if (inside.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
    inside.setStart(selected.startContainer, selected.startOffset)
  if (inside.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
    inside.setEnd(selected.endContainer, selected.endOffset)
  before.setEnd(inside.startContainer, inside.startOffset)
  const start = before.toString().length
  return [start, start + inside.toString().length]
}
