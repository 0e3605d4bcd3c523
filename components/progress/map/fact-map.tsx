import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { useWidth } from '@/components/plan/use-width'
import type { FactId } from '@/lib/content/types'
import type { HeatCounts } from '@/lib/progress/statistics/temperatures'
import type { Drawing } from './drawing'
import { TYPE } from './labels'

type FactMapProps = {
  readonly drawing: Drawing
  readonly counts: HeatCounts
  readonly picked: FactId | null
  readonly onPick: (fact: FactId) => void
}

/** Below this width names have no room beside the map: the table under it names the topics by the same numbers. */
const WIDE = 560

/** The fact map. A finger or a mouse picks a cell; the same facts stand in the table below for everybody else. */
export function FactMap({ drawing, counts, picked, onPick }: FactMapProps) {
  const t = useTranslations('progress')
  const [box, width] = useWidth<HTMLDivElement>()
  const { cells, labels, marks, frames, total } = drawing
  const wide = width >= WIDE
  const pick = ({ target }: MouseEvent): void => {
    const id = target instanceof Element ? target.getAttribute('data-fact') : null
    const cell = cells.find(({ fact }) => fact === id)
    if (cell) onPick(cell.fact)
  }
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: 300 cells are no tab stops; the table below leads to the same facts by keyboard */}
      <svg
        className="factmap"
        viewBox={wide ? frames.wide : frames.narrow}
        role="img"
        aria-label={t('mapPicture', { topics: marks.length, total, ...counts })}
        onClick={pick}
      >
        {cells.map(({ fact, path, look }) => (
          <path
            key={fact}
            className={fact === picked ? `cell ${look} picked` : `cell ${look}`}
            d={path}
            data-fact={fact}
          />
        ))}
        <text className="strong" y="9" textAnchor="middle" fontSize="44">
          {counts.hot + counts.warm}
        </text>
        <text className="faint" y="30" textAnchor="middle" fontSize="13">
          {t('ofTotal', { total })}
        </text>
        {wide
          ? labels.map(({ topic, lines, x, y, anchor }) => (
              <text key={topic} x={x} y={y} textAnchor={anchor} fontSize={TYPE.size}>
                {lines.map((line, index) => (
                  <tspan
                    key={line}
                    x={x}
                    dy={index === 0 ? 0 : TYPE.leading}
                    className={index === lines.length - 1 ? 'faint' : 'ink'}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            ))
          : marks.map(({ topic, number, x, y }) => (
              <text key={topic} className="faint" x={x} y={y + 4.5} textAnchor="middle" fontSize="13">
                {number}
              </text>
            ))}
      </svg>
    </div>
  )
}
