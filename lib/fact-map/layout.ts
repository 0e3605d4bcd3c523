/**
 * The fact map: a ring cut into wedges, one a topic, each cut into as many cells as the topic has facts. Where the cells lie follows
 * from the counts alone: nothing is drawn at random, so the same facts have the same picture, whatever their warmth.
 */
import type { MapWedge } from '../content/payload'
import { apportion } from '../exam/apportion'
import { centroid, clip, dot, type HalfPlane, lengthOf, minus, nearer, type Point, roundedPath } from './polygon'
import { RING } from './ring'

/** Half the width of what lies between two cells, and between two topics. */
const GAP = { cell: 1.1, wedge: 1.9 } as const
const ROUND = 3.4
/** Steps towards the centroids (Lloyd, 1982): enough for even cells, few enough to stay in rows. */
const STEPS = 4

export type Cell = {
  readonly outline: readonly Point[]
  readonly path: string
  readonly at: Point
}

export type Wedge = Omit<MapWedge, 'paths'> & {
  /** One a fact, from the middle of the ring outwards. */
  readonly cells: readonly Cell[]
}

/** The direction of an angle, and a quarter turn clockwise from it. */
const outward = (angle: number): Point => [Math.sin(angle), -Math.cos(angle)]
const onward = (angle: number): Point => [Math.cos(angle), Math.sin(angle)]
const opposite = ([x, y]: Point): Point => [-x, -y]

export function layOut(topics: readonly { readonly topic: string; readonly count: number }[]): readonly Wedge[] {
  const total = topics.reduce((sum, { count }) => sum + count, 0)
  let done = 0
  return topics.map(({ topic, count }) => {
    const from = (done / total) * 2 * Math.PI
    done += count
    const to = (done / total) * 2 * Math.PI
    return { topic, from, to, cells: cellsOf(from, to, count) }
  })
}

/** The layout as it is kept in a file and drawn: of a cell no more than its path. */
export const wedgesFor = (topics: readonly { readonly topic: string; readonly count: number }[]): readonly MapWedge[] =>
  layOut(topics).map(({ cells, ...wedge }) => ({ ...wedge, paths: cells.map(({ path }) => path) }))

function cellsOf(from: number, to: number, count: number): readonly Cell[] {
  let sites = rowsOfSites(from, to, count)
  for (let step = 0; step < STEPS; step++)
    sites = sites.map((site) => centroid(cellAround(site, sites, from, to, { cell: 0, wedge: 0 })).at)
  const radius = (site: Point): number => Math.round(lengthOf(site))
  // A sliver of a wedge keeps most of itself.
  const gap = { ...GAP, wedge: Math.min(GAP.wedge, 0.12 * RING.inner * (to - from)) }
  return sites
    .map((site) => {
      const outline = cellAround(site, sites, from, to, gap)
      return { outline, path: roundedPath(outline, ROUND), at: site }
    })
    .toSorted((a, b) => radius(a.at) - radius(b.at))
}

/** Where the cells begin: in rings about as high as a cell is wide, the cells of a ring at equal angles. */
function rowsOfSites(from: number, to: number, count: number): readonly Point[] {
  const depth = RING.outer - RING.inner
  const area = ((to - from) / 2) * (RING.outer ** 2 - RING.inner ** 2)
  const rows = Math.max(1, Math.min(count, Math.round(depth / Math.sqrt(area / count))))
  const radii = Array.from({ length: rows }, (_, row) => RING.inner + (depth * (row + 0.5)) / rows)
  return apportion(count, radii).flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, index): Point => {
      const [x, y] = outward(from + ((to - from) * (index + 0.5)) / inRow)
      const radius = radii[row] ?? 0
      return [x * radius, y * radius]
    }),
  )
}

const REACH = 2 * RING.outer
const SQUARE: readonly Point[] = [
  [-REACH, -REACH],
  [REACH, -REACH],
  [REACH, REACH],
  [-REACH, REACH],
]

/** What is nearer to a site than to the others of its wedge, and within it. */
function cellAround(
  site: Point,
  sites: readonly Point[],
  from: number,
  to: number,
  gap: { readonly cell: number; readonly wedge: number },
): readonly Point[] {
  const out = outward(Math.atan2(site[0], -site[1]))
  const bounds: readonly HalfPlane[] = [
    { normal: out, limit: RING.outer },
    { normal: opposite(out), limit: -RING.inner },
    // A side of the wedge is a whole line: it bounds only what lies on its own half of the ring.
    ...(dot(outward(from), site) > 0 ? [{ normal: opposite(onward(from)), limit: -gap.wedge }] : []),
    ...(dot(outward(to), site) > 0 ? [{ normal: onward(to), limit: -gap.wedge }] : []),
  ]
  const others = sites
    .filter((other) => other !== site)
    .map((other) => ({ other, distance: lengthOf(minus(other, site)) }))
    .sort((a, b) => a.distance - b.distance)
  let outline = bounds.reduce<readonly Point[]>(clip, SQUARE)
  for (const { other, distance } of others) {
    const reach = Math.max(...outline.map((corner) => lengthOf(minus(corner, site))))
    // Nothing further away can touch the cell any more.
    if (distance / 2 - gap.cell > reach) break
    outline = clip(outline, nearer(site, other, gap.cell))
  }
  return outline
}
