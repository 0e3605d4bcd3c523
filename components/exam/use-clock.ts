import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { MINUTE } from '@/lib/core/time'
import { CLOCK_RETURNS, warningPassed } from '@/lib/exam/clock'
import { attemptRemaining } from '@/lib/progress/attempt-clock'
import type { AttemptProgress } from '@/lib/progress/state'

const TICK = 250

type ClockOptions = {
  readonly attempt: AttemptProgress
  /** Whole minutes left, at the moments at which the candidate is told. */
  readonly onWarning: (minutes: number) => void
  readonly onTimeOut: () => void
}

/**
 * The clock of a sitting: wall time from the start. It can be hidden, comes back by itself at five minutes, and tells the time
 * unasked only at the warnings.
 */
export function useClock({ attempt, onWarning, onTimeOut }: ClockOptions) {
  const [left, setLeft] = useState(() => attemptRemaining(attempt, Date.now()))
  const [hidden, setHidden] = useState(false)
  const before = useRef(left)

  const look = useEffectEvent(() => {
    const now = attemptRemaining(attempt, Date.now())
    const warning = warningPassed(before.current, now)
    if (before.current > CLOCK_RETURNS && now <= CLOCK_RETURNS) setHidden(false)
    before.current = now
    // Painted once a second: the time is shown in whole seconds.
    setLeft((shown) => (Math.ceil(shown / 1000) === Math.ceil(now / 1000) ? shown : now))
    if (now === 0) onTimeOut()
    else if (warning !== null) onWarning(Math.ceil(now / MINUTE))
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

  return { left, hidden, toggle: () => setHidden(!hidden) }
}
