import type { At } from './parts'

/** The slots of a cache: most of them filled, or all, or few. */
export function Slots({ x, y, columns, full = 'most' }: At & { columns: number; full?: 'most' | 'all' | 'few' }) {
  const empty = new Set([columns - 2, columns, 2 * columns - 1])
  const on = (index: number) => full === 'all' || empty.has(index) === (full === 'few')
  return (
    <>
      {Array.from({ length: 2 * columns }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: slots are their places
          key={index}
          className={on(index) ? 'slot on' : 'slot'}
          x={x + (index % columns) * 13}
          y={y + Math.floor(index / columns) * 13}
          width="9"
          height="9"
          rx="2.5"
        />
      ))}
    </>
  )
}

/** A piece of data that is named: filled where it is kept, an empty outline where it was lost. */
export const Tile = ({ x, y, width = 22, name }: At & { width?: number; name?: string }) => (
  <g className="badged">
    <rect className={name ? 'slot on' : 'slot gone'} x={x} y={y} width={width} height="22" rx="5" />
    {name && (
      <text className="onslot" x={x + width / 2} y={y + 15.5} fontSize="13" textAnchor="middle">
        {name}
      </text>
    )}
  </g>
)

/** A small browser window, for what runs an application. */
export const Window = ({ x, y }: At) => (
  <g className="pen" strokeWidth="1.5">
    <rect x={x} y={y} width="26" height="20" rx="4.5" fill="none" />
    <path d={`M${x} ${y + 6.5}h26`} />
  </g>
)

/** A head and shoulders. */
export const Person = ({ x, y }: At) => (
  <g className="pen" strokeWidth="1.5" transform={`translate(${x} ${y})`}>
    <circle cx="12" cy="6" r="5" />
    <path d="M2 22c0-6 4-9 10-9s10 3 10 9" />
  </g>
)

/** A padlock, closed or open. */
export const Lock = ({ x, y, open = false }: At & { open?: boolean }) => (
  <g className="mark pen" strokeWidth="1.5" transform={`translate(${x} ${y})`}>
    <rect className={open ? '' : 'inked'} x="1" y="9" width="16" height="11" rx="3" />
    <path d={open ? 'M4.5 9V5.5a4.5 4.5 0 0 1 8.6 -1.8' : 'M4.5 9V5.5a4.5 4.5 0 0 1 9 0V9'} />
  </g>
)

/** A clock with its hands; filled once its time is up. */
export const Clock = ({ x, y, up = false }: At & { up?: boolean }) => (
  <g className={up ? 'mark clock up' : 'mark clock'} strokeWidth="1.5">
    <circle cx={x} cy={y} r="8" />
    <path d={up ? `M${x} ${y}v-5` : `M${x} ${y - 5}v5l3.5 2.5`} />
  </g>
)

/** The number of a step on its edge, in the order of travel. */
export const Badge = ({ x, y, step }: At & { step: number }) => (
  <g className="badged">
    <circle className="badge" cx={x} cy={y} r="11" />
    <text className="strong" x={x} y={y + 4.5} fontSize="13" textAnchor="middle">
      {step}
    </text>
  </g>
)

/** Here it fails or is stopped: a cross in a ring. */
export const Cross = ({ x, y }: At) => (
  <g className="mark">
    <circle className="badge" cx={x} cy={y} r="11" />
    <path className="pen" strokeWidth="2" strokeLinecap="round" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />
  </g>
)

/** These two hold different things. */
export const Unequal = ({ x, y }: At) => (
  <g className="mark">
    <circle className="badge" cx={x} cy={y} r="14" />
    <path className="pen" strokeWidth="1.75" strokeLinecap="round" d={`M${x - 6} ${y - 3}h12m-12 6h12m-9 5l6 -16`} />
  </g>
)

/** A value as it is stored at this moment. */
export const Value = ({ x, y, text, heavy = false }: At & { text: string; heavy?: boolean }) => (
  <g className="badged">
    <rect className={heavy ? 'node heavy' : 'node plain'} x={x - 31} y={y - 14} width="62" height="28" rx="8" />
    <text className="ink mono" x={x} y={y + 4.5} fontSize="12.5" textAnchor="middle">
      {text}
    </text>
  </g>
)

/** A padlock on a line: what passes here is encrypted. */
export const Sealed = ({ x, y }: At) => (
  <g className="mark">
    <circle className="badge" cx={x} cy={y} r="13" />
    <g className="pen" strokeWidth="1.5">
      <rect className="inked" x={x - 6} y={y - 1.5} width="12" height="8" rx="2" />
      <path d={`M${x - 3.5} ${y - 1.5}V${y - 4}a3.5 3.5 0 0 1 7 0V${y - 1.5}`} />
    </g>
  </g>
)
