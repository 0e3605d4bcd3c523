import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Locale } from '@/lib/core/locale'
import { rampStep } from '@/lib/scheduler/retrievability'
import { dayLabel } from './day-label'
import { ExamFlag } from './exam-flag'
import { recallCurve } from './recall-curve'
import { twoDecimals } from './two-decimals'
import type { Planned } from './use-plan'
import { useWidth } from './use-width'

const TOP = 20
const HEIGHT = { narrow: 200, wide: 260 } as const
/** Middles of the ramp's steps, hottest first: between them the colours blend. */
const BANDS = [0.98, 0.93, 0.85, 0.75, 0.66, 0.56, 0.42, 0.2] as const

/** The three ways to the exam day. The planned one is stroked by the ramp along its own axis, the others are ink. */
export function RecallChart({ locale, planned: { ahead, idle } }: { locale: Locale; planned: Planned }) {
  const t = useTranslations('plan')
  const id = useId()
  const [box, width] = useWidth<HTMLDivElement>()
  const height = width < 520 ? HEIGHT.narrow : HEIGHT.wide
  const bottom = height - 28
  const curve = recallCurve(ahead, idle, { width, top: TOP, bottom })
  const { planned, unplanned, idle: left } = ahead.onExamDay
  const label = { planned: twoDecimals(planned), unplanned: twoDecimals(unplanned), idle: twoDecimals(left) }
  const today = ahead.planned[0]?.day ?? 0
  const exam = dayLabel(today + ahead.daysLeft, locale)
  const [main] = curve.ways
  const examX = main?.end.x ?? 0
  return (
    <div ref={box}>
      <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('recallPicture', label)}>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={TOP} y2={bottom}>
          {BANDS.filter((recall) => recall > curve.floor).map((recall) => (
            <stop
              key={recall}
              offset={`${((1 - recall) / (1 - curve.floor)) * 100}%`}
              className={`s${rampStep(recall)}`}
            />
          ))}
        </linearGradient>
        {curve.rules.map(({ recall, y }) => (
          <g key={recall}>
            <path className="hair" d={`M0 ${y}H${examX}`} />
            <text className="faint" x="0" y={y - 5} fontSize="12">
              {recall}
            </text>
          </g>
        ))}
        {curve.consolidateX !== null && (
          <>
            <path className="rule" strokeDasharray="2 4" d={`M${curve.consolidateX} ${TOP}V${bottom}`} />
            <text className="faint" x={curve.consolidateX} y={TOP - 7} fontSize="12" textAnchor="end">
              {t('consolidation')}
            </text>
          </>
        )}
        <ExamFlag x={examX} top={TOP - 14} bottom={bottom} />
        {curve.ways.toReversed().map(({ name, path }) => (
          <path
            key={name}
            className={`way ${name}`}
            d={path}
            {...(name === 'planned' ? { stroke: `url(#${id})` } : {})}
          />
        ))}
        {curve.ways.toReversed().map(({ name, end }) => (
          <circle
            key={name}
            className={name === 'planned' ? `dot t${rampStep(end.recall)}` : 'dot plain'}
            cx={end.x}
            cy={end.y}
            r={name === 'planned' ? 5.5 : 4}
          />
        ))}
        {curve.ways.map(({ name, end, labelY }) => (
          <text
            key={name}
            className={name === 'planned' ? 'strong' : 'ink'}
            x={end.x + 10}
            y={labelY + 4.5}
            fontSize="13"
          >
            {twoDecimals(end.recall)}
          </text>
        ))}
        <text className="faint" x="0" y={height - 6} fontSize="12">
          {t('todayTick')}
        </text>
        <text className="faint" x={examX} y={height - 6} fontSize="12" textAnchor="end">
          {t('examTick', { day: exam })}
        </text>
      </svg>
    </div>
  )
}
