import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { MINUTE } from '@/lib/core/time'
import { warningPassed } from '@/lib/exam/clock'
import { type Moment, remaining, wasSetBack } from '@/lib/progress/attempt-clock'
import type { AttemptProgress } from '@/lib/progress/state'
import type { ProgressStore } from '@/lib/store/contract'

const TICK = 250

type ClockOptions = {
  readonly store: Pick<ProgressStore, 'clock'>
  readonly attempt: AttemptProgress
  /** Whole minutes left, at the moments at which the candidate is told. */
  readonly onWarning?: (minutes: number) => void
  readonly onTimeOut: () => void
  /** The device's clock was set back: from here on the log needs another anchor. */
  readonly onSetBack?: () => void
}

/** What is left of an attempt, in milliseconds; null in study mode. */
export const timeLeft = (store: Pick<ProgressStore, 'clock'>, attempt: AttemptProgress): number | null =>
  remaining(attempt.form, store.clock(attempt))

const momentNow = (): Moment => ({ at: Date.now(), ticks: performance.now() })

/** The clock of a sitting. It tells the time unasked only at the warnings. */
export function useClock({ store, attempt, onWarning, onTimeOut, onSetBack }: ClockOptions) {
  const [left, setLeft] = useState(() => timeLeft(store, attempt))
  const before = useRef({ left, moment: momentNow() })

  const look = useEffectEvent(() => {
    const moment = momentNow()
    const now = timeLeft(store, attempt)
    const { left: last, moment: then } = before.current
    before.current = { left: now, moment }
    if (wasSetBack(then, moment)) onSetBack?.()
    if (now === null || last === null) return
    const warning = warningPassed(last, now)
    // Painted once a second: the time is shown in whole seconds.
    setLeft((shown) => (shown !== null && Math.ceil(shown / 1000) === Math.ceil(now / 1000) ? shown : now))
    if (now === 0) onTimeOut()
    else if (warning !== null) onWarning?.(Math.ceil(now / MINUTE))
  })
  useEffect(() => {
    look()
    const timer = setInterval(() => look(), TICK)
    // A tab that slept looks at once when it wakes.
    const wake = (): void => look()
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [])

  return left
}
