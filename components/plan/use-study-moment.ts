import { useEffect, useState } from 'react'
import { MINUTE } from '@/lib/core/time'
import { type Moment, studyDay } from '@/lib/scheduler/study-day'

const moment = (): Moment => ({ at: Date.now(), offset: -new Date().getTimezoneOffset() })

const isSameDay = (one: Moment, two: Moment): boolean =>
  one.offset === two.offset && studyDay(one.at, one.offset) === studyDay(two.at, two.offset)

/** When the screen was opened, or when its study day began: a plan made anew each minute would say the same. Null on the server. */
export function useStudyMoment(): Moment | null {
  const [now, setNow] = useState<Moment | null>(null)
  useEffect(() => {
    const look = (): void => setNow((before) => (before && isSameDay(before, moment()) ? before : moment()))
    look()
    const timer = setInterval(look, MINUTE)
    // A phone that slept over the turn of the day is looked at before the minute is full.
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}
