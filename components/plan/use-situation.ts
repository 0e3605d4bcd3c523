import { useMemo } from 'react'
import type { Card } from '@/lib/content/types'
import type { Progress } from '@/lib/progress/state'
import type { Situation } from '@/lib/scheduler/plan/types'
import type { Moment } from '@/lib/scheduler/study-day'
import { situationOf } from './situation'

/** The situation of a screen: the same object for as long as nothing in it changes. */
export function useSituation(cards: ReadonlyMap<unknown, Card>, progress: Progress, now: Moment): Situation {
  return useMemo(() => situationOf([...cards.values()], progress, now), [cards, progress, now])
}
