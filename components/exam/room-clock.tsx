import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { clock } from '@/lib/i18n/format'
import { type Timed, useTimeLeft } from './use-clock'

type ClockProps = Timed & { readonly hidden: boolean; readonly onToggle: () => void }

/** On a phone the clock is itself the key that hides it. */
export function ClockKey({ hidden, onToggle, ...timed }: ClockProps) {
  const t = useTranslations('exam')
  const left = useTimeLeft(timed) ?? 0
  const label = hidden ? t('showClock') : t('hideClock', { left: clock(left) })
  return (
    <button type="button" className="clock phone" onClick={onToggle} aria-label={label}>
      <Icon name="clock" size="m" />
      {hidden ? <span className="off">{t('clockHidden')}</span> : clock(left)}
    </button>
  )
}

/** On a desktop it stands large over the map, with an eye to hide it. */
export function PanelClock({ hidden, onToggle, ...timed }: ClockProps) {
  const t = useTranslations('exam')
  const left = useTimeLeft(timed) ?? 0
  return (
    <>
      <p className="lbl">{t('timeLeft')}</p>
      <div className="time">
        {hidden ? <span className="off">{t('clockHidden')}</span> : <b role="timer">{clock(left)}</b>}
        <button
          type="button"
          className="key"
          onClick={onToggle}
          aria-label={hidden ? t('showClock') : t('hideClock', { left: clock(left) })}
        >
          <Icon name={hidden ? 'eye' : 'eye-off'} size="m" />
        </button>
      </div>
    </>
  )
}
