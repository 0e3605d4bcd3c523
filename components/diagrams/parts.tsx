import type { ReactNode } from 'react'
import type { Diagram } from '@/lib/content/types'
import type { Bilingual, Locale } from '@/lib/core/locale'
import { otherLocale } from '@/lib/core/locale'

/** What every drawing gets: its words, and the page's language. */
export type DrawingProps = { readonly diagram: Diagram; readonly locale: Locale }

export type At = { readonly x: number; readonly y: number }
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

type WordsProps = At & {
  readonly text: Bilingual | undefined
  readonly locale: Locale
  readonly anchor?: Anchor
}

type LabelProps = WordsProps & {
  /** On the hit path: written in the accent. */
  readonly hit?: boolean
  /** Of something that rests or is lost. */
  readonly faint?: boolean
  /** A remark beside a name: smaller, in the second ink. */
  readonly small?: boolean
  /** A name above its remark, and the remark: in one language the two close up. */
  readonly pair?: 'upper' | 'lower'
}

/** A label in both languages, the page's above, the other smaller below it. A label that is the same in both stands once. */
export function Label(props: LabelProps) {
  const { x, y, text, locale, anchor = 'middle', hit = false, faint = false, small = false, pair } = props
  if (!text) return null
  const other = otherLocale(locale)
  const first = hit ? 'hitlab' : faint ? 'strong pale' : small ? 'remark' : 'strong'
  const size = small ? '13' : '15'
  if (text.ko === text.en) {
    return (
      <text className={first} x={x} y={y + 6} fontSize={size} textAnchor={anchor}>
        {text.en}
      </text>
    )
  }
  const tone = [hit && 'hit', faint && 'pale', small && 'small', pair].filter(Boolean).join(' ')
  return (
    <g className={`label ${tone}`.trim()}>
      <text className={first} lang={locale} x={x} y={y} fontSize={size} textAnchor={anchor}>
        {text[locale]}
      </text>
      <text
        className="second faint"
        lang={other}
        x={x}
        y={y + (small ? 16 : 18)}
        fontSize={small ? '12' : '12.5'}
        textAnchor={anchor}
      >
        {text[other]}
      </text>
    </g>
  )
}

/** The name of a frame or of a part of the picture, both languages on one line. */
export function Heading({ x, y, text, locale, anchor = 'start' }: WordsProps) {
  if (!text) return null
  const other = otherLocale(locale)
  return (
    <text className="heading" x={x} y={y} fontSize="15" textAnchor={anchor}>
      <tspan className="strong" {...(text.ko === text.en ? {} : { lang: locale })}>
        {text[locale]}
      </tspan>
      {text.ko !== text.en && (
        <tspan className="second faint" lang={other} dx="8">
          {text[other]}
        </tspan>
      )}
    </text>
  )
}

/** How a thing is drawn: in charge (heavier outline), chosen (accent), at rest (pale), lost (pale and broken). */
export type Look = 'plain' | 'inner' | 'heavy' | 'chosen' | 'rest' | 'lost'
export type BoxProps = At & { readonly width: number; readonly height: number; readonly look?: Look }

/** Something that computes: a server, an application, a person's browser. */
export const Node = ({ x, y, width, height, look = 'plain' }: BoxProps) => (
  <rect className={`node ${look}`} x={x} y={y} width={width} height={height} rx="16" />
)

/** An address that something answers to: a pill. */
export const Pill = ({ x, y, width, height, look = 'plain' }: BoxProps) => (
  <rect className={`node ${look}`} x={x} y={y} width={width} height={height} rx={height / 2} />
)

/** What stands together: a zone, a Region, a cluster, a shard. */
export const Frame = ({ x, y, width, height, look = 'plain' }: BoxProps) => (
  <rect className={`frame ${look}`} x={x} y={y} width={width} height={height} rx="20" />
)

/** Something that keeps data on disk: a cylinder. */
export function Cylinder({ x, y, width, height, look = 'plain' }: BoxProps) {
  const lid = 9
  const half = width / 2
  const curve = half * 0.6
  const arc = `c0 -5 ${half - curve} -${lid} ${half} -${lid}s${half} ${lid - 5} ${half} ${lid}`
  return (
    <>
      <path
        className={`node ${look}`}
        d={`M${x} ${y + lid}${arc}v${height - 2 * lid}c0 5 -${half - curve} ${lid} -${half} ${lid}s-${half} -${lid - 5} -${half} -${lid}z`}
      />
      <path
        className={`node ${look} lid`}
        d={`M${x} ${y + lid}c0 5 ${half - curve} ${lid} ${half} ${lid}s${half} -${lid - 5} ${half} -${lid}`}
      />
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
