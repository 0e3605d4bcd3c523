/** The fact map as it is drawn: on the page, and on the picture that is saved. Pure. */
import type { MapWedge } from '@/lib/content/payload'
import type { FactId } from '@/lib/content/types'
import { RING } from '@/lib/fact-map/ring'
import type { FactHeat, TopicHeat } from '@/lib/progress/statistics/temperatures'
import { rampStep } from '@/lib/scheduler/retrievability'
import { type Label, placeLabels } from './labels'

export type DrawnCell = { readonly fact: FactId; readonly path: string; readonly look: Look }
/** Step of the ramp as a class, `n` for what was never studied. */
export type Look = `t${number}` | 'n'
/** A topic's number on the rim. */
export type Mark = { readonly topic: string; readonly number: number; readonly x: number; readonly y: number }

export type Drawing = {
  readonly cells: readonly DrawnCell[]
  readonly labels: readonly Label[]
  readonly marks: readonly Mark[]
  readonly total: number
}

/** Half the width and height of the drawing with names. */
export const WIDE = { width: 292, height: 222 } as const
const NARROW = RING.outer + 22
/** View boxes with room for names, and with room for numbers. */
export const FRAMES = {
  wide: `${-WIDE.width} ${-WIDE.height} ${2 * WIDE.width} ${2 * WIDE.height}`,
  narrow: `${-NARROW} ${-NARROW} ${2 * NARROW} ${2 * NARROW}`,
} as const

export const lookOf = (r: number | null): Look => (r === null ? 'n' : `t${rampStep(r)}`)

/** Hottest first; equally warm facts in course order. */
const byHeat = (facts: readonly FactHeat[]): readonly FactHeat[] => facts.toSorted((a, b) => (b.r ?? -1) - (a.r ?? -1))

/**
 * @param layout of the same topics: it follows from their counts alone and is worked out once
 * @param names by topic
 */
export function drawingOf(
  topics: readonly TopicHeat[],
  layout: readonly MapWedge[],
  names: ReadonlyMap<string, string>,
): Drawing {
  const cells = layout.flatMap((wedge, index) => {
    const facts = byHeat(topics[index]?.facts ?? [])
    return wedge.paths.flatMap((path, place): readonly DrawnCell[] => {
      const heat = facts[place]
      return heat ? [{ fact: heat.fact, path, look: lookOf(heat.r) }] : []
    })
  })
  const named = new Map(
    topics.map(({ topic, facts, counts }) => {
      const under = `${counts.hot + counts.warm} / ${facts.length}`
      return [topic, { name: names.get(topic) ?? topic, under }] as const
    }),
  )
  return {
    cells,
    labels: placeLabels(layout, named, WIDE.height),
    marks: layout.map(({ topic, from, to }, index): Mark => {
      const middle = (from + to) / 2
      const radius = RING.outer + 11
      return { topic, number: index + 1, x: Math.sin(middle) * radius, y: -Math.cos(middle) * radius }
    }),
    total: cells.length,
  }
}
