import { useTranslations } from 'next-intl'
import type { Term } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { Icon } from '../ui/icon'
import { BothHalves } from './pair'
import { PopoverSheet } from './popover-sheet'
import { termSheetId } from './term-words'

/** What a term means, over the page. */
export function TermSheet({ term, locale }: { term: Term; locale: Locale }) {
  const t = useTranslations('reading')
  const other = otherLocale(locale)
  const title = (
    <>
      {term.term[locale]}{' '}
      {term.term[other] !== term.term[locale] && (
        <span className="faint" lang={other}>
          {term.term[other]}
        </span>
      )}
    </>
  )
  return (
    <PopoverSheet id={termSheetId(term.id)} className="termsheet" title={title}>
      <p className="claim two">
        <BothHalves text={term.definition} locale={locale} />
      </p>
      <a className="link" href={localHref(locale, `/glossary/#${term.id}`)}>
        {t('inGlossary')}
        <Icon name="right" size="s" />
      </a>
    </PopoverSheet>
  )
}
