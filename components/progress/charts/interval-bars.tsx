import { useWidth } from '../../plan/use-width'

export type IntervalRow = {
  readonly key: string
  readonly name: string
  /** Between 0 and 1, or null where too little is known: then `instead` stands in its place. */
  readonly interval: { readonly low: number; readonly at: number; readonly high: number } | null
  readonly value: string
}

const ROW = 46
const AXIS = 20
const TICKS = [0, 0.5, 1] as const

/** Shares with their intervals, one a row: a bar from end to end, a dot where the share is. Ink, because a chance is no temperature. */
export function IntervalBars({ rows, label }: { rows: readonly IntervalRow[]; label: string }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const height = rows.length * ROW + AXIS
  const x = (share: number): number => 7 + share * (width - 14)
  return (
    <div ref={box}>
      <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {TICKS.map((share) => (
          <g key={share}>
            <path className="hair" d={`M${x(share)} 22V${height - AXIS}`} />
            <text
              className="faint"
              x={share === 0 ? 0 : share === 1 ? width : x(share)}
              y={height - 4}
              fontSize="12"
              textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
            >
              {`${share * 100}%`}
            </text>
          </g>
        ))}
        {rows.map(({ key, name, interval, value }, index) => (
          <g key={key}>
            <text className="ink" x="0" y={index * ROW + 15} fontSize="13">
              {name}
            </text>
            <text
              className={interval ? 'strong' : 'faint'}
              x={width}
              y={index * ROW + 15}
              fontSize="13"
              textAnchor="end"
            >
              {value}
            </text>
            <path className="hair" d={`M${x(0)} ${index * ROW + 30}H${x(1)}`} />
            {interval && (
              <>
                <path
                  className="span"
                  d={`M${x(interval.low)} ${index * ROW + 30}H${Math.max(x(interval.high), x(interval.low) + 0.5)}`}
                />
                <circle className="dot plain" cx={x(interval.at)} cy={index * ROW + 30} r="5.5" />
              </>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}
