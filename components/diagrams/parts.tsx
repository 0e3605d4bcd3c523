import type { ReactNode } from 'react'
import type { Diagram } from '@/lib/content/types'
import type { Bilingual, Locale } from '@/lib/core/locale'
import { otherLocale } from '@/lib/core/locale'

/** What every drawing gets: its words, and the page's language. */
export type DrawingProps = { readonly diagram: Diagram; readonly locale: Locale }

type At = { readonly x: number; readonly y: number }
type Anchor = 'start' | 'middle' | 'end'

/** One drawing: named by its whole story in words, so that it can be followed without being seen. */
export function Stage({
  width,
  height,
  description,
  children,
}: {
  width: number
  height: number
  description: string
  children: ReactNode
}) {
  return (
    <svg className="dg" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {children}
    </svg>
  )
}

type LabelProps = At & {
  readonly text: Bilingual | undefined
  readonly locale: Locale
  readonly anchor?: Anchor
  /** On the hit path: written in the accent. */
  readonly hit?: boolean
}

/** A label in both languages, the page's above, the other smaller below it. A label that is the same in both stands once. */
export function Label({ x, y, text, locale, anchor = 'middle', hit = false }: LabelProps) {
  if (!text) return null
  const other = otherLocale(locale)
  const strong = hit ? 'hitlab' : 'strong'
  if (text.ko === text.en) {
    return (
      <text className={strong} x={x} y={y + 6} fontSize="15" textAnchor={anchor}>
        {text.en}
      </text>
    )
  }
  return (
    <g className={hit ? 'label hit' : 'label'}>
      <text className={strong} lang={locale} x={x} y={y} fontSize="15" textAnchor={anchor}>
        {text[locale]}
      </text>
      <text className="second faint" lang={other} x={x} y={y + 18} fontSize="12.5" textAnchor={anchor}>
        {text[other]}
      </text>
    </g>
  )
}

type BoxProps = At & { readonly width: number; readonly height: number }

/** Something that computes: a server, an application, a person's browser. */
export const Node = ({ x, y, width, height }: BoxProps) => (
  <rect className="node" x={x} y={y} width={width} height={height} rx="16" />
)

/** Something that keeps data on disk: a cylinder. */
export function Cylinder({ x, y, width, height }: BoxProps) {
  const lid = 9
  const half = width / 2
  const curve = half * 0.6
  const arc = `c0 -5 ${half - curve} -${lid} ${half} -${lid}s${half} ${lid - 5} ${half} ${lid}`
  return (
    <>
      <path
        className="node"
        d={`M${x} ${y + lid}${arc}v${height - 2 * lid}c0 5 -${half - curve} ${lid} -${half} ${lid}s-${half} -${lid - 5} -${half} -${lid}z`}
      />
      <path
        className="pen"
        strokeWidth="1.5"
        d={`M${x} ${y + lid}c0 5 ${half - curve} ${lid} ${half} ${lid}s${half} -${lid - 5} ${half} -${lid}`}
      />
    </>
  )
}

/** The slots of a cache, most of them filled. */
export function Slots({ x, y, columns }: At & { columns: number }) {
  const empty = new Set([columns - 2, columns, 2 * columns - 1])
  return (
    <>
      {Array.from({ length: 2 * columns }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: slots are their places
          key={index}
          className={empty.has(index) ? 'slot' : 'slot on'}
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

/** The number of a step on its edge, in the order of travel. */
export function Badge({ x, y, step }: At & { step: number }) {
  return (
    <>
      <circle className="badge" cx={x} cy={y} r="11" />
      <text className="strong" x={x} y={y + 4.5} fontSize="13" textAnchor="middle">
        {step}
      </text>
    </>
  )
}

type EdgeProps = {
  /** Path data from the source to the target. */
  readonly d: string
  /** Solid accent for the hit path, dotted ink for misses and refills, a thin line for plain traffic. */
  readonly kind: 'hit' | 'refill' | 'traffic'
  /** Arrowheads, each where it points from: x, y and its direction in degrees (0 = right, 90 = down). */
  readonly heads: readonly (readonly [x: number, y: number, degrees: number])[]
}

const strokes = { hit: 'acc', refill: 'pen dash', traffic: 'pen' } as const

export function Edge({ d, kind, heads }: EdgeProps) {
  return (
    <>
      <path className={strokes[kind]} strokeWidth={kind === 'hit' ? 3 : kind === 'refill' ? 2 : 1.5} d={d} />
      {heads.map(([x, y, degrees]) => (
        <path
          key={`${x},${y}`}
          className={kind === 'hit' ? 'tip hit' : 'tip'}
          d="M0 0l-9 -4.5v9z"
          transform={`translate(${x} ${y}) rotate(${degrees})`}
        />
      ))}
    </>
  )
}

/** A drawing in two shapes: wide for a desktop, tall for a phone. */
export function Shapes({ wide, tall }: { wide: ReactNode; tall: ReactNode }) {
  return (
    <>
      <div className="phone">{tall}</div>
      <div className="desk">{wide}</div>
    </>
  )
}
