import { useEffect, useEffectEvent } from 'react'

/** Reads a side aloud each time another is shown, for those who asked for it. @param shown names what is on the table */
export function useReadAloud(wanted: boolean, shown: string, read: () => void): void {
  const speak = useEffectEvent(read)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another side is another reading
  useEffect(() => {
    if (wanted) speak()
  }, [wanted, shown])
}
