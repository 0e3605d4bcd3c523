import { type Act, type Kind, type State, securityPath } from '@/lib/labs/ports/model'
import { predictions } from '@/lib/labs/ports/predictions'
import { presets, tasks } from '@/lib/labs/ports/presets'
import { defaultSetup, type Setup, setupFromQuery, setupToQuery } from '@/lib/labs/ports/set-up'
import type { Lab } from '../frame/lab'
import { Picture } from './picture'
import { SetupForm } from './setup-form'

export const portsLab: Lab<Setup, State, Act, Kind> = {
  id: 'ports',
  model: securityPath,
  presets,
  predictions,
  tasks,
  defaultSetup,
  setupToQuery,
  setupFromQuery,
  Picture,
  SetupForm,
  idle: ({ end }) => end !== null,
  words: {
    ask: (prediction) => `ask-${prediction}`,
    option: (_, option) => `end-${option}`,
    why: (prediction) => `why-${prediction}`,
  },
}
