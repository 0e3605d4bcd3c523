/** Where the topics' names stand around the map: beside their wedges, in two columns, none upon another. */
import type { MapWedge } from '@/lib/content/payload'
import { RING } from '@/lib/fact-map/ring'

export type Label = {
  readonly topic: string
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'end'
}

/** Type of the labels in units of the drawing, and the room for a line. */
export const TYPE = { size: 11, leading: 13.5 } as const
/** Letters of a line, in widths of a digit. */
const LONGEST = 18
const AWAY = 10

/** Width of a text in digits: a Hangul syllable is nearly twice as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Script=Hangul}/u.test(letter) ? 1.75 : 1), 0)

/** A text in as few lines as fit, broken between words; a word too long for a line has one of its own. */
export function wrap(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length === 0 || !fits(longer)) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

type Block = {
  readonly topic: string
  readonly lines: readonly string[]
  readonly height: number
  readonly top: number
}

/** Moves blocks apart: downwards where they meet, then upwards from the end of the column. */
function spread(blocks: readonly Block[], bottom: number): readonly Block[] {
  const tops: number[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const { top, height } of blocks) {
    tops.push(Math.max(top, free))
    free = (tops.at(-1) ?? 0) + height
  }
  let limit = bottom
  for (let index = blocks.length - 1; index >= 0; index--) {
    limit = Math.min(tops[index] ?? 0, limit - (blocks[index]?.height ?? 0))
    tops[index] = limit
  }
  return blocks.map((block, index) => ({ ...block, top: tops[index] ?? block.top }))
}

/**
 * @param names by topic, each with the line that stands under it
 * @param half half the height of the drawing
 */
export function placeLabels(
  wedges: readonly MapWedge[],
  names: ReadonlyMap<string, { readonly name: string; readonly under: string }>,
  half: number,
): readonly Label[] {
  const radius = RING.outer + AWAY
  const labelled = wedges.map(({ topic, from, to }) => {
    const { name, under } = names.get(topic) ?? { name: topic, under: '' }
    const lines = [...wrap(name, (line) => widthOf(line) <= LONGEST), under]
    const height = lines.length * TYPE.leading + 6
    const middle = (from + to) / 2
    const at = -Math.cos(middle) * radius
    // Above the map a label stands upon the rim, below it under the rim, beside it in its middle.
    const top = at - (height * (1 - at / radius)) / 2
    return { right: Math.sin(middle) >= 0, block: { topic, lines, height, top } }
  })
  return [true, false].flatMap((right) => {
    const column = labelled.filter((one) => one.right === right).map(({ block }) => block)
    return spread(
      column.toSorted((a, b) => a.top - b.top),
      half,
    ).map(({ topic, lines, top, height }): Label => {
      // The edge of the block that is nearest to the middle of the map tells how far out it must stand.
      const nearest = top > 0 ? top : top + height < 0 ? top + height : 0
      const x = Math.sqrt(Math.max(0, radius ** 2 - nearest ** 2)) + 4
      return { topic, lines, x: right ? x : -x, y: top + TYPE.size, anchor: right ? 'start' : 'end' }
    })
  })
}
