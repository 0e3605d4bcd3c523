import {
  type LeaderboardAct,
  type LeaderboardState,
  type LeaderboardTrace,
  leaderboardModel,
} from '@/lib/labs/leaderboard/leaderboard'
import { leaderboardPredictions, leaderboardPresets, leaderboardTasks } from '@/lib/labs/leaderboard/presets'
import { DEFAULT_SETUP, type LeaderboardSetup, setupFromQuery, setupToQuery } from '@/lib/labs/leaderboard/setup'
import type { Lab } from '../frame/lab'
import { Controls } from './controls'
import { Figures } from './figures'
import { Picture } from './picture'
import { SetupForm } from './setup-form'

export const leaderboardLab: Lab<LeaderboardSetup, LeaderboardState, LeaderboardAct, LeaderboardTrace> = {
  id: 'leaderboard',
  model: leaderboardModel,
  presets: leaderboardPresets,
  predictions: leaderboardPredictions,
  tasks: leaderboardTasks,
  defaultSetup: DEFAULT_SETUP,
  setupToQuery,
  setupFromQuery,
  Picture,
  Controls,
  SetupForm,
  Figures,
}
