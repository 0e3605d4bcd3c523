import { useTranslations } from 'next-intl'
import { useWidth } from '@/components/plan/use-width'
import { MINUTE } from '@/lib/core/time'
import { type FlightRecord, longestStay, screenAt } from '@/lib/exam/flight-record'
import { clock } from '@/lib/i18n/format'
import { ChangeMark, isChange } from './flight-marks'
import { type FlightScale, flightScale, jumpPath, stayPath } from './flight-scale'
import { useDuration } from './use-duration'

/** Hairlines with their numbers, and the moments below. */
function Axes({ scale }: { scale: FlightScale }) {
  const t = useTranslations('report')
  const { left, right, x, y, height, switches, changes } = scale
  return (
    <>
      {scale.numbers.map((number) => (
        <g key={number}>
          <path className="hair" d={`M${left} ${y(number)}H${right}`} />
          <text className="faint" x={left - 8} y={y(number) + 4} fontSize="12" textAnchor="end">
            {number}
          </text>
        </g>
      ))}
      <path className="hair" d={`M${left} ${switches}H${right}M${left} ${changes}H${right}`} />
      <text className="faint" x={left - 8} y={switches + 4} fontSize="12" textAnchor="end">
        K
      </text>
      <path className="faint" d="M0-4 4 0 0 4-4 0z" transform={`translate(${left - 12} ${changes})`} />
      {scale.times.map((ms) => (
        <text
          key={ms}
          className="faint"
          x={x(ms)}
          y={height - 4}
          fontSize="12"
          textAnchor={ms === 0 ? 'start' : x(ms) > right - 16 ? 'end' : 'middle'}
        >
          {ms % MINUTE === 0 ? t('minuteTick', { minutes: ms / MINUTE }) : clock(ms)}
        </text>
      ))}
    </>
  )
}

/** The stay that took longest, named where it lies: before it, or behind where there is no room before. */
function Longest({ record, scale: { x, y, left } }: { record: FlightRecord; scale: FlightScale }) {
  const t = useTranslations('report')
  const spell = useDuration()
  const stay = longestStay(record)
  if (!stay) return null
  const room = x(stay.from) - left > 110
  return (
    <text
      className="ink"
      x={room ? x(stay.to) : x(stay.from)}
      y={Math.max(12, y(stay.number) - 9)}
      fontSize="12"
      textAnchor={room ? 'end' : 'start'}
    >
      {t('longest', { number: stay.number, time: spell(stay.to - stay.from) })}
    </text>
  )
}

/** Which question was on screen over time, and what was done to it. @param cursor the moment looked at, or null */
export function FlightTimeline({ record, cursor }: { record: FlightRecord; cursor: number | null }) {
  const t = useTranslations('report')
  const [box, width] = useWidth<HTMLDivElement>()
  const scale = flightScale(record, width)
  const { x, y, top, bottom, switches, changes } = scale
  const shown = cursor === null ? null : screenAt(record, cursor)
  return (
    <div ref={box}>
      <svg className="flight" viewBox={`0 0 ${width} ${scale.height}`} role="img" aria-label={t('flightPicture')}>
        {record.aways.map(({ from, to }) => (
          <rect key={from} className="gone" x={x(from)} y={top} width={x(to) - x(from)} height={changes - top} />
        ))}
        <Axes scale={scale} />
        <path className="jump" d={jumpPath(record.stays, scale)} />
        <path
          className="stay"
          d={stayPath(
            record.stays.filter(({ again }) => !again),
            scale,
          )}
        />
        <path
          className="stay again"
          d={stayPath(
            record.stays.filter(({ again }) => again),
            scale,
          )}
        />
        <Longest record={record} scale={scale} />
        <path className="tick" d={record.switches.map(({ at }) => `M${x(at)} ${switches - 6}v12`).join('')} />
        {record.answers.filter(isChange).map(({ at, number, change }) => (
          <ChangeMark key={`${at} ${number}`} change={change} x={x(at)} y={changes} />
        ))}
        {cursor !== null && shown && (
          <g className="cursor">
            <path d={`M${x(cursor)} ${top - 8}V${changes + 8}`} />
            <circle cx={x(cursor)} cy={shown.away ? bottom : y(shown.number)} r="5" />
          </g>
        )}
      </svg>
    </div>
  )
}
