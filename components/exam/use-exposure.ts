import { useMemo } from 'react'
import type { Exposure } from '@/lib/exam/selection'
import { lastSeen, missedQuestions } from '@/lib/progress/exposure'
import { useProgress } from '@/lib/store/react'

/** What the learner has seen and missed so far. The same object until the log says something new about it. */
export function useExposure(): Exposure {
  const answers = useProgress((progress) => progress.answers)
  const attempts = useProgress((progress) => progress.attempts)
  return useMemo(
    () => ({ seen: lastSeen({ answers, attempts }), missed: missedQuestions(answers) }),
    [answers, attempts],
  )
}
