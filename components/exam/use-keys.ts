import { useEffect, useEffectEvent } from 'react'

export type ExamKey =
  | { readonly act: 'choose'; readonly index: number }
  | { readonly act: 'next' }
  | { readonly act: 'previous' }
  | { readonly act: 'flag' }
  | { readonly act: 'strike' }
  | { readonly act: 'language' }
  | { readonly act: 'review' }

/** Keys go by their place on the board, so that they work under a Korean layout too. */
const KEYS: Readonly<Record<string, ExamKey>> = {
  ...Object.fromEntries([...'ABCDEF'].map((letter, index) => [`Key${letter}`, { act: 'choose', index }])),
  KeyN: { act: 'next' },
  KeyP: { act: 'previous' },
  ArrowRight: { act: 'next' },
  ArrowLeft: { act: 'previous' },
  KeyM: { act: 'flag' },
  KeyX: { act: 'strike' },
  KeyK: { act: 'language' },
  KeyR: { act: 'review' },
}

const takesText = (target: Element): boolean =>
  target.matches('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])')

function keyOf(event: KeyboardEvent): ExamKey | null {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null
  const target = event.target instanceof Element ? event.target : null
  // A question being asked (a dialog, the map's sheet) has the keyboard to itself.
  if (target?.closest('dialog, [popover]') || (target && takesText(target))) return null
  if (event.code.startsWith('Arrow') && target?.matches('[type="radio"]')) return null
  return KEYS[event.code] ?? null
}

/** @param on gives true when the key did something: only then is it taken from the browser */
export function useKeys(on: (key: ExamKey) => boolean): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const pressed = keyOf(event)
    if (pressed !== null && on(pressed)) event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('keydown', handle)
    return () => document.removeEventListener('keydown', handle)
  }, [])
}
