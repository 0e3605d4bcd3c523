import { useCallback } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import { situationOf } from '@/lib/progress/situation'
import type { Progress } from '@/lib/progress/state'
import { forecast } from '@/lib/scheduler/plan/forecast'
import { ForecastPanel } from '../plan/forecast-panel'
import { useAfterPaint } from '../plan/use-after-paint'
import type { Material } from './material'
import { momentOf } from './outcomes'

type EndForecastProps = {
  readonly locale: Locale
  readonly material: Material
  readonly progress: Progress
  readonly now: Instant
}

/** What the next thirty days bring, as it stands after the session. */
export function EndForecast({ locale, material, progress, now }: EndForecastProps) {
  const look = useCallback(() => {
    const situation = situationOf([...material.cards.values()], progress, momentOf(now))
    return { situation, days: forecast(situation) }
  }, [material, progress, now])
  const ahead = useAfterPaint(look)
  return <div className="plan end-plan">{ahead && <ForecastPanel locale={locale} forecast={ahead} />}</div>
}
