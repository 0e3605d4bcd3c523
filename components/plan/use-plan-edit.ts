import { useCallback, useEffect, useRef, useState } from 'react'
import { DEFAULT_GOAL } from '@/lib/progress/situation'
import type { PlanGoal } from '@/lib/scheduler/plan/types'
import { useProgressStore } from '@/lib/store/react'

/** How long a choice must rest before it is taken to be meant, in milliseconds: longer than between two keys, shorter than doubt. */
const REST = 700

export type EditState = 'still' | 'saving' | 'saved' | 'removed'
export type PlanEdit = {
  /** What was asked for last, recorded or not. */
  readonly state: EditState
  /** A choice that may still move: recorded when it has rested. */
  readonly change: (choice: Partial<PlanGoal>) => void
  /** Takes back a choice that has not been recorded. */
  readonly drop: (field: keyof PlanGoal) => void
  /** Records at once what waits: the learner has left the field or pressed Enter. */
  readonly settle: () => void
}

const isSame = (one: PlanGoal, two: PlanGoal): boolean =>
  one.examDay === two.examDay && one.minutes === two.minutes && one.retention === two.retention

/** Records changes of the plan when they are settled, together, and never one that changes nothing. */
export function usePlanEdit(): PlanEdit {
  const store = useProgressStore()
  const [state, setState] = useState<EditState>('still')
  const waiting = useRef<Partial<PlanGoal>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const settle = useCallback(() => {
    clearTimeout(timer.current)
    const before = store.getState().progress.plan ?? DEFAULT_GOAL
    // Asked of the latest plan, so that another tab's change of another field stands.
    const goal = { ...before, ...waiting.current }
    waiting.current = {}
    if (isSame(before, goal)) return
    setState('saving')
    store.commands.setPlan(goal).then(() => setState(before.examDay && !goal.examDay ? 'removed' : 'saved'))
  }, [store])

  const change = useCallback(
    (choice: Partial<PlanGoal>) => {
      waiting.current = { ...waiting.current, ...choice }
      clearTimeout(timer.current)
      timer.current = setTimeout(settle, REST)
    },
    [settle],
  )

  const drop = useCallback((field: keyof PlanGoal) => {
    const { [field]: _, ...rest } = waiting.current
    waiting.current = rest
  }, [])

  // Whoever leaves right after choosing meant it: the page may not come back to ask.
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') settle()
    }
    document.addEventListener('visibilitychange', hidden)
    addEventListener('pagehide', settle)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      removeEventListener('pagehide', settle)
      settle()
    }
  }, [settle])

  return { state, change, drop, settle }
}
