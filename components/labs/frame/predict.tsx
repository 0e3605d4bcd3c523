import { useTranslations } from 'next-intl'
import type { Step } from '@/lib/labs/model'
import type { Prediction } from '@/lib/labs/story'
import { useCommands } from '@/lib/store/react'
import { Ask } from './ask'
import type { Lab } from './lab'
import type { Answer } from './prediction'
import { Reveal } from './reveal'

type PredictProps<Setup, State, Act, Kind extends string> = {
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly asked: readonly Prediction<State, Kind>[]
  /** The whole story: it says which option is right. */
  readonly steps: readonly Step<State, Kind>[]
  readonly answers: Readonly<Record<string, Answer>>
  readonly over: boolean
  readonly onAnswer: (prediction: string, answer: Answer) => void
}

/** The questions of a story, one after the other; recorded as each is answered, right or wrong only after the run. */
export function Predict<Setup, State, Act, Kind extends string>({
  lab,
  asked,
  steps,
  answers,
  over,
  onAnswer,
}: PredictProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const commands = useCommands()
  const open = asked.find(({ id }) => answers[id] === undefined)
  const answered = asked.filter(({ id }) => answers[id] !== undefined)
  const commit = (prediction: Prediction<State, Kind>, answer: Answer): void => {
    onAnswer(prediction.id, answer)
    void commands.predict({
      lab: lab.id,
      step: prediction.id,
      chosen: answer.option,
      outcome: prediction.outcome(steps),
      confidence: answer.confidence,
    })
  }
  return (
    <>
      {answered.map((prediction) => (
        <Reveal
          key={prediction.id}
          lab={lab}
          prediction={prediction}
          mine={answers[prediction.id]?.option ?? ''}
          outcome={over ? prediction.outcome(steps) : null}
        />
      ))}
      {open && (
        <Ask
          key={open.id}
          lab={lab}
          prediction={open}
          follows={answered.length > 0}
          onCommit={(answer) => commit(open, answer)}
        />
      )}
      <p className="noted" role="status">
        {over ? t('storyOver') : !open && answered.length > 0 && t('predicted')}
      </p>
    </>
  )
}
