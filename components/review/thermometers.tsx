import { useTranslations } from 'next-intl'
import { twoDecimals } from './temperature-chip'

const HEIGHT = 84
const PITCH = 14.5
const WIDTH = 8.8
/** Fewer cards still make a picture, not three columns. */
const LEAST = 24
/** Below this the words stand beside each other, not at the ends of an empty line. */
const FEW = 16

/** One pill a card, full again; the notch is where it stood before. Coldest first. */
export function Thermometers({ before }: { before: readonly (number | null)[] }) {
  const t = useTranslations('review')
  const known = before.filter((r) => r !== null)
  const mean = known.length > 0 ? twoDecimals(known.reduce((sum, r) => sum + r, 0) / known.length) : null
  const sorted = [...before].sort((a, b) => (a ?? -1) - (b ?? -1))
  const width = (Math.max(LEAST, sorted.length) - 1) * PITCH + WIDTH
  return (
    <figure className="warmed">
      <svg
        className="thermo"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t('endPicture', { count: before.length, before: mean ?? t('none') })}
      >
        {sorted.map((r, index) => {
          const x = index * PITCH
          // Pills of one picture never change order.
          const key = `${index}`
          return (
            <g key={key}>
              <rect className="t7 pill" x={x} y="0" width={WIDTH} height={HEIGHT} rx={WIDTH / 2} />
              {r !== null && <path className="notch" d={`M${x} ${HEIGHT * (1 - r)}h${WIDTH}`} />}
            </g>
          )
        })}
      </svg>
      <figcaption className="scale" data-few={before.length < FEW ? '' : undefined}>
        <span>{mean === null ? t('beforeNone') : t('beforeMean', { r: mean })}</span>
        <span>{t('afterAll')}</span>
      </figcaption>
    </figure>
  )
}
