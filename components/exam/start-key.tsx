import { useTranslations } from 'next-intl'

type StartKeyProps = {
  readonly minutes: number | null
  readonly state: 'idle' | 'busy' | 'failed'
  readonly onStart: () => void
}

/** The page's one action, with what it costs. */
export function StartKey({ minutes, state, onStart }: StartKeyProps) {
  const t = useTranslations('papers')
  const label = state === 'busy' ? 'starting' : minutes === null ? 'startStudy' : 'start'
  return (
    <>
      <button type="button" className="go" onClick={onStart} aria-disabled={state === 'busy'}>
        {t(label)}
        <span className="meta">{minutes === null ? t('noClock') : t('minutesCost', { minutes })}</span>
      </button>
      <div role="alert">{state === 'failed' && <p className="alert">{t('loadFailed')}</p>}</div>
    </>
  )
}
