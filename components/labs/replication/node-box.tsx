import { useTranslations } from 'next-intl'
import { last } from '@/lib/labs/replication/ranges'
import type { PlacedNode } from './layout'

/** A node: its name, the last write it has, and what it is; a dead one is crossed out. */
export function NodeBox({ node, x, y, width, height, marked }: PlacedNode & { readonly marked: boolean }) {
  const t = useTranslations('lab-replication')
  const { id, role, alive, log } = node
  const kind = alive ? (role === 'primary' ? 'node primary' : 'node') : 'node dead'
  return (
    <g>
      <rect className={marked ? `${kind} marked` : kind} x={x} y={y} width={width} height={height} rx="10" />
      <text className={alive ? 'ink mono' : 'faint mono'} x={x + 8} y={y + 19} fontSize="12">
        {id}
      </text>
      <text className={alive ? 'strong' : 'faint'} x={x + width - 8} y={y + 19} fontSize="13" textAnchor="end">
        {last(log)}
      </text>
      <text className={alive && role === 'primary' ? 'accf' : 'faint'} x={x + 8} y={y + 37} fontSize="12">
        {t(alive ? `role-${role}` : 'dead')}
      </text>
      {!alive && <path className="cross" d={`M${x + width - 18} ${y + 28}l9 9m0 -9l-9 9`} />}
    </g>
  )
}
