import { useTranslations } from 'next-intl'
import { useWidth } from '@/components/plan/use-width'
import type { Locale } from '@/lib/core/locale'
import { shortDay } from '@/lib/i18n/format'
import { type TrendPoint, trendScale } from './trend-model'

const HEIGHT = 210
const AXIS = 26

type TrendChartProps = { readonly locale: Locale; readonly points: readonly [TrendPoint, ...TrendPoint[]] }

/** Estimates from paper to paper, each with its interval, and the pass mark. */
export function TrendChart({ locale, points }: TrendChartProps) {
  const t = useTranslations('report')
  const [box, width] = useWidth<HTMLDivElement>()
  const { cut } = points[0]
  const pass = cut.scaled
  const bottom = HEIGHT - AXIS
  const { x, y, scores } = trendScale(points, cut, { left: 44, right: width, top: 12, bottom })
  const spots = points.map(({ id, at, estimate }, index) => ({ id, at, estimate, x: x(index), y: y(estimate.scaled) }))
  const ends = [...new Set([spots[0], spots.at(-1)])]
  return (
    <div ref={box}>
      <svg
        className="trend"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t('trendPicture', { count: points.length, pass })}
      >
        {scores.map((score) => (
          <g key={score}>
            <path className="hair" d={`M44 ${y(score)}H${width}`} />
            <text className="faint" x="36" y={y(score) + 4} fontSize="12" textAnchor="end">
              {score}
            </text>
          </g>
        ))}
        <path className="rule" strokeDasharray="2 4" d={`M44 ${y(pass)}H${width}`} />
        <text className="strong" x="36" y={y(pass) + 4} fontSize="12" textAnchor="end">
          {pass}
        </text>
        {spots.map(({ id, estimate, x: at }) => (
          <path key={id} className="whisker" d={`M${at} ${y(estimate.low)}V${y(estimate.high)}`} />
        ))}
        <path className="line" d={`M${spots.map((spot) => `${spot.x} ${spot.y}`).join('L')}`} />
        {spots.map(({ id, x: cx, y: cy }) => (
          <circle key={id} className="dot" cx={cx} cy={cy} r="4.5" />
        ))}
        {ends.map(
          (spot) =>
            spot && (
              <text key={spot.id} className="faint" x={spot.x} y={HEIGHT - 5} fontSize="12" textAnchor="middle">
                {shortDay(spot.at, locale)}
              </text>
            ),
        )}
      </svg>
    </div>
  )
}
