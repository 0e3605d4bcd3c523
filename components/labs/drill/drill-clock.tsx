import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { SLOW_MS } from '@/lib/labs/ports/drill'

/** Seconds since the question was shown, in whole ones. Silent: a screen reader hears the time with the answer. */
export function DrillClock({ stopped }: { stopped: boolean }) {
  const t = useTranslations('ports-drill')
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (stopped) return
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [stopped])
  return (
    <span className="drill-clock" aria-hidden="true">
      <Icon name="clock" size="s" />
      {t('seconds', { seconds })}
      {seconds * 1000 > SLOW_MS && ` · ${t('slow')}`}
    </span>
  )
}
