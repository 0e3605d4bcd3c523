import { replication } from '@/lib/labs/replication/model'
import { predictions } from '@/lib/labs/replication/predictions'
import { presets, tasks } from '@/lib/labs/replication/presets'
import { defaultSetup, type Setup, setupFromQuery, setupToQuery } from '@/lib/labs/replication/set-up'
import type { Act, Kind, State } from '@/lib/labs/replication/state'
import type { Lab } from '../frame/lab'
import { Controls } from './controls'
import { EndpointTable } from './endpoint-table'
import { Figures } from './figures'
import { Picture } from './picture'
import { SetupForm } from './setup-form'

export const replicationLab: Lab<Setup, State, Act, Kind> = {
  id: 'replication',
  model: replication,
  presets,
  predictions,
  tasks,
  defaultSetup,
  setupToQuery,
  setupFromQuery,
  Picture,
  Readout: EndpointTable,
  Controls,
  SetupForm,
  Figures,
}
