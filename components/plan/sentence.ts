import type { PlanAhead } from '@/lib/scheduler/plan/types'

/** The page's one sentence: which words, and the numbers in them. */
export type Sentence =
  | { readonly key: 'titleNone' | 'titleExamDay' | 'titleOver' }
  | { readonly key: 'titleConsolidate' | 'titleReviews'; readonly days: number }
  | { readonly key: 'titleLearn'; readonly days: number; readonly fresh: number }

export function sentenceOf({ phase, daysLeft: days, freshToday: fresh }: PlanAhead): Sentence {
  switch (phase) {
    case 'none':
      return { key: 'titleNone' }
    case 'over':
      return { key: 'titleOver' }
    case 'exam-day':
      return { key: 'titleExamDay' }
    case 'consolidate':
      return { key: 'titleConsolidate', days }
    case 'learn':
      return fresh > 0 ? { key: 'titleLearn', days, fresh } : { key: 'titleReviews', days }
  }
}

/** Whether an exam lies ahead, today's included: there is something to aim at. */
export const isAhead = ({ phase }: Pick<PlanAhead, 'phase'>): boolean => phase !== 'none' && phase !== 'over'
