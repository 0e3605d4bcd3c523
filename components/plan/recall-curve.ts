/** The geometry of the three ways to the exam day: pure numbers, drawn by recall-chart.tsx. */
import type { PlanAhead } from '@/lib/scheduler/plan/types'

export type Box = { readonly width: number; readonly top: number; readonly bottom: number }
export type WayName = 'planned' | 'unplanned' | 'idle'
export type Way = {
  readonly name: WayName
  readonly path: string
  readonly end: { readonly x: number; readonly y: number; readonly recall: number }
  /** Where the value is written beside the end: values that would meet are moved apart. */
  readonly labelY: number
}
export type RecallCurve = {
  readonly ways: readonly Way[]
  readonly rules: readonly { readonly recall: number; readonly y: number }[]
  /** Where the new cards end, or null when they do not before the exam. */
  readonly consolidateX: number | null
  /** Recall at the foot of the drawing. */
  readonly floor: number
}

/** Days from now, and the recall expected then. */
type Point = readonly [days: number, recall: number]

/** Room at the right for the values. */
const MARGIN = 40
/** Between two values one above the other. */
const LINE = 16
/** A day's study is over about half a day after this moment of it. */
const EVENING = 0.5

const round = (value: number): number => Math.round(value * 10) / 10

/** @param idle mean recall now and a day, two days … later if nothing is studied */
function pointsOf(ahead: PlanAhead, idle: readonly number[], name: WayName): readonly Point[] {
  const { daysLeft, onExamDay } = ahead
  const start: Point = [0, idle[0] ?? 0]
  const end: Point = [daysLeft, onExamDay[name]]
  if (name === 'idle') return [...idle.slice(0, daysLeft).map((recall, day): Point => [day, recall]), end]
  const first = ahead[name][0]?.day ?? 0
  const evenings = ahead[name].map(({ day, recall }): Point => [day - first + EVENING, recall])
  return [start, ...evenings.filter(([days]) => days < daysLeft), end]
}

/** Moves values apart that would be written over each other, highest first. */
function spread(wanted: readonly number[], bottom: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y)
  for (let index = 1; index < order.length; index++) {
    const [above, below] = [order[index - 1], order[index]]
    if (above && below) below.y = Math.max(below.y, above.y + LINE)
  }
  const over = Math.max(0, (order.at(-1)?.y ?? 0) - bottom)
  return order.toSorted((a, b) => a.index - b.index).map(({ y }) => y - over)
}

export function recallCurve(ahead: PlanAhead, idle: readonly number[], box: Box): RecallCurve {
  const names: readonly WayName[] = ['planned', 'unplanned', 'idle']
  const points = names.map((name) => pointsOf(ahead, idle, name))
  const least = Math.min(...points.flat().map(([, recall]) => recall))
  const floor = Math.max(0, Math.floor(least * 10 - 0.5) / 10)
  const right = box.width - MARGIN
  const x = (days: number): number => round((days / Math.max(1, ahead.daysLeft)) * right)
  const y = (recall: number): number => round(box.top + ((1 - recall) / (1 - floor)) * (box.bottom - box.top))
  const ends = points.map((way) => y(way.at(-1)?.[1] ?? 0))
  const labels = spread(ends, box.bottom)
  const consolidateIn = ahead.consolidateFrom - (ahead.planned[0]?.day ?? ahead.consolidateFrom)
  return {
    ways: names.map((name, index) => ({
      name,
      path: (points[index] ?? [])
        .map(([days, recall], at) => `${at === 0 ? 'M' : 'L'}${x(days)} ${y(recall)}`)
        .join(''),
      end: { x: x(ahead.daysLeft), y: ends[index] ?? 0, recall: ahead.onExamDay[name] },
      labelY: labels[index] ?? 0,
    })),
    rules: [0.9, 0.7, 0.5, 0.3]
      .filter((recall) => recall > floor)
      .slice(0, 3)
      .map((recall) => ({ recall, y: y(recall) })),
    consolidateX: consolidateIn > 0 && consolidateIn < ahead.daysLeft ? x(consolidateIn) : null,
    floor,
  }
}
