import { useEffect, useEffectEvent } from 'react'

export type KeyAct = 'turn' | 'miss' | 'hit' | 'undo' | 'language'

/** Keys go by their place on the board, so that they work under a Korean layout too. */
const ACTS: Readonly<Record<string, KeyAct>> = {
  Space: 'turn',
  Enter: 'turn',
  NumpadEnter: 'turn',
  Digit1: 'miss',
  Numpad1: 'miss',
  ArrowLeft: 'miss',
  Digit3: 'hit',
  Numpad3: 'hit',
  ArrowRight: 'hit',
  KeyU: 'undo',
  KeyK: 'language',
}

const isTyping = (target: Element): boolean => target.matches('input, textarea, select, [contenteditable]')

function actOf(event: KeyboardEvent): KeyAct | null {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null
  const target = event.target instanceof Element ? event.target : null
  if (target && isTyping(target)) return null
  const act = ACTS[event.code] ?? null
  // On a button or a link, Space and Enter are its own.
  return act === 'turn' && target?.closest('button, a, summary') ? null : act
}

/** @param on gives true when the key did something: only then is it taken from the browser */
export function useKeys(on: (act: KeyAct) => boolean): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event)
    if (act !== null && on(act)) event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('keydown', handle)
    return () => document.removeEventListener('keydown', handle)
  }, [])
}
