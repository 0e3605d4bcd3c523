import type { Locale } from '../core/locale'
import type { Instant } from '../core/time'

const tags = { ko: 'ko-KR', en: 'en-GB' } as const satisfies Record<Locale, string>

/** `2026-11` as "2026년 11월" or "November 2026". */
export function monthName(month: string, locale: Locale): string {
  const [year = '1970', number = '1'] = month.split('-')
  return new Intl.DateTimeFormat(tags[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(number) - 1, 1),
  )
}

/** A day in the reader's own time zone: "11월 21일 토요일", "Saturday 21 November". */
export const dayName = (at: Instant, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', day: 'numeric', weekday: 'long' }).format(at)

/** "11월 21일", "21 November". */
export const shortDay = (at: Instant, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', day: 'numeric' }).format(at)

/** "2026년 11월 21일", "21 November 2026". */
export const longDay = (at: Instant, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { year: 'numeric', month: 'long', day: 'numeric' }).format(at)

/** "11월 21일 오후 3:20", "21 November, 15:20". */
export const dayAndTime = (at: Instant, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(
    at,
  )

/** A duration as a clock: `1:44:52`, `9:05`. Whole seconds, rounded up, never negative. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** A size as it lies on the device, in decimal megabytes: "4.2MB", "4.2 MB". Never 0 for something. */
export const megabytes = (bytes: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(bytes === 0 ? 0 : Math.max(bytes / 1_000_000, 0.1))
