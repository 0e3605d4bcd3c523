import { useMemo } from 'react'
import type { Card } from '@/lib/content/types'
import { situationOf } from '@/lib/progress/situation'
import type { Progress } from '@/lib/progress/state'
import type { Situation } from '@/lib/scheduler/plan/types'
import type { Moment } from '@/lib/scheduler/study-day'

/** The situation of a screen: the same object for as long as nothing in it changes. */
export function useSituation(cards: ReadonlyMap<unknown, Card>, progress: Progress, now: Moment): Situation {
  return useMemo(() => situationOf([...cards.values()], progress, now), [cards, progress, now])
}
