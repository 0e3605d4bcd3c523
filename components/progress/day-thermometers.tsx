import { useTranslations } from 'next-intl'
import { rampStep } from '@/lib/scheduler/retrievability'

const HEIGHT = 84
const PITCH = 14.5
const WIDTH = 8.8
const LEAST = 20

/** One pill a card, filled as high as it is recalled; new cards are hollow. Sorted, so that the left edge is the reason to start. */
export function DayThermometers({ cards }: { cards: readonly (number | null)[] }) {
  const t = useTranslations('today')
  const width = (Math.max(LEAST, cards.length) - 1) * PITCH + WIDTH
  const known = cards.filter((r) => r !== null)
  const coldest = known[0]
  return (
    <figure>
      <svg
        className="thermo"
        viewBox={`-1 -1 ${width + 2} ${HEIGHT + 2}`}
        role="img"
        aria-label={t('picture', { count: cards.length, fresh: cards.length - known.length })}
      >
        {cards.map((r, index) => {
          const x = index * PITCH
          const fill = r === null ? 0 : Math.max(WIDTH, HEIGHT * r)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: pills are their places
            <g key={index}>
              <rect className={r === null ? 'n' : 'track'} x={x} y="0" width={WIDTH} height={HEIGHT} rx={WIDTH / 2} />
              {r !== null && (
                <rect
                  className={`t${rampStep(r)}`}
                  x={x}
                  y={HEIGHT - fill}
                  width={WIDTH}
                  height={fill}
                  rx={WIDTH / 2}
                />
              )}
            </g>
          )
        })}
      </svg>
      <figcaption className="scale">
        <span>{coldest === undefined ? t('freshOnly') : t('coldest', { r: coldest.toFixed(2) })}</span>
        <span>{t('recallAgain')}</span>
      </figcaption>
    </figure>
  )
}
