import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { endpointsInUse } from '@/lib/labs/replication/endpoints'
import type { State } from '@/lib/labs/replication/state'

/** Which endpoint does the application use now? Its name, the nodes it leads to, whether it works; and what has been lost. */
export function EndpointTable({ state }: { readonly state: State }) {
  const t = useTranslations('lab-replication')
  const losses = state.shards.flatMap(({ lost }, shard) => lost.map((loss) => ({ ...loss, shard: shard + 1 })))
  return (
    <section className="inuse" aria-label={t('whichEndpoint')}>
      <h2>{t('whichEndpoint')}</h2>
      <dl>
        {endpointsInUse(state).map(({ use, endpoint, nodes, works }) => (
          <div key={use}>
            <dt>{t(`use-${use}`)}</dt>
            <dd>
              <b>{t('endpointShort', { endpoint })}</b>
              <span className="mono leads">{` → ${nodes.flat().join(', ') || '–'}`}</span>
              <span className={works ? 'works' : 'works not'}>
                <Icon name={works ? 'check' : 'cross'} size="s" />
                {t(works ? 'works' : 'worksNot')}
              </span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('lost')}</dt>
          <dd>
            {losses.length === 0
              ? t('lostNone')
              : losses.map(({ shard, from, to, cause }) => (
                  <span key={`${shard}-${from}-${cause}`} className="loss">
                    {t('lossTold', { shards: state.shards.length, shard, from, to, cause: t(`cause-${cause}`) })}
                  </span>
                ))}
          </dd>
        </div>
      </dl>
    </section>
  )
}
