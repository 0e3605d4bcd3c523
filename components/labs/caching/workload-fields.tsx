import { useTranslations } from 'next-intl'
import type { Workload } from '@/lib/labs/caching/set-up'
import * as choices from '@/lib/labs/caching/set-up'
import { SelectField } from '../frame/select-field'

type WorkloadFieldsProps = { readonly workload: Workload; readonly change: (workload: Workload) => void }

/** The requests that all systems get, and what the database needs for one. */
export function WorkloadFields({ workload, change }: WorkloadFieldsProps) {
  const t = useTranslations('lab-caching')
  const { keys, popularity, rate, writes, direct, queryTime, warm } = workload
  const set = (part: Partial<Workload>): void => change({ ...workload, ...part })
  return (
    <>
      <SelectField
        label={t('rate')}
        value={rate}
        options={choices.rates.map((value) => [value, value === 0 ? t('rateByHand') : String(value)])}
        onChange={(value) => set({ rate: value })}
      />
      <SelectField
        label={t('keys')}
        value={keys}
        options={choices.keyCounts.map((value) => [value, String(value)])}
        onChange={(value) => set({ keys: value })}
      />
      <SelectField
        label={t('popularity')}
        value={popularity}
        options={choices.popularities.map((one) => [one, t(`popularity-${one}`)])}
        onChange={(value) => set({ popularity: value })}
      />
      <SelectField
        label={t('writes')}
        value={writes}
        options={choices.writeShares.map((value) => [value, t('percentValue', { value })])}
        onChange={(value) => set({ writes: value })}
      />
      <SelectField
        label={t('direct')}
        value={direct}
        options={choices.directShares.map((value) => [value, t('percentValue', { value })])}
        onChange={(value) => set({ direct: value })}
      />
      <SelectField
        label={t('queryTime')}
        value={queryTime}
        options={choices.queryTimes.map((value) => [value, t('msValue', { value })])}
        onChange={(value) => set({ queryTime: value })}
      />
      <SelectField
        label={t('warm')}
        value={warm}
        options={[
          [false, t('off')],
          [true, t('on')],
        ]}
        onChange={(value) => set({ warm: value })}
      />
    </>
  )
}
