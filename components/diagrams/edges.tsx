type Point = readonly [x: number, y: number]

/**
 * What runs along a line: the hit path solid in the accent, misses and refills dotted, plain traffic thin,
 * a synchronous copy or a write solid and stronger, and what no longer runs pale and dotted.
 */
export type Kind = 'hit' | 'refill' | 'traffic' | 'main' | 'gone'

const strokes = {
  hit: { line: 'acc', tip: 'tip hit', width: 3 },
  refill: { line: 'pen dash', tip: 'tip', width: 2 },
  traffic: { line: 'pen', tip: 'tip', width: 1.5 },
  main: { line: 'pen', tip: 'tip', width: 2.5 },
  gone: { line: 'rule dash', tip: 'tip gone', width: 2 },
} as const

type EdgeProps = {
  /** Path data from the source to the target. */
  readonly d: string
  readonly kind: Kind
  /** Arrowheads, each where it points from: x, y and its direction in degrees (0 = right, 90 = down). */
  readonly heads?: readonly (readonly [x: number, y: number, degrees: number])[]
}

export function Edge({ d, kind, heads = [] }: EdgeProps) {
  const { line, tip, width } = strokes[kind]
  return (
    <>
      <path className={line} strokeWidth={width} d={d} />
      {heads.map(([x, y, degrees]) => (
        <path
          key={`${x},${y}`}
          className={tip}
          d="M0 0l-9 -4.5v9z"
          transform={`translate(${x} ${y}) rotate(${degrees})`}
        />
      ))}
    </>
  )
}

type FlowProps = {
  readonly kind: Kind
  readonly from: Point
  readonly to: Point
  /** Leaves and arrives level (x) or upright (y); straight without it. */
  readonly bend?: 'x' | 'y'
  /** Heads at the end, at both ends, or none. */
  readonly heads?: 'to' | 'both' | 'none'
}

/** A line from one point to another; its tips touch the points. */
export function Flow({ kind, from, to, bend, heads = 'to' }: FlowProps) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const [ux, uy] = bend === 'x' ? [Math.sign(dx), 0] : bend === 'y' ? [0, Math.sign(dy)] : [dx / length, dy / length]
  const degrees = (Math.atan2(uy, ux) * 180) / Math.PI
  const [ax, ay] = heads === 'both' ? [from[0] + ux * 8, from[1] + uy * 8] : from
  const [bx, by] = heads === 'none' ? to : [to[0] - ux * 8, to[1] - uy * 8]
  const curve =
    bend === 'x'
      ? `C${at(ax + dx * 0.5)} ${at(ay)} ${at(bx - dx * 0.5)} ${at(by)} ${at(bx)} ${at(by)}`
      : bend === 'y'
        ? `C${at(ax)} ${at(ay + dy * 0.5)} ${at(bx)} ${at(by - dy * 0.5)} ${at(bx)} ${at(by)}`
        : `L${at(bx)} ${at(by)}`
  const tip = [to[0], to[1], at(degrees)] as const
  const tail = [from[0], from[1], at(degrees + 180)] as const
  return (
    <Edge
      kind={kind}
      d={`M${at(ax)} ${at(ay)}${curve}`}
      heads={heads === 'both' ? [tip, tail] : heads === 'to' ? [tip] : []}
    />
  )
}

const at = (value: number): number => Math.round(value * 10) / 10
