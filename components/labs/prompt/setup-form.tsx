import { useTranslations } from 'next-intl'
import { LAGS, type PromptSetup } from '@/lib/labs/prompt/setup'
import type { SetupFormProps } from '../frame/lab'
import { SelectField } from '../frame/select-field'

const NONE = 'none'

/** Whether there is a replica and how far behind, a password, cluster mode. */
export function SetupForm({ setup, change }: SetupFormProps<PromptSetup>) {
  const t = useTranslations('lab-prompt')
  const switches: readonly (readonly [boolean, string])[] = [
    [false, t('off')],
    [true, t('on')],
  ]
  return (
    <div className="fields">
      <SelectField
        label={t('setup-replica')}
        value={setup.lag ?? NONE}
        options={[
          [NONE, t('setup-lag-none')],
          ...LAGS.map((ms) => [ms, t('setup-lag', { seconds: ms / 1000 })] as const),
        ]}
        onChange={(lag) => change({ ...setup, lag: typeof lag === 'number' ? lag : null })}
      />
      <SelectField
        label={t('setup-auth')}
        value={setup.auth}
        options={switches}
        onChange={(auth) => change({ ...setup, auth })}
      />
      <SelectField
        label={t('setup-cluster')}
        value={setup.cluster}
        options={switches}
        onChange={(cluster) => change({ ...setup, cluster })}
      />
    </div>
  )
}
