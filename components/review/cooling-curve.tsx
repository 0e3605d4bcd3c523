import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import type { CardMemory } from '@/lib/scheduler/memory'
import { rampStep } from '@/lib/scheduler/retrievability'
import { type Box, coolingCurve } from './curve'
import { twoDecimals } from './temperature-chip'
import { useWhen } from './when'

type CurveProps = {
  readonly memory: CardMemory | null
  readonly now: Instant
  readonly locale: Locale
  /** The memory a grade in the air would leave, and the day up to which it is drawn. */
  readonly graded?: { readonly memory: CardMemory; readonly until: Instant; readonly left: boolean }
}

const BOXES = {
  phone: { width: 302, top: 10, bottom: 74, height: 104 },
  desk: { width: 568, top: 10, bottom: 104, height: 136 },
} as const satisfies Record<string, Box & { height: number }>

/** The card's forgetting curve: its last grade to now, then dotted for what happens if nothing is done. */
export function CoolingCurve(props: CurveProps) {
  return (
    <>
      <Drawing {...props} size="phone" />
      <Drawing {...props} size="desk" />
    </>
  )
}

function Drawing({ memory, now, locale, graded, size }: CurveProps & { readonly size: keyof typeof BOXES }) {
  const t = useTranslations('review')
  const when = useWhen(locale)
  const id = useId()
  const box = BOXES[size]
  const curve = coolingCurve(memory, now, box, graded ?? null)
  const base = box.height - 26
  const last = memory && t(memory.recalled ? 'lastHit' : 'lastMiss', { when: when.past(memory.lastReview, now) })
  const nowText = t('nowR', { r: twoDecimals(curve.nowR) })
  const then = graded && t('thenR', { day: when.day(graded.until, now), r: twoDecimals(curve.endR) })
  const label = then ? t('curveGraded', { then }) : t('curve', { last: last ?? '', r: twoDecimals(curve.nowR) })
  const alone = !graded || graded.left
  return (
    <svg className={`cool ${size}`} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={box.top} y2={box.bottom}>
        {curve.stops.map(({ offset, step }) => (
          <stop key={offset} offset={`${offset}%`} className={`s${step}`} />
        ))}
      </linearGradient>
      <path className="hair" d={`M0 ${base}H${box.width}`} />
      {curve.past && <path className="stroke" d={curve.past} stroke={`url(#${id})`} />}
      {curve.lifted && memory && <path className="rule lift" d={`M${curve.now.x} ${curve.now.y}V${curve.lifted.y}`} />}
      {curve.future && <path className={alone ? 'stroke dotted' : 'stroke'} d={curve.future} stroke={`url(#${id})`} />}
      {memory && (
        <circle className={`t${rampStep(curve.nowR)} dot`} cx={curve.now.x} cy={curve.now.y} r={graded ? 4.5 : 6.5} />
      )}
      {curve.lifted && <circle className="t7" cx={curve.lifted.x} cy={curve.lifted.y} r="6" />}
      {last && (
        <text className="faint" x="0" y={box.height - 8} fontSize="13">
          {last}
        </text>
      )}
      {then ? (
        <text className="faint" x={box.width} y={box.height - 8} fontSize="13" textAnchor="end">
          {then}
        </text>
      ) : (
        <text className="ink" x={curve.now.x} y={box.height - 8} fontSize="13" textAnchor="middle">
          {nowText}
        </text>
      )}
    </svg>
  )
}
