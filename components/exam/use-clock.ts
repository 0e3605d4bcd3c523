import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { MINUTE, SECOND } from '@/lib/core/time'
import { CLOCK_RETURNS, warningPassed } from '@/lib/exam/clock'
import { type Moment, remaining, wasSetBack } from '@/lib/progress/attempt-clock'
import type { AttemptProgress } from '@/lib/progress/state'
import type { ProgressStore } from '@/lib/store/contract'

const TICK = 250

/** What a clock is read from. */
export type Timed = { readonly store: Pick<ProgressStore, 'clock'>; readonly attempt: AttemptProgress }

type WatchOptions = Timed & {
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
const inSeconds = (left: number | null): number | null => (left === null ? null : Math.ceil(left / SECOND))
const isLate = (left: number | null): boolean => left !== null && left <= CLOCK_RETURNS

/** Looks at once, four times a second, and when a tab that slept wakes. */
function useTick(onTick: () => void): void {
  const look = useEffectEvent(onTick)
  useEffect(() => {
    look()
    const timer = setInterval(() => look(), TICK)
    const wake = (): void => look()
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [])
}

/** The time left, in milliseconds and null in study mode, painted once a second: for what shows it, and for nothing around that. */
export function useTimeLeft({ store, attempt }: Timed): number | null {
  const [left, setLeft] = useState(() => timeLeft(store, attempt))
  useTick(() => {
    const now = timeLeft(store, attempt)
    setLeft((shown) => (inSeconds(shown) === inSeconds(now) ? shown : now))
  })
  return left
}

/**
 * Watches over a sitting's time without showing it: the time is told unasked only at the warnings.
 * @returns whether the last minutes have begun, in which what was hidden comes back
 */
export function useTimeWatch({ store, attempt, onWarning, onTimeOut, onSetBack }: WatchOptions): { late: boolean } {
  const [late, setLate] = useState(() => isLate(timeLeft(store, attempt)))
  const before = useRef({ left: timeLeft(store, attempt), moment: momentNow() })
  useTick(() => {
    const moment = momentNow()
    const now = timeLeft(store, attempt)
    const { left: last, moment: then } = before.current
    before.current = { left: now, moment }
    if (wasSetBack(then, moment)) onSetBack?.()
    if (now === null || last === null) return
    setLate(isLate(now))
    const warning = warningPassed(last, now)
    if (now === 0) onTimeOut()
    else if (warning !== null) onWarning?.(Math.ceil(now / MINUTE))
  })
  return { late }
}
