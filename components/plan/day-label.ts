import type { Locale } from '@/lib/core/locale'
import { DAY } from '@/lib/core/time'
import type { StudyDay } from '@/lib/scheduler/study-day'

const tags = { ko: 'ko-KR', en: 'en-GB' } as const satisfies Record<Locale, string>
const formats = new Map<Locale, Intl.DateTimeFormat>()

/** One format a language, kept: making one costs more than writing the hundred days of a table with it. */
function formatIn(locale: Locale): Intl.DateTimeFormat {
  const kept = formats.get(locale)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(tags[locale], { month: 'short', day: 'numeric', timeZone: 'UTC' })
  formats.set(locale, made)
  return made
}

/** A day of the learner's calendar as "11월 21일", "21 Nov": a number of days needs no time zone. */
export const dayLabel = (day: StudyDay, locale: Locale): string => formatIn(locale).format(day * DAY)
