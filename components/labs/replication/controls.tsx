import { useTranslations } from 'next-intl'
import { endpointsOf } from '@/lib/labs/replication/endpoints'
import type { Act, State } from '@/lib/labs/replication/state'
import { ActRow } from '../frame/act-row'
import type { ControlsProps } from '../frame/lab'

/** What can be stopped, promoted and pointed elsewhere now. */
export function Controls({ state, act }: ControlsProps<State, Act>) {
  const t = useTranslations('lab-replication')
  const living = state.nodes.filter(({ alive }) => alive)
  const zones = [...new Set(living.map(({ zone }) => zone))].filter((zone) => zone !== 'away').sort()
  const hasAway = state.nodes.some(({ zone }) => zone === 'away')
  const promotable = state.setup.automaticFailover ? [] : living.filter(({ role }) => role === 'replica')
  const endpoints = endpointsOf(state)
  const elsewhere = (use: 'writes' | 'reads') => endpoints.filter((endpoint) => endpoint !== state.application[use])
  return (
    <>
      <ActRow<Act>
        label={t('stopNode')}
        acts={living.map(({ id }) => ({
          id,
          label: t('act-kill-node', { node: id }),
          act: { kind: 'kill-node', node: id },
        }))}
        onAct={act}
      />
      <ActRow<Act>
        label={t('stopZone')}
        acts={[
          ...zones.map((zone): { id: string; label: string; act: Act } => ({
            id: zone,
            label: t('act-kill-zone', { zone }),
            act: { kind: 'kill-zone', zone },
          })),
          ...(hasAway && zones.length > 0
            ? [{ id: 'region', label: t('act-kill-region'), act: { kind: 'kill-region' } } as const]
            : []),
        ]}
        onAct={act}
      />
      <ActRow<Act>
        label={t('promoteNode')}
        acts={promotable.map(({ id }) => ({
          id,
          label: t('act-promote', { node: id }),
          act: { kind: 'promote', node: id },
        }))}
        onAct={act}
      />
      {(['writes', 'reads'] as const).map((use) => (
        <ActRow<Act>
          key={use}
          label={t(`use-${use}`)}
          acts={elsewhere(use).map((endpoint) => ({
            id: endpoint,
            label: t('act-point', { use, endpoint }),
            act: { kind: 'point', use, endpoint },
          }))}
          onAct={act}
        />
      ))}
    </>
  )
}
