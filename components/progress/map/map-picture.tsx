import { useTranslations } from 'next-intl'
import { RING } from '@/lib/fact-map/ring'

/** Room for neither names nor numbers. */
const BARE = `${-RING.outer - 2} ${-RING.outer - 2} ${2 * RING.outer + 4} ${2 * RING.outer + 4}`

type MapPictureProps = {
  readonly counts: Readonly<Record<'hot' | 'warm' | 'cold' | 'none', number>>
  /** All cells of one look in one path. */
  readonly paths: readonly { readonly look: string; readonly path: string }[]
  readonly silent?: boolean
}

/** The fact map without its names, around a number. */
export function MapPicture({ counts, paths, silent = false }: MapPictureProps) {
  const t = useTranslations('today')
  const total = counts.hot + counts.warm + counts.cold + counts.none
  const untouched = counts.none === total
  return (
    <span className="smallmap" aria-hidden={silent}>
      <svg viewBox={BARE} role="img" aria-label={t('factsPicture', { total, ...counts })}>
        {paths.map(({ look, path }) => (
          <path key={look} className={`cell ${look}`} d={path} />
        ))}
      </svg>
      <span className="in" aria-hidden="true">
        <b>{untouched ? total : counts.hot + counts.warm}</b>
        {untouched ? t('factsToLearn') : t('factsWarm', { total })}
      </span>
    </span>
  )
}
