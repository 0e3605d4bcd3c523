import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { THRESHOLD } from './gesture'
import type { Grade } from './grade'
import type { Drag } from './use-swipe'

const WIDTH = 342
const MIDDLE = WIDTH / 2
const TICKS = [MIDDLE - THRESHOLD * WIDTH, MIDDLE + THRESHOLD * WIDTH] as const

/** Under the thumb, before release: what letting go here would do, and how far it is to either threshold. */
export function ThrowTrack({ drag, again }: { drag: NonNullable<Drag>; again: Readonly<Record<Grade, string>> }) {
  const t = useTranslations('review')
  const id = useId()
  const { toward, past } = drag
  const says = past ? t('release', { grade: toward, again: again[toward] }) : t('keepGoing', { grade: toward })
  const other = t(toward === 'hit' ? 'miss' : 'hit')
  return (
    <div className="throw" data-toward={toward} data-past={past ? '' : undefined}>
      <p className="says">
        {toward === 'hit' && <span>{other}</span>}
        <b>{says}</b>
        {toward === 'miss' && <span>{other}</span>}
      </p>
      <svg viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={MIDDLE} x2={WIDTH} y1="0" y2="0">
          <stop offset="0" className={toward === 'hit' ? 's4' : 's3'} />
          <stop offset=".4" className={toward === 'hit' ? 's5' : 's2'} />
          <stop offset=".75" className={toward === 'hit' ? 's7' : 's1'} />
        </linearGradient>
        <path className="hair" d={`M3 7H${WIDTH - 3}`} strokeWidth="6" strokeLinecap="round" />
        <rect className="throw-fill" x={MIDDLE} y="4" width={MIDDLE} height="6" fill={`url(#${id})`} />
        <path className="rule" strokeWidth="1.5" d={`M${TICKS[0]} 0v14M${TICKS[1]} 0v14`} />
        <circle className="throw-dot" cx={MIDDLE} cy="7" r="7" />
      </svg>
    </div>
  )
}
