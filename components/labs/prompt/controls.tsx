import { useTranslations } from 'next-intl'
import type { PromptAct, PromptState } from '@/lib/labs/prompt/state'
import type { ControlsProps } from '../frame/lab'

const WAITS = [1, 10, 30] as const
const FALLS = ['kill-primary', 'restart-redis', 'restart-memcached'] as const

/** Time that passes, and nodes that fall. Commands are typed in the terminals. */
export function Controls({ act }: ControlsProps<PromptState, PromptAct>) {
  const t = useTranslations('lab-prompt')
  return (
    <>
      <fieldset className="actrow">
        <legend className="vh">{t('nodes')}</legend>
        {FALLS.map((kind) => (
          <button key={kind} type="button" className="soft" onClick={() => act({ kind })}>
            {t(`act-${kind}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className="actrow">
        <legend className="vh">{t('time')}</legend>
        {WAITS.map((seconds) => (
          <button
            key={seconds}
            type="button"
            className="soft"
            onClick={() => act({ kind: 'wait', ms: seconds * 1000 })}
          >
            {t('wait', { seconds })}
          </button>
        ))}
      </fieldset>
    </>
  )
}
