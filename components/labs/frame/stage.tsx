import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { Lab } from './lab'
import { PlayerKeys } from './player-keys'
import { shown } from './run'
import type { Player } from './use-player'

type StageProps<Setup, State, Act, Kind extends string> = {
  readonly locale: Locale
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly player: Player<State, Kind>
  readonly playKey?: RefObject<HTMLButtonElement | null>
  readonly act?: (act: Act) => void
}

/** The picture of the state that is shown, and the keys of the run under it. */
export function Stage<Setup, State, Act, Kind extends string>({
  locale,
  lab,
  player,
  playKey,
  act,
}: StageProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const { state, trace } = shown(player.run)
  const { Picture, Figures, Readout } = lab
  return (
    <section className="stagebox" aria-label={t('picture')}>
      <Picture locale={locale} state={state} trace={trace} act={act} />
      <PlayerKeys player={player} playKey={playKey}>
        {Figures && <Figures locale={locale} state={state} />}
      </PlayerKeys>
      {Readout && <Readout locale={locale} state={state} />}
    </section>
  )
}
