import type { LeaderboardAct, LeaderboardState, LeaderboardTrace } from '@/lib/labs/leaderboard/leaderboard'
import type { PictureProps } from '../frame/lab'
import { Board } from './board'
import { TwoWays } from './two-ways'

/** The board, and what keeping and asking it costs in each place. */
export function Picture({ state, trace }: PictureProps<LeaderboardState, LeaderboardTrace, LeaderboardAct>) {
  return (
    <div className="leaderboard">
      <Board state={state} />
      <TwoWays state={state} trace={trace} />
    </div>
  )
}
