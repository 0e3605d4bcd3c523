import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Configuration } from '@/lib/labs/caching/set-up'
import type { System } from '@/lib/labs/caching/state'

type ConfigurationLineProps = { readonly system: System; readonly other: System | undefined }

/** What a system is, in a line; what sets it apart from the other is set off. */
export function ConfigurationLine({ system, other }: ConfigurationLineProps) {
  const t = useTranslations('lab-caching')
  const words = ({ strategy, ttl, jitter, policy, memory, nodes, singleFlight }: Configuration): readonly string[] => [
    t(`strategy-${strategy}`),
    ttl === 0 ? t('noTtl') : t('ttlOf', { seconds: ttl }),
    ...(ttl > 0 && jitter > 0 ? [t('jitterOf', { value: jitter })] : []),
    policy,
    t('memoryOf', { memory }),
    ...(nodes > 1 ? [t('nodesOf', { nodes })] : []),
    ...(singleFlight ? [t('singleFlightShort')] : []),
  ]
  const others = other ? words(other.configuration) : words(system.configuration)
  return (
    <p className="configured">
      <b className="tag">{t(system.name)}</b>
      {words(system.configuration).map((word, index) => (
        <Fragment key={word}>
          {index > 0 && ' · '}
          {others.includes(word) ? word : <b>{word}</b>}
        </Fragment>
      ))}
    </p>
  )
}
