import { useTranslations } from 'next-intl'
import { copyOf, nodeOf, rowOf } from '@/lib/labs/caching/nodes'
import type { System } from '@/lib/labs/caching/state'
import { itemOf } from '@/lib/labs/caching/store'
import { sizeOf } from '@/lib/labs/ordered-map'
import type { Box } from './layout'

type CacheBoxProps = Box & { readonly system: System; readonly focus: number }

/** The cache: how full each node is, and the copy of the key in focus; a copy that is no longer true is marked. */
export function CacheBox({ system, focus, x, y, width, height }: CacheBoxProps) {
  const t = useTranslations('lab-caching')
  const left = x + 12
  const right = x + width - 12
  const copy = copyOf(system, focus)
  const node = nodeOf(system, focus)
  const expires = node?.up ? itemOf(node.store, focus)?.expires : undefined
  const items = system.nodes.reduce((sum, { store }) => sum + sizeOf(store.items), 0)
  return (
    <g>
      <rect className="node" x={x} y={y} width={width} height={height} rx="14" />
      <text className="strong" x={left} y={y + 23} fontSize="14">
        {t('cache')}
      </text>
      <text className="faint" x={right} y={y + 23} fontSize="12" textAnchor="end">
        {t('itemsOf', { items, limit: system.configuration.memory })}
      </text>
      <Memory system={system} x={left} y={y + 32} width={right - left} />
      <path className="hair" d={`M${left} ${y + 50}H${right}`} />
      <text className="ink mono" x={left} y={y + 71} fontSize="12">
        {`product:${focus}`}
      </text>
      <text
        className={copy === undefined ? 'faint' : 'strong mono'}
        x={right}
        y={y + 71}
        fontSize="13"
        textAnchor="end"
      >
        {copy === undefined ? '–' : `v${copy}`}
      </text>
      {copy !== undefined && (
        <text className="faint" x={left} y={y + 91} fontSize="12">
          {expires ? t('ttlLeft', { seconds: ((expires - system.at) / 1000).toFixed(1) }) : t('noTtl')}
        </text>
      )}
      {copy !== undefined && copy < rowOf(system, focus) && (
        <g className="differ">
          <circle cx={right - 12} cy={y + height + 16} r="12" />
          <path d={`M${right - 18} ${y + height + 13}h12m-12 6h12m-3 -10l-6 14`} />
        </g>
      )}
    </g>
  )
}

type MemoryProps = { readonly system: System; readonly x: number; readonly y: number; readonly width: number }

/** A bar for each node, filled as its memory is; a node that is gone is an outline. */
function Memory({ system, x, y, width }: MemoryProps) {
  const across = (width - 4 * (system.nodes.length - 1)) / system.nodes.length
  return system.nodes.map(({ up, store }, index) => {
    const left = x + index * (across + 4)
    return (
      // Nodes keep their places, and one that is lost comes back in the same.
      <g key={left}>
        <rect className={up ? 'track' : 'track gone'} x={left} y={y} width={across} height="8" rx="4" />
        {up && (
          <rect
            className="part"
            x={left}
            y={y}
            width={(across * sizeOf(store.items)) / store.limit}
            height="8"
            rx="4"
          />
        )}
      </g>
    )
  })
}
