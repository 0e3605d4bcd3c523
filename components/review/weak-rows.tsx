import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import type { Choices } from './choices'
import { RowInside } from './row-link'

type WeakRowsProps = { readonly locale: Locale; readonly choices: Choices; readonly cram: boolean }

/** Cards by what the learner did with them: missed, gone cold, slipping again and again, flagged. */
export function WeakRows({ locale, choices: { weak, leeches, flagged }, cram }: WeakRowsProps) {
  const t = useTranslations('choose')
  const rest = cram ? '&cram=1' : ''
  const nothing = weak.facts + weak.cards + leeches + flagged === 0
  return (
    <section aria-labelledby="by-weakness">
      <h2 id="by-weakness">{t('weakness')}</h2>
      {nothing && <p className="aside">{t('noneWeak')}</p>}
      <div className="rows">
        {weak.facts + weak.cards > 0 && (
          <StudyLink locale={locale} path={`/review?only=weak${rest}`} className="row">
            <RowInside icon="miss" title={t('weak')}>
              {t('weakCount', weak)}
            </RowInside>
          </StudyLink>
        )}
        {leeches > 0 && (
          <StudyLink locale={locale} path={`/review?only=leech${rest}`} className="row">
            <RowInside icon="undo" title={t('leech')}>
              {t('count', { count: leeches })}
            </RowInside>
          </StudyLink>
        )}
        {flagged > 0 && (
          <StudyLink locale={locale} path={`/review?only=flagged${rest}`} className="row">
            <RowInside icon="flag" title={t('flagged')}>
              {t('count', { count: flagged })}
            </RowInside>
          </StudyLink>
        )}
      </div>
    </section>
  )
}
