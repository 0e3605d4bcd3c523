import { useTranslations } from 'next-intl'
import type { Term } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { BothHalves } from './pair'

/** Terms in both languages, in the alphabet of the page's language. */
export function Glossary({ terms, locale }: { terms: readonly Term[]; locale: Locale }) {
  const t = useTranslations('reading')
  const other = otherLocale(locale)
  const sorted = [...terms].sort((a, b) => a.term[locale].localeCompare(b.term[locale], locale))
  return (
    <main className="wrap index ledger" id="main">
      <h1>{t('glossaryTitle')}</h1>
      <dl className="rows terms">
        {sorted.map((term) => {
          const names = [...new Set([...term.aliases[locale], ...term.aliases[other]])]
          return (
            <div key={term.id} id={term.id} className="entry">
              <dt>
                <b>{term.term[locale]}</b> <span lang={other}>{term.term[other]}</span>
              </dt>
              <dd className="claim">
                <BothHalves text={term.definition} locale={locale} />
                {names.length > 0 && <small className="faint">{t('aliases', { names: names.join(', ') })}</small>}
              </dd>
            </div>
          )
        })}
      </dl>
    </main>
  )
}
