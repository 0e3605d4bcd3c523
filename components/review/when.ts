import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { DAY, HOUR, type Instant, MINUTE } from '@/lib/core/time'
import { shortDay } from '@/lib/i18n/format'

type Distance = { readonly unit: 'inMinutes' | 'inHours' | 'inDays' | 'inMonths' | 'inYears'; readonly count: number }

/** A time ahead in the largest unit that still says enough. Never less than a minute. */
export function distance(ms: number): Distance {
  if (ms < HOUR) return { unit: 'inMinutes', count: Math.max(1, Math.round(ms / MINUTE)) }
  if (ms < DAY) return { unit: 'inHours', count: Math.max(1, Math.round(ms / HOUR)) }
  const days = Math.round(ms / DAY)
  if (days < 60) return { unit: 'inDays', count: days }
  if (days < 730) return { unit: 'inMonths', count: Math.round(days / 30.4) }
  return { unit: 'inYears', count: Math.round(days / 365.25) }
}

/** Days on the wall, which is what "tomorrow" means in a sentence. */
const wallDay = (at: Instant): number => Math.floor((at - new Date(at).getTimezoneOffset() * MINUTE) / DAY)

const timeOf = (at: Instant, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', { hour: 'numeric', minute: '2-digit' }).format(at)

/** The ways this screen names a time. */
export function useWhen(locale: Locale) {
  const t = useTranslations('review')
  /** "10분 뒤", "in 11 days": inside a button. */
  const ahead = (at: Instant, now: Instant): string => {
    const { unit, count } = distance(at - now)
    return t(unit, { count })
  }
  return {
    ahead,
    /** "12월 2일에 다시", "again in 10 min": under the thumb. */
    again: (at: Instant, now: Instant): string =>
      at - now < DAY ? t('againSoon', { when: ahead(at, now) }) : t('againOn', { when: shortDay(at, locale) }),
    /** "10분 뒤에", "오늘 오후 3:20에", "내일", "12월 2일에": in a sentence. */
    comes: (at: Instant, now: Instant): string => {
      if (at - now < HOUR) return t('comesSoon', { when: ahead(at, now) })
      const days = wallDay(at) - wallDay(now)
      if (days === 0) return t('laterToday', { time: timeOf(at, locale) })
      return days === 1 ? t('tomorrow') : t('comesOn', { day: shortDay(at, locale) })
    },
    /** "11월 12일", or the time when it was today. */
    past: (at: Instant, now: Instant): string =>
      wallDay(at) === wallDay(now)
        ? t('atTime', { time: timeOf(at, locale) })
        : t('onDay', { day: shortDay(at, locale) }),
    day: (at: Instant, now: Instant): string => (at - now < DAY ? ahead(at, now) : shortDay(at, locale)),
  }
}
