import { promptPredictions } from '@/lib/labs/prompt/predictions'
import { promptPresets } from '@/lib/labs/prompt/presets'
import { promptModel } from '@/lib/labs/prompt/prompt'
import { DEFAULT_SETUP, type PromptSetup, setupFromQuery, setupToQuery } from '@/lib/labs/prompt/setup'
import type { PromptAct, PromptState, PromptTrace } from '@/lib/labs/prompt/state'
import { promptTasks } from '@/lib/labs/prompt/tasks'
import type { Lab } from '../frame/lab'
import { Controls } from './controls'
import { Figures } from './figures'
import { Picture } from './picture'
import { SetupForm } from './setup-form'

export const promptLab: Lab<PromptSetup, PromptState, PromptAct, PromptTrace> = {
  id: 'prompt',
  model: promptModel,
  presets: promptPresets,
  predictions: promptPredictions,
  tasks: promptTasks,
  defaultSetup: DEFAULT_SETUP,
  setupToQuery,
  setupFromQuery,
  Picture,
  Controls,
  SetupForm,
  Figures,
}
