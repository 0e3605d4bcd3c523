import type { KeyboardEvent } from 'react'

/**
 * ↓ leads from the field into the results and on, ↑ back and at last to the field; Esc goes back to the field, and in the field clears it.
 * Tab keeps its own way. While a syllable is being put together the keys belong to the input method.
 */
export function useArrows(settle: (text: string) => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const { key, currentTarget, target } = event
    const field = currentTarget.querySelector('input')
    const links = [...currentTarget.querySelectorAll<HTMLElement>('.hitrow')]
    const at = target instanceof HTMLElement ? links.indexOf(target) : -1
    if (key === 'Escape') {
      if (target === field) settle('')
      else field?.focus()
    } else if (key === 'ArrowDown' && (target === field || at >= 0)) links[at + 1]?.focus()
    else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field)?.focus()
    else return
    event.preventDefault()
  }
}
