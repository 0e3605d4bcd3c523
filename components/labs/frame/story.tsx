import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import { type Preset, play } from '@/lib/labs/story'
import type { Lab } from './lab'
import { Predict } from './predict'
import type { Answer } from './prediction'
import { forward, isOver, told } from './run'
import { Stage } from './stage'
import { TraceList } from './trace-list'
import type { Place } from './use-place'
import { usePlayer } from './use-player'

type StoryProps<Setup, State, Act, Kind extends string> = {
  readonly locale: Locale
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly preset: Preset<Setup, Act>
  readonly go: (place: Place<Setup>) => void
}

/** A story: what is asked about it comes first, then it runs, then it shows what was right. */
export function Story<Setup, State, Act, Kind extends string>({
  locale,
  lab,
  preset,
  go,
}: StoryProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const steps = useMemo(() => play(lab.model, preset), [lab, preset])
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({})
  const asked = lab.predictions.filter(({ preset: id }) => id === preset.id)
  const ready = asked.every(({ id }) => answers[id] !== undefined)
  const player = usePlayer(
    () => told(steps),
    forward,
    ({ at }) => ready && at < steps.length - 1,
  )
  const playKey = useRef<HTMLButtonElement>(null)
  const answer = (id: string, given: Answer): void => {
    const all = { ...answers, [id]: given }
    setAnswers(all)
    // What was pressed is gone; after the last question the run is next.
    if (asked.every((one) => all[one.id] !== undefined)) playKey.current?.focus()
  }
  const over = ready && isOver(player.run)
  const questions = (
    <section key="questions" className="predict" aria-label={t('predictFirst')}>
      <Predict lab={lab} asked={asked} steps={steps} answers={answers} over={over} onAnswer={answer} />
      {over && (
        <button type="button" className="soft after" onClick={() => go({ kind: 'free', setup: preset.setup })}>
          {t('tryFree')}
        </button>
      )}
    </section>
  )
  const stage = <Stage key="stage" locale={locale} lab={lab} player={player} playKey={playKey} />
  return (
    <div className="bench story">
      {/* Before the run the questions come first, after it what they have come to stands under the picture. */}
      {over ? [stage, questions] : [questions, stage]}
      <TraceList lab={lab} run={player.run} announced={player.announced} />
    </div>
  )
}
