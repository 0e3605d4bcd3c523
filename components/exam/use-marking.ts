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

/** What is selected inside an element, in offsets of its text; null where nothing is. */
function selectedIn(element: HTMLElement | null): Stretch | null {
  const selection = getSelection()
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.commonAncestorContainer)) return null
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return [start, start + range.toString().length]
}
