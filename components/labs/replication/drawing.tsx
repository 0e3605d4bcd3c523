import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { State } from '@/lib/labs/replication/state'
import { Tips } from '../frame/tips'
import { layoutOf } from './layout'
import { NodeBox } from './node-box'

type DrawingProps = {
  readonly width: number
  readonly state: State
  /** Nodes that the last step was about. */
  readonly marked: ReadonlySet<string>
  readonly told: string
}

/** The picture at one width. */
export function Drawing({ width, state, marked, told }: DrawingProps) {
  const t = useTranslations('lab-replication')
  const id = useId()
  const { height, application, endpoints, zones, wires } = layoutOf(state, width)
  const centre = application.x + application.width / 2
  return (
    <svg className="stage replication" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told}>
      <Tips id={id} kinds={['writes', 'reads']} />
      {zones.map(({ zone, x, y, width: across, height: down }) => (
        <g key={zone}>
          <rect className="zone" x={x} y={y} width={across} height={down} rx="14" />
          <text className="faint" x={x + across / 2} y={y + 20} fontSize="13" textAnchor="middle">
            {zone === 'away' ? t('away') : t('zone', { zone })}
          </text>
        </g>
      ))}
      {wires.map(({ use, path, alive }) => (
        <path
          key={`${use}${path}`}
          className={alive ? `wire ${use}` : `wire ${use} broken`}
          d={path}
          markerEnd={`url(#${id}${use})`}
        />
      ))}
      <rect className="node" {...application} rx="14" />
      <text className="strong" x={centre} y={application.height / 2 + 6} fontSize="14" textAnchor="middle">
        {t('application')}
      </text>
      {endpoints.map(({ use, endpoint, works, x, y, width: across, height: down }) => (
        <g key={use}>
          <rect
            className={works ? `node ${use}` : `node ${use} off`}
            x={x}
            y={y}
            width={across}
            height={down}
            rx="14"
          />
          <text className="faint" x={x + 14} y={y + 22} fontSize="12">
            {t(`use-${use}`)}
          </text>
          <text className={works ? 'accf' : 'ink'} x={x + across - 14} y={y + 22} fontSize="12" textAnchor="end">
            {t(works ? 'worksShort' : 'worksNotShort')}
          </text>
          <text className="strong" x={x + 14} y={y + 43} fontSize={width > 500 ? 14 : 13}>
            {t('endpointShort', { endpoint })}
          </text>
        </g>
      ))}
      {zones.flatMap(({ nodes }) =>
        nodes.map((placed) => <NodeBox key={placed.node.id} {...placed} marked={marked.has(placed.node.id)} />),
      )}
    </svg>
  )
}
