import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Gesture, glow, IDLE, move, outcome, press, release, tilt } from './gesture'
import type { Grade } from './grade'

/** What the screen shows while the card is in the hand: which side it goes to, and whether letting go would grade. */
export type Drag = { readonly toward: Grade; readonly past: boolean } | null

type SwipeOptions = {
  /** Hears the finger; as wide as the card. */
  readonly deck: RefObject<HTMLElement | null>
  /** Takes the inherited properties that place and warm the card. */
  readonly stage: RefObject<HTMLElement | null>
  /** Whether this side can be graded; the other side turns on a swipe up. */
  readonly sideways: boolean
  readonly onTurn: () => void
  readonly onGrade: (grade: Grade) => void
}

const PROPERTIES = ['--x', '--y', '--tilt', '--glow', '--share', '--origin'] as const

/** Parts of the card that a tap is meant for. */
const OWN_TAP = 'a, button, input, label, summary'

/**
 * The finger on the card. Positions go straight to the element, past React; React hears only when the outcome
 * changes. Anything unclear (a second finger, a scroll, a lost pointer) lets the card spring back and grades nothing.
 */
export function useSwipe({ deck, stage, sideways, onTurn, onGrade }: SwipeOptions): Drag {
  const gesture = useRef<Gesture>(IDLE)
  const moved = useRef(false)
  const [drag, setDrag] = useState<Drag>(null)

  const settle = useEffectEvent((next: Gesture) => {
    gesture.current = next
    setDrag(null)
    for (const name of PROPERTIES) stage.current?.style.removeProperty(name)
  })

  const carry = useEffectEvent((from: { x: number; y: number }, by: { x: number; y: number }, first: boolean) => {
    const [element, style] = [deck.current, stage.current?.style]
    if (!element || !style) return
    const width = element.offsetWidth
    if (first) {
      const box = element.getBoundingClientRect()
      // Tilting about the finger keeps the spot it holds under it.
      style.setProperty('--origin', `${from.x - box.left}px ${from.y - box.top}px`)
    }
    style.setProperty('--x', `${by.x}px`)
    style.setProperty('--y', `${by.y}px`)
    style.setProperty('--tilt', `${tilt(by.x, width)}deg`)
    style.setProperty('--glow', String(glow(by.x, width)))
    style.setProperty('--share', String(Math.max(-0.5, Math.min(0.5, by.x / width))))
    const toward: Grade = by.x < 0 ? 'miss' : 'hit'
    const past = outcome(by.x, width) !== null
    setDrag((shown) => (shown?.toward === toward && shown.past === past ? shown : { toward, past }))
  })

  const down = useEffectEvent((event: PointerEvent) => {
    const onInput = event.target instanceof HTMLInputElement
    if (onInput || (event.pointerType === 'mouse' && event.button !== 0)) return
    const next = press(gesture.current, event.pointerId, { x: event.clientX, y: event.clientY })
    if (next.kind === 'void') return settle(next)
    gesture.current = next
    moved.current = false
  })

  const follow = useEffectEvent((event: PointerEvent) => {
    const before = gesture.current
    // A mouse that was let go outside the window comes back with no button down.
    if (before.kind !== 'idle' && event.pointerType === 'mouse' && event.buttons === 0) return settle(IDLE)
    const next = move(before, event.pointerId, { x: event.clientX, y: event.clientY }, sideways)
    if (next === before) return
    gesture.current = next
    moved.current = true
    if (next.kind !== 'dragging') return
    const first = before.kind !== 'dragging'
    if (first) deck.current?.setPointerCapture(event.pointerId)
    carry(next.from, next.by, first)
  })

  const up = useEffectEvent((event: PointerEvent) => {
    const current = gesture.current
    if (current.kind === 'idle' || current.pointer !== event.pointerId) return
    const meant = release(current, event.pointerId, deck.current?.offsetWidth ?? 0)
    if (meant === 'turn') onTurn()
    else if (meant !== null) onGrade(meant)
    settle(IDLE)
  })

  const cancel = useEffectEvent((event: PointerEvent) => {
    const current = gesture.current
    // A touch is captured by whatever it began on, which loses it when the deck takes over: that is no loss to us.
    if (event.type === 'lostpointercapture' && event.target !== deck.current) return
    if (current.kind !== 'idle' && current.pointer === event.pointerId) settle(IDLE)
  })

  const click = useEffectEvent((event: MouseEvent) => {
    const dragged = moved.current
    moved.current = false
    if (dragged) return event.preventDefault()
    const target = event.target instanceof Element ? event.target : null
    if (target && !target.closest(OWN_TAP)) onTurn()
  })

  useEffect(() => {
    const element = deck.current
    if (!element) return
    const heard = new AbortController()
    const { signal } = heard
    element.addEventListener('pointerdown', down, { signal })
    element.addEventListener('pointermove', follow, { signal })
    element.addEventListener('pointerup', up, { signal })
    element.addEventListener('pointercancel', cancel, { signal })
    element.addEventListener('lostpointercapture', cancel, { signal })
    element.addEventListener('click', click, { signal })
    element.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
    return () => heard.abort()
  }, [deck])
  return drag
}
