import { useState } from 'react'
import { type Direction, defaultSetup, questions, type Setup } from '@/lib/labs/ports/drill'
import { useCommands, useProgress } from '@/lib/store/react'

/** The setting's name on the log: whoever is hindered by a clock is so on every device. */
const CLOCK = 'ports-drill-clock'

export const ways = ['both', 'to-port', 'to-service'] as const
export type Way = (typeof ways)[number]

const directionsOf = (way: Way): readonly Direction[] => (way === 'both' ? defaultSetup.directions : [way])

/** How many questions there are in one direction, or in both. */
export const available = (way: Way): number =>
  questions.filter(({ direction }) => directionsOf(way).includes(direction)).length

/** What the next drill is to be. The switch of the clock moves at once; the log follows. */
export function useDrillSetup() {
  const [way, setWay] = useState<Way>('both')
  const [all, setAll] = useState(false)
  const kept = useProgress(({ settings }) => settings[CLOCK] !== false)
  const [moved, setMoved] = useState<boolean | null>(null)
  const { changeSetting } = useCommands()
  const timed = moved ?? kept
  const setup: Setup = { directions: directionsOf(way), timed, count: all ? available(way) : defaultSetup.count }
  const setTimed = (on: boolean): void => {
    setMoved(on)
    void changeSetting(CLOCK, on).catch(() => undefined)
  }
  return { way, setWay, all, setAll, timed, setTimed, setup }
}
