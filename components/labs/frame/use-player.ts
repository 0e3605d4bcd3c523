import { useEffect, useState } from 'react'
import { goTo, type Run } from './run'

/** Steps a second. */
export const SPEEDS = [0.5, 1, 2, 5] as const
export type Speed = (typeof SPEEDS)[number]

export type Player<State, Kind extends string = string> = {
  readonly run: Run<State, Kind>
  readonly playing: boolean
  readonly speed: Speed
  /** Whether there is a next step. */
  readonly more: boolean
  /** Index of the step to announce: one taken by hand, or the one at which play ended; null while nothing is to be said. */
  readonly announced: number | null
  readonly toggle: () => void
  readonly setSpeed: (speed: Speed) => void
  readonly next: () => void
  readonly back: () => void
  readonly rewind: () => void
  readonly scrub: (at: number) => void
  /** Puts another run in its place, such as one that an act has made; play goes on. */
  readonly put: (run: Run<State, Kind>) => void
}

/**
 * Steps, plays and rewinds a run.
 * @param following the run one step on
 * @param hasMore whether there is a next step
 */
export function usePlayer<State, Kind extends string>(
  first: () => Run<State, Kind>,
  following: (run: Run<State, Kind>) => Run<State, Kind>,
  hasMore: (run: Run<State, Kind>) => boolean,
): Player<State, Kind> {
  const [run, setRun] = useState(first)
  const [wanted, setWanted] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)
  const [announced, setAnnounced] = useState<number | null>(null)
  const more = hasMore(run)
  const playing = wanted && more

  // The timer is set anew after each step, so that a slow frame delays the next and never piles steps up.
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => setRun(following(run)), 1000 / speed)
    return () => clearTimeout(timer)
  }, [playing, speed, run, following])
  useEffect(() => {
    if (!wanted || more) return
    setWanted(false)
    setAnnounced(run.at)
  }, [wanted, more, run.at])

  const show = (next: Run<State, Kind>, say: boolean): void => {
    setWanted(false)
    setRun(next)
    setAnnounced(say ? next.at : null)
  }
  return {
    run,
    playing,
    speed,
    more,
    announced,
    toggle() {
      setAnnounced(playing ? run.at : null)
      setWanted(!playing)
    },
    setSpeed,
    next: () => more && show(following(run), true),
    back: () => show(goTo(run, run.at - 1), true),
    rewind: () => show(goTo(run, 0), false),
    scrub: (at) => show(goTo(run, at), false),
    put(next) {
      setRun(next)
      setAnnounced(next.at)
    },
  }
}
