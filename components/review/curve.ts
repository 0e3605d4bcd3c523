/** The geometry of the cooling curve: pure numbers, drawn by cooling-curve.tsx. */
import { DAY, type Instant } from '@/lib/core/time'
import type { CardMemory } from '@/lib/scheduler/memory'
import { retrievability } from '@/lib/scheduler/retrievability'

export type Box = { readonly width: number; readonly top: number; readonly bottom: number }

/** What is drawn: the past up to now, and what follows it, either left alone or after a grade. */
export type Curve = {
  readonly past: string
  readonly future: string
  readonly now: { readonly x: number; readonly y: number }
  /** Where the learner would stand right after the grade; null when the card is left alone. */
  readonly lifted: { readonly x: number; readonly y: number } | null
  readonly nowR: number
  /** Recall probability at the right edge. */
  readonly endR: number
  /** Ramp stops: how far down the gradient each stands, 0–100, and which step of the ramp it is. */
  readonly stops: readonly { readonly offset: number; readonly step: number }[]
}

type Stretch = {
  readonly memory: Pick<CardMemory, 'stability' | 'lastReview'>
  readonly from: Instant
  readonly to: Instant
}

const POINTS = 36
/** The lowest recall a curve leaves room for, unless it falls further. */
const FLOOR = 0.4
/** Where "today" stands when nothing is decided: the last quarter is what happens if nothing is done. */
const TODAY = 0.74
/** … and while a grade is in the air, when what follows matters more. */
const TODAY_GRADED = 0.4
/** R and step of the ramp, hot to cold; two stops of one step make a band, the gaps between them blend. */
const RAMP = [
  [1, 7],
  [0.95, 7],
  [0.9, 6],
  [0.84, 5],
  [0.75, 4],
  [0.7, 4],
  [0.67, 3],
  [0.58, 2],
  [0.48, 1],
  [0.35, 0],
] as const

const round = (value: number): number => Math.round(value * 10) / 10

/** @param graded the memory as the grade in the air would leave it, and when it would fall due; null when none is */
export function coolingCurve(
  memory: CardMemory | null,
  now: Instant,
  box: Box,
  graded: { readonly memory: CardMemory; readonly until: Instant } | null,
): Curve {
  const since = memory ? Math.max(1, now - memory.lastReview) : 0
  const share = memory === null ? 0 : graded ? TODAY_GRADED : TODAY
  const end = graded ? Math.max(graded.until, now + DAY / 24) : now + (since * (1 - TODAY)) / TODAY
  const after = graded?.memory ?? memory
  const nowR = memory ? retrievability(memory, now) : 0
  const endR = after ? retrievability(after, end) : 0
  const floor = Math.min(FLOOR, (memory ? nowR : 1) - 0.04, endR - 0.04)
  const height = box.bottom - box.top
  const y = (r: number): number => round(box.top + ((1 - r) / (1 - floor)) * height)
  const edge = share * box.width
  const path = ({ memory: of, from, to }: Stretch, left: number, right: number): string =>
    Array.from({ length: POINTS + 1 }, (_, index) => {
      const part = index / POINTS
      const at = from + (to - from) * part
      return `${index === 0 ? 'M' : 'L'}${round(left + (right - left) * part)} ${y(retrievability(of, at))}`
    }).join('')
  return {
    past: memory ? path({ memory, from: now - since, to: now }, 0, edge) : '',
    future: after ? path({ memory: after, from: now, to: end }, edge, box.width) : '',
    now: { x: round(edge), y: y(nowR) },
    lifted: graded ? { x: round(edge), y: y(1) } : null,
    nowR,
    endR,
    stops: RAMP.filter(([r]) => r >= floor).map(([r, step]) => ({
      offset: round(((1 - r) / (1 - floor)) * 100),
      step,
    })),
  }
}
