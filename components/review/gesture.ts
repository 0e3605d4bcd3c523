/** What a finger on the card means. Pure: use-swipe.ts feeds it pointer events. */
import type { Grade } from './grade'

export type Point = { readonly x: number; readonly y: number }

export type Gesture =
  | { readonly kind: 'idle' }
  /** Down, and not yet moved far enough to mean anything. */
  | { readonly kind: 'pressed'; readonly pointer: number; readonly from: Point }
  /** The card follows the finger sideways. */
  | { readonly kind: 'dragging'; readonly pointer: number; readonly from: Point; readonly by: Point }
  /** Up and away: turns the card when let go. */
  | { readonly kind: 'lifting'; readonly pointer: number; readonly from: Point; readonly by: Point }
  /** Scrolling, a second finger, an interruption: means nothing until every finger is up. */
  | { readonly kind: 'void'; readonly pointer: number }

export const IDLE: Gesture = { kind: 'idle' }

/** Movement below this is still a tap. */
const SLOP = 8
/** Share of the card's width beyond which letting go grades. */
export const THRESHOLD = 0.26
/** How far up a swipe must go to turn the card. */
const LIFT = 48
/** Degrees of tilt once the threshold is reached, and never more. */
const TILT = 6

export function press(gesture: Gesture, pointer: number, from: Point): Gesture {
  // The same pointer again: its release was never heard.
  if (gesture.kind === 'idle' || gesture.pointer === pointer) return { kind: 'pressed', pointer, from }
  // A second finger: whatever the first one meant, it is off.
  return { kind: 'void', pointer: gesture.pointer }
}

/** @param sideways whether this side of the card can be graded */
export function move(gesture: Gesture, pointer: number, to: Point, sideways: boolean): Gesture {
  if (gesture.kind === 'idle' || gesture.kind === 'void' || gesture.pointer !== pointer) return gesture
  const { from } = gesture
  const by = { x: to.x - from.x, y: to.y - from.y }
  if (gesture.kind !== 'pressed') return { ...gesture, by }
  if (Math.hypot(by.x, by.y) < SLOP) return gesture
  if (Math.abs(by.x) > Math.abs(by.y))
    return sideways ? { kind: 'dragging', pointer, from, by } : { kind: 'void', pointer }
  return !sideways && by.y < 0 ? { kind: 'lifting', pointer, from, by } : { kind: 'void', pointer }
}

/** The grade that letting go here would give; null below the threshold. */
export function outcome(dx: number, width: number): Grade | null {
  if (Math.abs(dx) < THRESHOLD * width) return null
  return dx > 0 ? 'hit' : 'miss'
}

/** What letting go means: a grade, a turn, a tap, or nothing. */
export function release(gesture: Gesture, pointer: number, width: number): Grade | 'turn' | null {
  if (gesture.kind === 'idle' || gesture.pointer !== pointer) return null
  if (gesture.kind === 'dragging') return outcome(gesture.by.x, width)
  return gesture.kind === 'lifting' && gesture.by.y <= -LIFT ? 'turn' : null
}

/** Tilt in degrees, growing with the way to the threshold. */
export const tilt = (dx: number, width: number): number =>
  Math.max(-TILT, Math.min(TILT, (TILT * dx) / (THRESHOLD * width)))

/** How warm (or cold) the card glows, 0–1: full at one and a half thresholds. */
export const glow = (dx: number, width: number): number => Math.min(1, Math.abs(dx) / (1.5 * THRESHOLD * width))
