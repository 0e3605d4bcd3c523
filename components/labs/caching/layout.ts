/** Where everything of the caching picture stands, in its own units. Pure. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Column = {
  readonly cache: Box
  readonly database: Box
  /** From the application down to the cache, and past it to the database. */
  readonly toCache: string
  readonly toDatabase: string
  /** Where the words beside the two wires begin. */
  readonly besideCache: { readonly x: number; readonly y: number }
  readonly besideDatabase: { readonly x: number; readonly y: number }
}
export type Layout = {
  readonly height: number
  readonly application: Box
  readonly columns: readonly Column[]
}

const APPLICATION = 42
const FALL = 40
const CACHE = 104
const BETWEEN = 32
const DATABASE = 96
/** Beside the cache, on the outer side of its column: the wire to the database. */
const GUTTER = 20

function columnOf(index: number, left: number, across: number): Column {
  const outerLeft = index === 0
  const x = outerLeft ? left + GUTTER : left
  const width = across - GUTTER - 1
  const cache = { x, y: APPLICATION + FALL, width, height: CACHE }
  const database = { x, y: cache.y + CACHE + BETWEEN, width, height: DATABASE }
  const wire = outerLeft ? left + 7 : left + across - 7
  const side = outerLeft ? x - 3 : x + width + 3
  const middle = database.y + 58
  const turn = outerLeft ? 8 : -8
  const centre = x + width / 2
  return {
    cache,
    database,
    toCache: `M${centre} ${APPLICATION + 7}V${cache.y - 6}`,
    toDatabase: `M${wire} ${APPLICATION + 7}V${middle - 8}Q${wire} ${middle} ${wire + turn} ${middle}H${side}`,
    besideCache: { x: centre + 12, y: APPLICATION + FALL / 2 + 5 },
    besideDatabase: { x: x + 4, y: cache.y + CACHE + 21 },
  }
}

/** @param count of systems: one fills the width, two share it */
export function layoutOf(count: number, width: number): Layout {
  const gap = width > 500 ? 48 : 12
  const across = (width - gap * (count - 1)) / count
  return {
    height: APPLICATION + FALL + CACHE + BETWEEN + DATABASE + 2,
    application: { x: 1, y: 1, width: width - 2, height: APPLICATION },
    columns: Array.from({ length: count }, (_, index) => columnOf(index, index * (across + gap), across)),
  }
}
