import { useTranslations } from 'next-intl'
import type { Term } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { Icon } from '../ui/icon'
import { BothHalves } from './pair'
import { termSheetId } from './term-words'

/** What a term means, over the page: a native popover, so that it opens and closes without script. */
export function TermSheet({ term, locale }: { term: Term; locale: Locale }) {
  const t = useTranslations('reading')
  const common = useTranslations('common')
  const other = otherLocale(locale)
  const id = termSheetId(term.id)
  return (
    <section popover="auto" id={id} className="sheet factsheet termsheet" aria-labelledby={`${id}-name`}>
      <div className="head">
        <h2 id={`${id}-name`}>
          {term.term[locale]}{' '}
          {term.term[other] !== term.term[locale] && (
            <span className="faint" lang={other}>
              {term.term[other]}
            </span>
          )}
        </h2>
        <button
          type="button"
          className="key"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={common('close')}
        >
          <Icon name="close" size="m" />
        </button>
      </div>
      <p className="claim two">
        <BothHalves text={term.definition} locale={locale} />
      </p>
      <a className="link" href={localHref(locale, `/glossary/#${term.id}`)}>
        {t('inGlossary')}
        <Icon name="right" size="s" />
      </a>
    </section>
  )
}
