import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import type { Digest } from '@/lib/progress/stored-digest'
import { retrievability } from '@/lib/scheduler/retrievability'
import type { Answer } from '@/lib/search/answer'
import type { Kind } from '@/lib/search/documents'
import { kinds } from '@/lib/search/documents'
import { Hit } from './hit'

type ResultsProps = {
  readonly locale: Locale
  readonly answer: Answer
  /** How warm facts are. */
  readonly heat: Digest
  readonly kind: Kind | null
  readonly onMore: () => void
}

/** What was found, best first. */
export function Results({ locale, answer, heat, kind, onMore }: ResultsProps) {
  const t = useTranslations('search')
  const { found, counts } = answer
  const warmthOf = ({ kind, id }: Answer['found'][number]): number | null => {
    const known = kind === 'fact' ? heat[id] : undefined
    return known ? retrievability(known, Date.now()) : null
  }
  const all = kind === null ? kinds.reduce((sum, one) => sum + counts[one], 0) : counts[kind]
  if (found.length === 0) return null
  return (
    <>
      <ul className="res">
        {found.map((one) => (
          <li key={`${one.kind} ${one.path}`}>
            <Hit found={one} locale={locale} r={warmthOf(one)} />
          </li>
        ))}
      </ul>
      {found.length < all && (
        <button type="button" className="link more" onClick={onMore}>
          {t('more')}
        </button>
      )}
    </>
  )
}
