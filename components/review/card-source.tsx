import { useTranslations } from 'next-intl'
import type { Card, Fact } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { monthName } from '@/lib/i18n/format'
import { sourcesOf } from './explain'

/** Where the card's facts come from, when they were last checked, and the sentence of the lesson that states them. */
export function CardSource({ card, facts, locale }: { card: Card; facts: readonly Fact[]; locale: Locale }) {
  const t = useTranslations('review')
  const sources = sourcesOf(facts)
  const [first] = sources
  const checked = facts.map((fact) => fact.checked).sort()[0]
  const date = checked && monthName(checked, locale)
  const anchor = card.facts[0]
  return (
    <div className="src">
      <p className="source">
        {first?.url ? (
          <a className="cited" href={first.url} lang="en" rel="noreferrer">
            <span className="title">{first.title}</span>
          </a>
        ) : (
          <span className="cited title" lang="en">
            {first?.title}
          </span>
        )}
        <span>
          {[sources.length > 1 && t('moreSources', { count: sources.length - 1 }), date && t('checked', { date })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <a className="to-lesson" href={localHref(locale, `/lessons/${card.lesson}${anchor ? `#${anchor}` : ''}`)}>
        {t('seeLesson')}
      </a>
    </div>
  )
}
