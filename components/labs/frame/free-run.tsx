import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { Lab } from './lab'
import { advance, free, MOST_STEPS, perform, type Run, shown } from './run'
import { Stage } from './stage'
import { Tasks } from './tasks'
import { TraceList } from './trace-list'
import { usePlayer } from './use-player'

type FreeRunProps<Setup, State, Act, Kind extends string> = {
  readonly locale: Locale
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly setup: Setup
}

/** A run by hand: an act takes effect where the run is shown, and what came after it is given up. */
export function FreeRun<Setup, State, Act, Kind extends string>({
  locale,
  lab,
  setup,
}: FreeRunProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const { model, idle, Controls } = lab
  const following = useCallback((run: Run<State, Kind>) => advance(run, model), [model])
  const player = usePlayer(
    () => free(model, setup),
    following,
    (run) => run.at < run.steps.length - 1 || (run.at < MOST_STEPS && !idle?.(shown(run).state)),
  )
  const { state } = shown(player.run)
  const act = (done: Act): void => player.put(perform(player.run, model, done))
  return (
    <>
      <div className="middle">
        <Stage locale={locale} lab={lab} player={player} act={act} />
        {Controls && (
          <section className="acts" aria-labelledby="lab-acts">
            <h2 id="lab-acts">{t('acts')}</h2>
            <Controls locale={locale} state={state} act={act} />
          </section>
        )}
      </div>
      <Tasks lab={lab} state={state} />
      <TraceList lab={lab} run={player.run} announced={player.announced} />
    </>
  )
}
