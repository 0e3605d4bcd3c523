/** Where everything of the replication picture stands, in its own units. Pure. */
import { endpointsInUse, type Use } from '@/lib/labs/replication/endpoints'
import type { Node, State } from '@/lib/labs/replication/state'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type PlacedNode = Box & { readonly node: Node }
export type PlacedZone = Box & { readonly zone: string; readonly nodes: readonly PlacedNode[] }
export type Wire = {
  readonly use: Use['use']
  readonly path: string
  readonly alive: boolean
}
export type Layout = {
  readonly height: number
  readonly application: Box
  readonly endpoints: readonly (Box & Use)[]
  readonly zones: readonly PlacedZone[]
  readonly wires: readonly Wire[]
}

const NODE = 46
const GAP = 8
const HEAD = 30
const GUTTER = 16

const centre = ({ x, width }: Box): number => x + width / 2

function placedZones(state: State, width: number, top: number): readonly PlacedZone[] {
  const names = [...new Set(state.nodes.map(({ zone }) => zone))].sort((a, b) =>
    a === 'away' ? 1 : b === 'away' ? -1 : a.localeCompare(b),
  )
  const gap = width > 500 ? 24 : 10
  const column = Math.min(300, (width - gap * (names.length - 1)) / names.length)
  const inset = (width - column * names.length - gap * (names.length - 1)) / 2
  return names.map((zone, index) => {
    const x = inset + index * (column + gap)
    const nodes = state.nodes
      .filter((node) => node.zone === zone)
      .map((node, row) => ({
        node,
        x: x + GUTTER,
        y: top + HEAD + row * (NODE + GAP),
        width: column - 2 * GUTTER,
        height: NODE,
      }))
    return { zone, x, y: top, width: column, height: HEAD + nodes.length * (NODE + GAP) + 6, nodes }
  })
}

/** From an endpoint down, along, and into a node: writes from the left, reads from the right, so that they never share a line. */
function wire(from: Box, level: number, { x, y, width, height }: Box, use: Use['use']): string {
  const start = centre(from)
  const side = use === 'writes' ? x - 9 : x + width + 9
  const into = use === 'writes' ? x - 1 : x + width + 1
  const turn = Math.sign(side - start) * Math.min(8, Math.abs(side - start) / 2)
  const middle = y + height / 2
  const inward = Math.sign(into - side) * 5
  return [
    `M${start} ${from.y + from.height}V${level - 8}`,
    `Q${start} ${level} ${start + turn} ${level}H${side - turn}`,
    `Q${side} ${level} ${side} ${level + 8}V${middle - 5}`,
    `Q${side} ${middle} ${side + inward} ${middle}H${into}`,
  ].join('')
}

/** @param width of the picture; on a narrow one the endpoints stand under the application */
export function layoutOf(state: State, width: number): Layout {
  const wide = width > 500
  const application = wide ? { x: 1, y: 1, width: 150, height: 56 } : { x: 1, y: 1, width: 340, height: 40 }
  const uses = endpointsInUse(state)
  const pill = wide ? 280 : 165
  const endpoints = uses.map((use, index) => ({
    ...use,
    x: wide ? 190 + index * (pill + 9) : 1 + index * (pill + 10),
    y: wide ? 1 : 56,
    width: pill,
    height: 56,
  }))
  const top = (wide ? 57 : 112) + 46
  const zones = placedZones(state, width, top)
  const nodes = zones.flatMap((zone) => zone.nodes)
  const wires = endpoints.flatMap((endpoint) =>
    endpoint.nodes.flat().flatMap((id) => {
      const placed = nodes.find(({ node }) => node.id === id)
      const level = top - (endpoint.use === 'writes' ? 14 : 26)
      return placed
        ? [{ use: endpoint.use, path: wire(endpoint, level, placed, endpoint.use), alive: placed.node.alive }]
        : []
    }),
  )
  return { height: Math.max(...zones.map(({ y, height }) => y + height)) + 2, application, endpoints, zones, wires }
}
