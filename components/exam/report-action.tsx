import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import type { FactId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'

/** Facts looked at in a minute, roughly: what the key says it will cost. */
const PER_MINUTE = 4

type ReportActionProps = {
  readonly locale: Locale
  readonly missed: readonly FactId[]
  /** What our estimate rests on; null when the paper gives none. */
  readonly scored: number | null
}

/** The first thing to do: the facts behind what was missed. With none, another paper. */
export function ReportAction({ locale, missed, scored }: ReportActionProps) {
  const t = useTranslations('exam')
  return (
    <div className="act2">
      {missed.length > 0 ? (
        <StudyLink locale={locale} path={`/review?facts=${missed.join(',')}`} className="go">
          {t('reviewFacts', { count: missed.length })}
          <span className="meta">{t('reviewCost', { minutes: Math.ceil(missed.length / PER_MINUTE) })}</span>
        </StudyLink>
      ) : (
        <StudyLink locale={locale} path="/exam" className="go">
          {t('again')}
        </StudyLink>
      )}
      {scored !== null && <p className="est">{t('ours', { count: scored })}</p>}
    </div>
  )
}
