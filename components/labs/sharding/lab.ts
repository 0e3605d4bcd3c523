import { sharding } from '@/lib/labs/sharding/model'
import { predictions } from '@/lib/labs/sharding/predictions'
import { presets, tasks } from '@/lib/labs/sharding/presets'
import { defaultSetup, type Setup, setupFromQuery, setupToQuery } from '@/lib/labs/sharding/set-up'
import type { Act, Kind, State } from '@/lib/labs/sharding/state'
import type { Lab } from '../frame/lab'
import { Controls } from './controls'
import { Figures } from './figures'
import { Picture } from './picture'
import { Readout } from './readout'
import { SetupForm } from './setup-form'

export const shardingLab: Lab<Setup, State, Act, Kind> = {
  id: 'sharding',
  model: sharding,
  presets,
  predictions,
  tasks,
  defaultSetup,
  setupToQuery,
  setupFromQuery,
  Picture,
  Readout,
  Controls,
  SetupForm,
  Figures,
  idle: ({ moves }) => moves.length === 0,
}
