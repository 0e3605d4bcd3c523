import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import { RichText } from '@/components/prose/rich-text'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { rampStep, temperature } from '@/lib/scheduler/retrievability'
import { twoDecimals } from '../../plan/two-decimals'
import type { FactEntry } from './fact-book'

type FactLineProps = { readonly locale: Locale; readonly entry: FactEntry; readonly r: number | null }

/** One fact: how warm it is, what it claims, and the ways to its sentence and its card. */
export function FactLine({ locale, entry: { fact, lesson, card }, r }: FactLineProps) {
  const t = useTranslations('progress')
  return (
    <div className="factline">
      <p className="claim">
        <RichText rich={fact.claim[locale]} />
      </p>
      <p className="ways">
        <span className="temp">
          <i className={r === null ? 'seed none' : `seed c${rampStep(r)}`} aria-hidden="true" />
          <b>{t(temperature(r))}</b> {r !== null && twoDecimals(r)}
        </span>
        <a className="link" href={localHref(locale, `/lessons/${lesson}#${fact.id}`)}>
          {t('toLesson')}
        </a>
        <StudyLink locale={locale} path={`/review?card=${encodeURIComponent(card)}`} className="link">
          {t('toCard')}
        </StudyLink>
      </p>
    </div>
  )
}
