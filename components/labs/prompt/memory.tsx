import { useTranslations } from 'next-intl'
import { type Held, holdings } from '@/lib/labs/prompt/holdings'
import type { PromptState } from '@/lib/labs/prompt/state'

/** Most keys of a node that are shown. */
const SHOWN = 5

/** What each node keeps: the reason why one is asked about it after it has fallen. */
export function Memory({ state }: { readonly state: PromptState }) {
  const t = useTranslations('lab-prompt')
  const { primary, replica, memcached } = holdings(state)
  const behind = state.group.inFlight.length
  return (
    <section className="memory" aria-label={t('kept')}>
      <Node name={t('node-primary')} held={primary} />
      {replica && (
        <Node
          name={t('node-replica')}
          held={replica}
          {...(behind > 0 && { aside: t('onTheWay', { count: behind }) })}
        />
      )}
      <Node name={t('node-memcached')} held={memcached} />
    </section>
  )
}

function Node({
  name,
  held,
  aside,
}: {
  readonly name: string
  readonly held: readonly Held[]
  readonly aside?: string
}) {
  const t = useTranslations('lab-prompt')
  return (
    <div className="memory-node">
      <h3>
        {name} <small>{held.length === 0 ? t('empty') : t('keys', { count: held.length })}</small>
      </h3>
      <ul>
        {held.slice(0, SHOWN).map(({ key, kind, text, members, seconds }) => (
          <li key={key}>
            <code>{key}</code>
            <span>
              {kind === 'string' ? <code>{text}</code> : t(`members-${kind}`, { count: members })}
              {seconds !== null && <small>{t('ttl', { seconds })}</small>}
            </span>
          </li>
        ))}
      </ul>
      {held.length > SHOWN && <p className="small faint">{t('more', { count: held.length - SHOWN })}</p>}
      {aside && <p className="small faint">{aside}</p>}
    </div>
  )
}
