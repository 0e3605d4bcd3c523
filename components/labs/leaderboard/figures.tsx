import { useTranslations } from 'next-intl'
import type { LeaderboardState } from '@/lib/labs/leaderboard/leaderboard'

/** What all questions so far have cost in each place. */
export function Figures({ state }: { readonly state: LeaderboardState }) {
  const t = useTranslations('lab-leaderboard')
  return t.rich('figures', { ...state.cost, b: (number) => <b>{number}</b> })
}
