import { useTranslations } from 'next-intl'
import type { Fact } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { Icon } from '../ui/icon'
import { Parting, SourceLine, VerdictName } from './fact-details'
import { sheetId } from './fact-seed'
import { BothHalves } from './pair'
import { PopoverSheet } from './popover-sheet'

/** Everything about one fact, over the page. */
export function FactSheet({ fact, locale, number }: { fact: Fact; locale: Locale; number: number }) {
  const t = useTranslations('reading')
  const title = (
    <>
      {t('factNumber', { number })} · <VerdictName verdict={fact.verdict} />
    </>
  )
  return (
    <PopoverSheet id={sheetId(fact.id)} title={title} titleClassName="small faint">
      <p className="claim two">
        <BothHalves text={fact.claim} locale={locale} />
      </p>
      <Parting fact={fact} locale={locale} withNote />
      <SourceLine fact={fact} locale={locale} />
      <a className="link" href={localHref(locale, `/sources/#${fact.id}`)}>
        {t('allAbout')}
        <Icon name="right" size="s" />
      </a>
    </PopoverSheet>
  )
}

/** In the flow of a lesson, right behind the paragraph: the exam's answer and today's service where they part.
 * Only the first of a page stands open: it shows what the others hold, and the lesson stays a text. */
export function FactNote({ fact, locale, open }: { fact: Fact; locale: Locale; open: boolean }) {
  const t = useTranslations('reading')
  return (
    <details className="fact span" open={open}>
      <summary>
        <i className="seed none" data-fact={fact.id} aria-hidden="true" />
        <span>{t('partsTitle')}</span>
        <Icon name="down" size="s" />
      </summary>
      <Parting fact={fact} locale={locale} />
      <SourceLine fact={fact} locale={locale} />
    </details>
  )
}
