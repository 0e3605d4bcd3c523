import { useEffectEvent, useLayoutEffect } from 'react'
import type { Rating } from '@/lib/scheduler/memory'

export type KeyAct =
  | 'turn'
  | 'miss'
  | 'hit'
  | 'undo'
  | 'language'
  | 'flag'
  | 'suspend'
  | 'aloud'
  | 'search'
  | 'menu'
  | Rating

/** Keys go by their place on the board, so that they work under a Korean layout too. */
export const ACTS: Readonly<Record<string, KeyAct>> = {
  Space: 'turn',
  Enter: 'turn',
  NumpadEnter: 'turn',
  Digit1: 1,
  Numpad1: 1,
  Digit2: 2,
  Numpad2: 2,
  Digit3: 3,
  Numpad3: 3,
  Digit4: 4,
  Numpad4: 4,
  ArrowLeft: 'miss',
  ArrowRight: 'hit',
  KeyU: 'undo',
  KeyK: 'language',
  KeyM: 'flag',
  KeyS: 'suspend',
  KeyR: 'aloud',
  Slash: 'search',
}

/** Letters and digits can be turned off; arrows, Space and Enter are what any keyboard user expects. */
const isSingle = (code: string): boolean => /^(Key|Digit|Numpad\d)/.test(code) || code === 'Slash'

const isTyping = (target: Element): boolean => target.matches('input, textarea, select, [contenteditable]')

function actOf(event: KeyboardEvent, single: boolean): KeyAct | null {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  // Whatever has the focus: a press on a menu's words takes it from the menu, and the menu is open all the same.
  if (document.querySelector(':modal')) return null
  const target = event.target instanceof Element ? event.target : null
  if (target && isTyping(target)) return null
  if (!single && isSingle(event.code)) return null
  // The question mark is where Shift puts it.
  if (event.shiftKey) return event.code === 'Slash' ? 'menu' : null
  const act = ACTS[event.code] ?? null
  // On a button or a link, Space and Enter are its own.
  return act === 'turn' && target?.closest('button, a, summary') ? null : act
}

/**
 * @param single whether letters and digits act
 * @param on gives true when the key did something: only then is it taken from the browser
 */
export function useKeys(single: boolean, on: (act: KeyAct) => boolean): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event, single)
    if (act !== null && on(act)) event.preventDefault()
  })
  // Before the screen is painted: whoever sees the card may press.
  useLayoutEffect(() => {
    document.addEventListener('keydown', handle)
    return () => document.removeEventListener('keydown', handle)
  }, [])
}
