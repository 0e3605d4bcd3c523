import { useTranslations } from 'next-intl'
import { SLOTS } from '@/lib/labs/key-slot'
import { slotCounts } from '@/lib/labs/sharding/slot-map'
import type { Place, State } from '@/lib/labs/sharding/state'

type SlotBarProps = {
  readonly width: number
  readonly state: State
  readonly typed: readonly Place[]
  /** Shards that the last step was about. */
  readonly marked: ReadonlySet<number>
}

const TOP = 26
const TALL = 40
/** Shards are named in words up to so many. */
const FEW = 20

/** The 16,384 slots as a strip, in pieces by shard, with a tick for each key below and a number for each typed one above. */
export function SlotBar({ width, state, typed, marked }: SlotBarProps) {
  const t = useTranslations('lab-sharding')
  const x = (slot: number): number => (slot / SLOTS) * (width - 2) + 1
  const counts = [...slotCounts(state.map)]
  const told =
    counts.length > FEW
      ? t('slotsToldMany', { shards: counts.length })
      : counts.map(([shard, slots]) => t('slotsTold', { shard, slots })).join(' ')
  const ticks = state.places.map(({ slot }) => `M${x(slot).toFixed(1)} ${TOP + TALL + 3}v7`).join('')
  return (
    <svg className="stage" viewBox={`0 0 ${width} 96`} role="img" aria-label={told}>
      {state.map.map(({ from, to, shard }) => {
        const across = x(to + 1) - x(from)
        const kind = marked.has(shard) ? 'span marked' : shard % 2 === 0 ? 'span even' : 'span'
        return (
          <g key={from}>
            <rect className={kind} x={x(from)} y={TOP} width={across} height={TALL} />
            {across > 9 * String(shard).length + 4 && (
              <text className="strong" x={x(from) + across / 2} y={TOP + 26} fontSize="14" textAnchor="middle">
                {shard}
              </text>
            )}
          </g>
        )
      })}
      <rect className="outline" x="1" y={TOP} width={width - 2} height={TALL} rx="6" />
      <path className="tick" d={ticks} />
      {typed.map(({ key, slot }, index) => (
        <g key={key} className="typed">
          <path d={`M${x(slot)} ${TOP + TALL}V18`} />
          <circle cx={Math.min(width - 9, Math.max(9, x(slot)))} cy="10" r="9" />
          <text x={Math.min(width - 9, Math.max(9, x(slot)))} y="14.5" fontSize="12" textAnchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
      <text className="faint" x="1" y="92" fontSize="12">
        0
      </text>
      <text className="faint" x={width - 1} y="92" fontSize="12" textAnchor="end">
        16383
      </text>
    </svg>
  )
}
