import { useTranslations } from 'next-intl'
import type { Setup } from '@/lib/labs/caching/set-up'
import type { SetupFormProps } from '../frame/lab'
import { SelectField } from '../frame/select-field'
import { ConfigurationFields } from './configuration-fields'
import { WorkloadFields } from './workload-fields'

/** The requests, and one configuration or two that get them. */
export function SetupForm({ setup, change }: SetupFormProps<Setup>) {
  const t = useTranslations('lab-caching')
  const { workload, a, b } = setup
  return (
    <div className="fields caching-fields">
      <details open>
        <summary>{t('configuration', { name: t('a') })}</summary>
        <ConfigurationFields configuration={a} change={(next) => change({ ...setup, a: next })} />
      </details>
      <SelectField
        label={t('second')}
        value={b !== null}
        options={[
          [true, t('on')],
          [false, t('off')],
        ]}
        onChange={(on) => change({ ...setup, b: on ? a : null })}
      />
      {b && (
        <details open>
          <summary>{t('configuration', { name: t('b') })}</summary>
          <ConfigurationFields configuration={b} change={(next) => change({ ...setup, b: next })} />
        </details>
      )}
      <details>
        <summary>{t('workload')}</summary>
        <WorkloadFields workload={workload} change={(next) => change({ ...setup, workload: next })} />
      </details>
    </div>
  )
}
