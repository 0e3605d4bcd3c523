import { useEffect, useState } from 'react'

/**
 * The result of work that may be felt: done in a task of its own after what is on screen was painted, and once for each question.
 * @param compute the question: the same function for the same question
 * @returns the latest result, which may still be that of the question before; null before the first
 */
export function useAfterPaint<T>(compute: () => T): T | null {
  const [done, setDone] = useState<{ readonly value: T } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setDone({ value: compute() }))
    return () => clearTimeout(timer)
  }, [compute])
  return done?.value ?? null
}
