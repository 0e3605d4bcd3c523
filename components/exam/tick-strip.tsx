import { useTranslations } from 'next-intl'
import { type Cell, tallyOf } from './room-model'

const WIDTH = 342
/** Between two ticks; less where there are many. */
const GAP = 4

/** The map on a phone, one tick a question: where you are stands taller, what is flagged carries a dot. */
export function TickStrip({ cells }: { cells: readonly Cell[] }) {
  const t = useTranslations('exam')
  const gap = Math.min(GAP, (WIDTH / cells.length) * 0.32)
  const step = (WIDTH + gap) / cells.length
  const width = step - gap
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
