import { useTranslations } from 'next-intl'
import { rowOf } from '@/lib/labs/caching/nodes'
import { CONNECTIONS, type System } from '@/lib/labs/caching/state'
import type { Box } from './layout'

type DatabaseBoxProps = Box & { readonly system: System; readonly focus: number }

const RIM = 7

/** The database: which of its connections are busy, how many requests wait for one, and the row of the key in focus. */
export function DatabaseBox({ system, focus, x, y, width, height }: DatabaseBoxProps) {
  const t = useTranslations('lab-caching')
  const { busy } = system.measures.tally
  const waiting = Math.max(0, busy - CONNECTIONS)
  const left = x + 12
  const right = x + width - 12
  const half = width / 2
  const bend = half * 0.4
  const rim = `c0 ${RIM * 0.55} ${bend} ${RIM} ${half} ${RIM}s${half} ${RIM * -0.45} ${half} -${RIM}`
  const lid = `c0 -${RIM * 0.55} ${bend} -${RIM} ${half} -${RIM}s${half} ${RIM * 0.45} ${half} ${RIM}`
  const foot = `c0 ${RIM * 0.55} -${bend} ${RIM} -${half} ${RIM}s-${half} ${RIM * -0.45} -${half} -${RIM}`
  return (
    <g>
      <path className="node" d={`M${x} ${y + RIM}${lid}v${height - 2 * RIM}${foot}z`} />
      <path className="pen" strokeWidth="1.5" d={`M${x} ${y + RIM}${rim}`} />
      <text className="strong" x={left} y={y + 33} fontSize="14">
        {t('database')}
      </text>
      {Array.from({ length: CONNECTIONS }, (_, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: connections are alike and keep their places
          key={index}
          className={index < busy ? 'link busy' : 'link'}
          cx={left + 4 + index * 11}
          cy={y + 48}
          r="3.5"
        />
      ))}
      {waiting > 0 && (
        <text className="accf strong" x={right} y={y + 52} fontSize="12" textAnchor="end">
          {`+${waiting}`}
        </text>
      )}
      <text className="ink mono" x={left} y={y + 78} fontSize="12">
        {`product:${focus}`}
      </text>
      <text className="strong mono" x={right} y={y + 78} fontSize="13" textAnchor="end">
        {`v${rowOf(system, focus)}`}
      </text>
    </g>
  )
}
