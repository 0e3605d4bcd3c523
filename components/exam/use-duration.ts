import { useTranslations } from 'next-intl'
import { MINUTE, SECOND } from '@/lib/core/time'

/** From here on seconds say nothing. */
const LONG = 10 * MINUTE

/** How long something took, in words: "1분 20초", and "52분" where it was long. */
export function useDuration(): (ms: number) => string {
  const t = useTranslations('exam')
  const report = useTranslations('report')
  return (ms) => {
    const seconds = Math.round(ms / SECOND)
    return ms >= LONG
      ? report('minuteTick', { minutes: Math.round(ms / MINUTE) })
      : t('spent', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
  }
}
