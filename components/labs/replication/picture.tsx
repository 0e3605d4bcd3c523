import { useTranslations } from 'next-intl'
import { last } from '@/lib/labs/replication/ranges'
import type { Kind, State } from '@/lib/labs/replication/state'
import type { PictureProps } from '../frame/lab'
import { Drawing } from './drawing'

/** Application, endpoints and nodes by zone, drawn. */
export function Picture({ state, trace }: PictureProps<State, Kind>) {
  const t = useTranslations('lab-replication')
  const marked = new Set(trace.flatMap(({ values }) => [values.node, values.to]).map(String))
  const told = state.nodes
    .map(({ id, role, zone, alive, log }) =>
      t('nodeTold', {
        node: id,
        role: t(`role-${role}`),
        zone: zone === 'away' ? t('away') : t('zone', { zone }),
        state: t(alive ? 'alive' : 'dead'),
        write: last(log),
      }),
    )
    .join(' ')
  return (
    <>
      <div className="phone">
        <Drawing width={342} state={state} marked={marked} told={told} />
      </div>
      <div className="desk">
        <Drawing width={760} state={state} marked={marked} told={told} />
      </div>
    </>
  )
}
