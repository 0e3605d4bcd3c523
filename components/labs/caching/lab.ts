import { caching } from '@/lib/labs/caching/model'
import { predictions } from '@/lib/labs/caching/predictions'
import { presets, tasks } from '@/lib/labs/caching/presets'
import { defaultSetup, type Setup, setupFromQuery, setupToQuery } from '@/lib/labs/caching/set-up'
import type { Act, Kind, State } from '@/lib/labs/caching/state'
import { nextOf } from '@/lib/labs/caching/system'
import type { Lab } from '../frame/lab'
import { Controls } from './controls'
import { Figures } from './figures'
import { Picture } from './picture'
import { Readout } from './readout'
import { SetupForm } from './setup-form'

export const cachingLab: Lab<Setup, State, Act, Kind> = {
  id: 'caching',
  model: caching,
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
  // Without requests of its own a run waits for a hand.
  idle: ({ next, systems }) => next === null && systems.every((system) => nextOf(system) === Infinity),
}
