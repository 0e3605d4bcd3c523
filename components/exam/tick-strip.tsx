import { useTranslations } from 'next-intl'
import { type Cell, tallyOf } from './room-model'

const WIDTH = 342

/** The map on a phone, one tick a question: where you are stands taller, what is flagged carries a dot. */
export function TickStrip({ cells }: { cells: readonly Cell[] }) {
  const t = useTranslations('exam')
  const pitch = WIDTH / cells.length
  const width = Math.min(pitch * 0.68, 30)
  const step = (WIDTH - width) / Math.max(1, cells.length - 1)
  return (
    <svg className="strip" viewBox={`0 -4 ${WIDTH} 28`} role="img" aria-label={t('strip', tallyOf(cells))}>
      {cells.map(({ id, state, flagged, current }, index) => {
        const x = index * step
        const tone = current ? 'cur' : state === 'answered' ? 'done' : 'open'
        return (
          <g key={id}>
            <rect
              className={tone}
              x={x}
              y={current ? 4 : 8}
              width={width}
              height={current ? 18 : 12}
              rx={Math.min(1.8, width / 2)}
            />
            {flagged && <circle className="fl" cx={x + width / 2} cy={current ? -1 : 3} r="2" />}
          </g>
        )
      })}
    </svg>
  )
}
