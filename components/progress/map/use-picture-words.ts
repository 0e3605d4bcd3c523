import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { longDay } from '@/lib/i18n/format'
import type { HeatCounts, TopicHeat } from '@/lib/progress/statistics/temperatures'
import type { Moment } from '@/lib/scheduler/study-day'
import type { PictureWords } from './picture'

type Told = {
  readonly locale: Locale
  readonly topics: readonly TopicHeat[]
  readonly names: ReadonlyMap<string, string>
  readonly counts: HeatCounts
  readonly total: number
  /** To the exam, or null when none lies ahead. */
  readonly days: number | null
  readonly now: Moment
}

/** What stands on the picture, and the picture told in words. */
export function usePictureWords({ locale, topics, names, counts, total, days, now }: Told): {
  readonly words: PictureWords
  readonly inWords: readonly string[]
} {
  const t = useTranslations('progress')
  const common = useTranslations('common')
  const warm = counts.hot + counts.warm
  const day = longDay(now.at, locale)
  return {
    words: {
      count: String(warm),
      ofTotal: t('ofTotal', { total }),
      title: warm > 0 ? t('title', { count: warm }) : t('titleNone'),
      foot: days === null ? day : t('pictureExam', { days, day }),
      brand: common('brand'),
    },
    inWords: [
      t('pictureWords', { day, total, ...counts }),
      ...topics.map(({ topic, facts, counts: own }) =>
        t('pictureTopic', { topic: names.get(topic) ?? topic, total: facts.length, warm: own.hot + own.warm }),
      ),
    ],
  }
}
