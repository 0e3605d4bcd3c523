import { useEffect, useState } from 'react'
import { SECOND } from '@/lib/core/time'

/** A whole attempt passes in this time, however long it took. */
const PLAYED = 20 * SECOND

/**
 * The moment of an attempt being looked at, in milliseconds of its clock; null until somebody looks. Playing moves it by itself, but not
 * for those who asked for less motion: for them there is the slider.
 */
export function useReplay(total: number) {
  const [moment, setMoment] = useState<number | null>(null)
  const [asked, setAsked] = useState(false)
  const playing = asked && (moment ?? 0) < total
  useEffect(() => {
    if (!playing || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    let before = performance.now()
    const tick = (now: number): void => {
      const passed = Math.max(0, now - before)
      before = now
      setMoment((at) => Math.min(total, (at ?? 0) + (passed * total) / PLAYED))
      frame = requestAnimationFrame(tick)
    }
    let frame = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(frame)
  }, [playing, total])

  return {
    moment,
    playing,
    /** From the end it starts again. */
    toggle: (): void => {
      if (!playing && moment !== null && moment >= total) setMoment(0)
      setAsked(!playing)
    },
    look: (at: number): void => {
      setAsked(false)
      setMoment(Math.min(total, at))
    },
  }
}
