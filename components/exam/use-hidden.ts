import { useState } from 'react'
import { CLOCK_RETURNS } from '@/lib/exam/clock'

/**
 * Whether something of the room is hidden. In the last five minutes it comes back by itself; hidden once more there, it stays hidden.
 * @param wanted what the candidate has set
 * @param left milliseconds left, or null where no clock runs
 */
export function useHidden(wanted: boolean, left: number | null, onChange: (hidden: boolean) => void) {
  const [insists, setInsists] = useState(false)
  const late = left !== null && left <= CLOCK_RETURNS
  const hidden = late ? insists : wanted
  const toggle = (): void => (late ? setInsists(!insists) : onChange(!wanted))
  return { hidden, toggle }
}
