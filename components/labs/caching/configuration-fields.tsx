import { useTranslations } from 'next-intl'
import type { Configuration } from '@/lib/labs/caching/set-up'
import * as choices from '@/lib/labs/caching/set-up'
import { SelectField } from '../frame/select-field'

type ConfigurationFieldsProps = {
  readonly configuration: Configuration
  readonly change: (configuration: Configuration) => void
}

/** What can be set up of one configuration; jitter only where there is a TTL. */
export function ConfigurationFields({ configuration, change }: ConfigurationFieldsProps) {
  const t = useTranslations('lab-caching')
  const { strategy, ttl, jitter, policy, memory, nodes, singleFlight } = configuration
  const set = (part: Partial<Configuration>): void => change({ ...configuration, ...part })
  return (
    <>
      <SelectField
        label={t('strategy')}
        value={strategy}
        options={choices.strategies.map((one) => [one, t(`strategy-${one}`)])}
        onChange={(value) => set({ strategy: value })}
      />
      <SelectField
        label={t('ttl')}
        value={ttl}
        options={choices.ttls.map((seconds) => [seconds, t('ttlValue', { seconds })])}
        onChange={(value) => set({ ttl: value })}
      />
      {ttl > 0 && (
        <SelectField
          label={t('jitter')}
          value={jitter}
          options={choices.jitters.map((value) => [value, t('jitterValue', { value })])}
          onChange={(value) => set({ jitter: value })}
        />
      )}
      <SelectField
        label={t('memory')}
        value={memory}
        options={choices.memories.map((value) => [value, String(value)])}
        onChange={(value) => set({ memory: value })}
      />
      <SelectField
        label={t('policy')}
        value={policy}
        options={choices.policies.map((one) => [one, one])}
        onChange={(value) => set({ policy: value })}
      />
      <SelectField
        label={t('nodes')}
        value={nodes}
        options={choices.nodeCounts.map((value) => [value, String(value)])}
        onChange={(value) => set({ nodes: value })}
      />
      <SelectField
        label={t('singleFlight')}
        value={singleFlight}
        options={[
          [false, t('off')],
          [true, t('on')],
        ]}
        onChange={(value) => set({ singleFlight: value })}
      />
    </>
  )
}
