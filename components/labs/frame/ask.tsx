import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import type { Prediction } from '@/lib/labs/story'
import { defaultWords, type Lab } from './lab'
import { type Answer, CONFIDENCES } from './prediction'
import { useLabWords } from './use-lab-words'

type AskProps<Setup, State, Act, Kind extends string> = {
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly prediction: Prediction<State, Kind>
  /** Whether it follows another question, and takes the focus over from it. */
  readonly follows: boolean
  readonly onCommit: (answer: Answer) => void
}

/** One question: a choice, then how sure one is, which commits it. */
export function Ask<Setup, State, Act, Kind extends string>({
  lab,
  prediction,
  follows,
  onCommit,
}: AskProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const words = useLabWords(lab.id)
  const { ask, option: optionKey } = lab.words ?? defaultWords
  const [option, setOption] = useState<string | null>(null)
  const name = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (follows) heading.current?.focus()
  }, [follows])
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset className="asked">
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {words(ask(prediction.id))}
          </h2>
        </legend>
        <div className="guess">
          {prediction.options.map(({ id }) => (
            <label key={id}>
              <input type="radio" className="vh" name={name} checked={option === id} onChange={() => setOption(id)} />
              <span>{words(optionKey(prediction.id, id))}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="howsure" disabled={option === null}>
        <legend>{t('howSure')}</legend>
        {CONFIDENCES.map((confidence) => (
          <button
            key={confidence}
            type="button"
            className="soft"
            onClick={() => option !== null && onCommit({ option, confidence })}
          >
            {t(confidence)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
