import { useTranslations } from 'next-intl'
import { type Locale, otherLocale } from '@/lib/core/locale'
import type { AskedTerm } from '@/lib/search/answer'
import { PlainLink } from '../navigation/site-link'
import { StudyLink } from '../navigation/study-link'

/** Pairs shown beside a term. */
const MOST_PAIRS = 3

/** The term that was asked for: both names, what it is, what it is taken for. */
export function TermSheet({ term, locale, className }: { term: AskedTerm; locale: Locale; className?: string }) {
  const t = useTranslations('search')
  const other = otherLocale(locale)
  const { id, name, definition, names, pairs } = term
  return (
    <div className={className ? `asked ${className}` : 'asked'}>
      <h2>
        <PlainLink locale={locale} path={`/glossary#${id}`}>
          {name[locale]}
          {name[other] !== name[locale] && <span lang={other}>{name[other]}</span>}
        </PlainLink>
      </h2>
      <p>{definition[locale]}</p>
      <p className="faint" lang={other}>
        {definition[other]}
      </p>
      {names.length > 0 && <p className="faint">{t('otherNames', { names: names.join(', ') })}</p>}
      {pairs.slice(0, MOST_PAIRS).map((pair) => (
        <StudyLink key={pair.id} locale={locale} path={`/review?pair=${pair.id}`} className="pairbox">
          <small>{t('confused')}</small>
          <b>{pair[locale]}</b>
        </StudyLink>
      ))}
    </div>
  )
}
