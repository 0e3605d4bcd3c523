import { type RefObject, useEffect, useRef } from 'react'
import { inOwnTask } from '@/components/ui/own-task'
import type { Option } from '@/lib/content/types'

/**
 * Moves the focus to the screen's heading whenever the screen becomes another, and the paper to its top. The first screen stays where it
 * is, for somebody may have been reading its question already, and is not focused in the task that draws it: asking for a place on a
 * page that has just been drawn has all of it laid out at once.
 */
export function useHeadingFocus(screen: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen is what is watched
  useEffect(() => {
    const focus = (): void => heading.current?.focus({ preventScroll: true })
    if (!shown.current) {
      shown.current = true
      return inOwnTask(focus)
    }
    window.scrollTo({ top: 0 })
    return focus()
  }, [screen])
  return heading
}

/** The option the keyboard stands on, whether on its input or on its strike key. */
export function optionInFocus(options: readonly Option[]): Option | undefined {
  const row = document.activeElement?.closest('[data-option]')
  return row ? options.find(({ id }) => id === row.getAttribute('data-option')) : undefined
}

/** Where a letter key chose: the row comes into view, clear of the bars. */
export function focusOption(id: string): void {
  const row = document.querySelector(`[data-option="${CSS.escape(id)}"]`)
  row?.querySelector('input')?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
