import { useState } from 'react'
import { useCommands, useProgress } from '@/lib/store/react'

/** The setting's name on the log: whoever needs the extra time needs it in every exam. */
const SETTING = 'exam-extra-time'

/** Whether exams get the extra time, and how to change it. The switch moves at once; the log follows. */
export function useExtraTime(): readonly [boolean, (on: boolean) => void] {
  const kept = useProgress(({ settings }) => settings[SETTING] === true)
  const [moved, setMoved] = useState<boolean | null>(null)
  const { changeSetting } = useCommands()
  const change = (on: boolean): void => {
    setMoved(on)
    void changeSetting(SETTING, on)
  }
  return [moved ?? kept, change]
}
