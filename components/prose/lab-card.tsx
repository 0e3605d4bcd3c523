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
  /** A page of the lab's own, such as the ports drill. */
  readonly part: string | null
  readonly query: string
  readonly locale: Locale
}

/** The way from a lesson into a lab, at the right set-up: a plain link. */
export function LabCard({ lab, story, part, query, locale }: LabCardProps) {
  const t = useTranslations('labs')
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = messagesFor(locale)
  const own = words[`lab-${lab}`]
  const name = part !== null ? own?.[part] : story === null ? t('free') : own?.[`preset-${story}`]
  const path: `/${string}` = part !== null ? `/labs/${lab}/${part}` : `/labs/${lab}${query ? `?${query}` : ''}`
  return (
    <a className="labcard span" lang={locale} href={localHref(locale, path)}>
      <Icon name="labs" />
      <span>
        <small>
          {t('lab')} · {t(`name-${lab}`)}
        </small>
        <b>{name ?? t(`name-${lab}`)}</b>
        <small>{part !== null ? own?.[`${part}Lead`] : t(story === null ? 'tryHere' : 'predictHere')}</small>
      </span>
      <Icon name="right" />
    </a>
  )
}
