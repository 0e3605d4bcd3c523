/** Convex polygons: as much geometry as the fact map needs. */

export type Point = readonly [x: number, y: number]
/** The side of a line that is kept: the points p with normal · p ≤ limit. The normal has length 1. */
export type HalfPlane = { readonly normal: Point; readonly limit: number }

export const dot = ([a, b]: Point, [c, d]: Point): number => a * c + b * d
export const minus = ([a, b]: Point, [c, d]: Point): Point => [a - c, b - d]
export const lengthOf = ([x, y]: Point): number => Math.sqrt(x * x + y * y)
const along = ([a, b]: Point, [c, d]: Point, part: number): Point => [a + (c - a) * part, b + (d - b) * part]

/** The points nearer to one site than to another, kept `gap` away from the line between them. */
export function nearer(site: Point, other: Point, gap: number): HalfPlane {
  const between = minus(other, site)
  const length = lengthOf(between)
  const normal: Point = [between[0] / length, between[1] / length]
  return { normal, limit: dot(normal, along(site, other, 0.5)) - gap }
}

/** A convex polygon without what lies beyond the line (Sutherland and Hodgman, 1974). Written as a loop: it runs ten thousand times a map. */
export function clip(polygon: readonly Point[], { normal, limit }: HalfPlane): readonly Point[] {
  const kept: Point[] = []
  let before = polygon.at(-1)
  let beyondBefore = before ? dot(normal, before) - limit : 0
  for (const point of polygon) {
    const beyond = dot(normal, point) - limit
    if (before && beyond <= 0 !== beyondBefore <= 0)
      kept.push(along(before, point, beyondBefore / (beyondBefore - beyond)))
    if (beyond <= 0) kept.push(point)
    before = point
    beyondBefore = beyond
  }
  return kept
}

/** Twice the area, positive when the corners go clockwise on screen, and the centroid; of nothing, the origin. */
export function centroid(polygon: readonly Point[]): { readonly twice: number; readonly at: Point } {
  let [twice, x, y] = [0, 0, 0]
  for (const [index, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(index + 1) % polygon.length] ?? [ax, ay]
    const cross = ax * by - bx * ay
    twice += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return { twice, at: twice === 0 ? [0, 0] : [x / (3 * twice), y / (3 * twice)] }
}

const tenths = (value: number): string => String(Math.round(value * 10) / 10)
const written = ([x, y]: Point): string => `${tenths(x)} ${tenths(y)}`

/** The polygon as an SVG path with its corners rounded. */
export function roundedPath(polygon: readonly Point[], radius: number): string {
  const corners = polygon.map((corner, index) => {
    const near = (other: Point): Point => {
      const length = lengthOf(minus(other, corner))
      return length === 0 ? corner : along(corner, other, Math.min(0.5, radius / length))
    }
    const before = polygon[(index + polygon.length - 1) % polygon.length] ?? corner
    const after = polygon[(index + 1) % polygon.length] ?? corner
    return [near(before), corner, near(after)] as const
  })
  return corners
    .map(([from, corner, to], index) => `${index === 0 ? 'M' : 'L'}${written(from)}Q${written(corner)} ${written(to)}`)
    .join('')
    .concat('Z')
}
