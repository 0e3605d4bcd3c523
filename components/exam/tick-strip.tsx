import { useTranslations } from 'next-intl'
import { type Cell, tallyOf } from './room-model'

const WIDTH = 342
/** Between two ticks; less where there are many. */
const GAP = 4

/** A tick with round corners, from its top left corner. */
const tick = (x: number, y: number, width: number, height: number): string => {
  const r = Math.min(1.8, width / 2)
  const [across, down] = [width - 2 * r, height - 2 * r]
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
}

/** The map on a phone, one tick a question: where you are stands taller, what is flagged carries a dot. All of a look are one path. */
export function TickStrip({ cells }: { cells: readonly Cell[] }) {
  const t = useTranslations('exam')
  const gap = Math.min(GAP, (WIDTH / cells.length) * 0.32)
  const step = (WIDTH + gap) / cells.length
  const width = step - gap
  const ticks = cells.map(({ state, current }, index) => {
    const look = current ? 'cur' : state === 'answered' ? 'done' : 'open'
    return { look, path: tick(index * step, current ? 4 : 8, width, current ? 18 : 12) }
  })
  return (
    <svg className="strip" viewBox={`0 -4 ${WIDTH} 28`} role="img" aria-label={t('strip', tallyOf(cells))}>
      {(['done', 'open', 'cur'] as const).map((look) => (
        <path
          key={look}
          className={look}
          d={ticks
            .filter((one) => one.look === look)
            .map(({ path }) => path)
            .join('')}
        />
      ))}
      {cells.map(
        ({ id, flagged, current }, index) =>
          flagged && <circle key={id} className="fl" cx={index * step + width / 2} cy={current ? -1 : 3} r="2" />,
      )}
    </svg>
  )
}
