import { useTranslations } from 'next-intl'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import type { Shown } from './shown'

type LeechHelpProps = { readonly shown: Shown; readonly locale: Locale; readonly onSuspend: () => void }

/** For a card that keeps being forgotten: another way to it, or a rest from it. */
export function LeechHelp({ shown: { card, memory, pair, own }, locale, onSuspend }: LeechHelpProps) {
  const t = useTranslations('review')
  const [fact] = card.facts
  return (
    <section className="leech" aria-label={t('leechLabel')}>
      <p>
        <b>{t('leechTitle', { count: memory?.lapses ?? 0 })}</b> {t('leechBody')}
      </p>
      <ul>
        {!own && (
          <li>
            <a className="link" href={localHref(locale, `/lessons/${card.lesson}${fact ? `#${fact}` : ''}`)}>
              {t('leechLesson')}
            </a>
          </li>
        )}
        {pair && (
          <li>
            <a className="link" href={localHref(locale, `/review?pair=${pair.id}`)}>
              {t('leechPair', { name: pair.name[locale] })}
            </a>
          </li>
        )}
        <li>
          <button type="button" className="link" onClick={onSuspend}>
            {t('leechSuspend')}
          </button>
        </li>
      </ul>
    </section>
  )
}
