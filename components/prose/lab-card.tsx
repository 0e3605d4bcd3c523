import { useTranslations } from 'next-intl'
import type { LabId } from '@/lib/content/labs'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { messagesFor } from '@/lib/i18n/messages'
import { Icon } from '../ui/icon'

type LabCardProps = {
  readonly lab: LabId
  /** The story it opens; null for free play. */
  readonly story: string | null
  readonly query: string
  readonly locale: Locale
}

/** The way from a lesson into a lab, at the right set-up: a plain link. */
export function LabCard({ lab, story, query, locale }: LabCardProps) {
  const t = useTranslations('labs')
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = messagesFor(locale)
  const name = story === null ? t('free') : words[`lab-${lab}`]?.[`preset-${story}`]
  return (
    <a className="labcard span" lang={locale} href={localHref(locale, `/labs/${lab}${query ? `?${query}` : ''}`)}>
      <Icon name="labs" />
      <span>
        <small>
          {t('lab')} · {t(`name-${lab}`)}
        </small>
        <b>{name ?? t(`name-${lab}`)}</b>
        <small>{t(story === null ? 'tryHere' : 'predictHere')}</small>
      </span>
      <Icon name="right" />
    </a>
  )
}
