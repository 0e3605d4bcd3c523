import { useTranslations } from 'next-intl'
import {
  deployments,
  lags,
  MOST_REPLICAS,
  MOST_SHARDS,
  MOST_ZONES,
  type Setup,
  settled,
} from '@/lib/labs/replication/set-up'
import type { SetupFormProps } from '../frame/lab'
import { SelectField } from '../frame/select-field'

const upTo = (most: number, least: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index)

/** What can be set up; what the deployment leaves no choice about is not asked. */
export function SetupForm({ setup, change }: SetupFormProps<Setup>) {
  const t = useTranslations('lab-replication')
  const set = (part: Partial<Setup>): void => change(settled({ ...setup, ...part }))
  /** The values of a field that stay as they are chosen. */
  const open = <K extends keyof Setup>(field: K, values: readonly Setup[K][]): readonly Setup[K][] =>
    values.filter((value) => settled({ ...setup, [field]: value })[field] === value)
  const numbers = (field: 'shards' | 'replicas' | 'zones', values: readonly number[]) => (
    <SelectField
      label={t(field)}
      value={setup[field]}
      options={open(field, values).map((value) => [value, String(value)])}
      onChange={(value) => set({ [field]: value })}
    />
  )
  return (
    <div className="fields">
      <SelectField
        label={t('deployment')}
        value={setup.deployment}
        options={deployments.map((one) => [one, t(`deployment-${one}`)])}
        onChange={(deployment) => set({ deployment })}
        wide
      />
      {numbers('shards', upTo(MOST_SHARDS, 1))}
      {numbers('replicas', upTo(MOST_REPLICAS, 0))}
      {numbers('zones', upTo(MOST_ZONES, 1))}
      <SelectField
        label={t('failover')}
        value={setup.automaticFailover}
        options={open('automaticFailover', [true, false]).map((on) => [on, t(on ? 'on' : 'off')])}
        onChange={(automaticFailover) => set({ automaticFailover })}
      />
      {setup.deployment !== 'rds-multi-az' && (
        <SelectField
          label={t('lag')}
          value={setup.lag}
          options={lags.map((ms) => [ms, t('lagValue', { ms })])}
          onChange={(lag) => set({ lag })}
        />
      )}
      <SelectField
        label={t('reads')}
        value={setup.reads}
        options={open('reads', ['primary', 'replicas']).map((one) => [one, t(`reads-${one}`)])}
        onChange={(reads) => set({ reads })}
      />
    </div>
  )
}
