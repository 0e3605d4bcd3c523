import { useEffectEvent, useLayoutEffect } from 'react'

export type ExamKey =
  | { readonly act: 'choose'; readonly index: number }
  | { readonly act: 'next' }
  | { readonly act: 'previous' }
  | { readonly act: 'flag' }
  | { readonly act: 'strike' }
  | { readonly act: 'language' }
  | { readonly act: 'review' }
  | { readonly act: 'mark' }
  | { readonly act: 'time' }
  | { readonly act: 'menu' }
  | { readonly act: 'check' }
  | { readonly act: 'sure'; readonly index: number }

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
  KeyH: { act: 'mark' },
  KeyT: { act: 'time' },
  Enter: { act: 'check' },
  NumpadEnter: { act: 'check' },
  ...Object.fromEntries(
    [1, 2, 3].flatMap((digit, index) =>
      [`Digit${digit}`, `Numpad${digit}`].map((code) => [code, { act: 'sure', index } as const]),
    ),
  ),
}

/** Letters, digits and the question mark can be turned off; arrows and Enter are what any keyboard user expects. */
const isSingle = (code: string): boolean => /^(Key|Digit|Numpad\d)/.test(code) || code === 'Slash'

const takesText = (target: Element): boolean =>
  target.matches('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])')

function keyOf(event: KeyboardEvent, single: boolean): ExamKey | null {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  if (!single && isSingle(event.code)) return null
  const target = event.target instanceof Element ? event.target : null
  // A question being asked (a dialog, the map's sheet) has the keyboard to itself.
  if (target?.closest('dialog, [popover]') || (target && takesText(target))) return null
  // The question mark is where Shift puts it.
  if (event.shiftKey) return event.code === 'Slash' ? { act: 'menu' } : null
  if (event.code.endsWith('Enter') && target?.closest('button, a, summary')) return null
  if (event.code.startsWith('Arrow') && target?.matches('[type="radio"]')) return null
  return KEYS[event.code] ?? null
}

/**
 * @param on gives true when the key did something: only then is it taken from the browser
 * @param single whether letters and digits act
 */
export function useKeys(on: (key: ExamKey) => boolean, single = true): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const pressed = keyOf(event, single)
    if (pressed !== null && on(pressed)) event.preventDefault()
  })
  // Before the screen is painted: whoever sees the question may press.
  useLayoutEffect(() => {
    document.addEventListener('keydown', handle)
    return () => document.removeEventListener('keydown', handle)
  }, [])
}
