import { useTranslations } from 'next-intl'
import type { Fact } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { Icon } from '../ui/icon'
import { Parting, SourceLine, VerdictName } from './fact-details'
import { sheetId } from './fact-seed'
import { BothHalves } from './pair'

/** Everything about one fact, over the page: a native popover, so that it opens and closes without script. */
export function FactSheet({ fact, locale, number }: { fact: Fact; locale: Locale; number: number }) {
  const t = useTranslations('reading')
  const common = useTranslations('common')
  const id = sheetId(fact.id)
  return (
    <section popover="auto" id={id} className="sheet factsheet" aria-labelledby={`${id}-name`}>
      <div className="head">
        <h2 className="small faint" id={`${id}-name`}>
          {t('factNumber', { number })} · <VerdictName verdict={fact.verdict} />
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
        <BothHalves text={fact.claim} locale={locale} />
      </p>
      <Parting fact={fact} locale={locale} withNote />
      <SourceLine fact={fact} locale={locale} />
      <a className="link" href={localHref(locale, `/sources/#${fact.id}`)}>
        {t('allAbout')}
        <Icon name="right" size="s" />
      </a>
    </section>
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
