import { useTranslations } from 'next-intl'
import type { ReactNode, RefObject } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import { type Player, SPEEDS } from './use-player'

type PlayerKeysProps = {
  readonly player: Omit<Player<unknown>, 'put'>
  /** The key that plays, for whoever has to lead there. */
  readonly playKey?: RefObject<HTMLButtonElement | null> | undefined
  readonly children: ReactNode
}

/** Play, step, back, start, speed, and a track of the states so far. @param children a few live numbers */
export function PlayerKeys({ player, playKey, children }: PlayerKeysProps) {
  const t = useTranslations('labs')
  const { run, playing, more, speed } = player
  const key = (icon: IconName, label: string, act: () => void, disabled: boolean) => (
    // Left focusable at the ends, so that stepping by keyboard never loses its place.
    <button
      type="button"
      className="key"
      aria-label={label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : act}
    >
      <Icon name={icon} size="m" />
    </button>
  )
  return (
    <div className="player">
      <fieldset className="ctl">
        <legend className="vh">{t('player')}</legend>
        <button
          type="button"
          ref={playKey}
          className="playkey"
          aria-label={t(playing ? 'pause' : 'play')}
          aria-disabled={!more}
          onClick={more ? player.toggle : undefined}
        >
          <Icon name={playing ? 'pause' : 'play'} size="m" />
        </button>
        {key('step-back', t('stepBack'), player.back, run.at === 0)}
        {key('step-on', t('stepOn'), player.next, !more)}
        {key('rewind', t('rewind'), player.rewind, run.at === 0)}
        <select
          className="well speed"
          aria-label={t('speed')}
          value={speed}
          onChange={({ target }) => player.setSpeed(SPEEDS.find((one) => String(one) === target.value) ?? 1)}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {t('speedValue', { speed: one })}
            </option>
          ))}
        </select>
        {children && <p className="count">{children}</p>}
      </fieldset>
      <input
        type="range"
        className="scrub"
        aria-label={t('position')}
        aria-valuetext={t('positionText', { at: run.at, all: run.reached })}
        min={0}
        max={Math.max(1, run.reached)}
        disabled={run.reached === 0}
        value={run.at}
        onChange={({ target }) => player.scrub(Number(target.value))}
      />
    </div>
  )
}
