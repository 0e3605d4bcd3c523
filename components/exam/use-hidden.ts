import { useState } from 'react'

/**
 * Whether something of the room is hidden. In the last minutes it comes back by itself; hidden once more there, it stays hidden.
 * @param wanted what the candidate has set
 * @param late whether the last minutes have begun
 */
export function useHidden(wanted: boolean, late: boolean, onChange: (hidden: boolean) => void) {
  const [insists, setInsists] = useState(false)
  const hidden = late ? insists : wanted
  const toggle = (): void => (late ? setInsists(!insists) : onChange(!wanted))
  return { hidden, toggle }
}
