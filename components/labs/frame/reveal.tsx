import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { Prediction } from '@/lib/labs/story'
import { defaultWords, type Lab } from './lab'
import { useLabWords } from './use-lab-words'

type RevealProps<Setup, State, Act, Kind extends string> = {
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly prediction: Prediction<State, Kind>
  readonly mine: string
  /** The option the run showed; null until it is over. */
  readonly outcome: string | null
}

/** A question that was answered: what was chosen, and after the run what was right, why, and that the fact comes back. */
export function Reveal<Setup, State, Act, Kind extends string>({
  lab,
  prediction,
  mine,
  outcome,
}: RevealProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const words = useLabWords(lab.id)
  const { ask, option: optionKey, why } = lab.words ?? defaultWords
  const fact = prediction.options.find(({ id }) => id === mine)?.fact
  const wrong = mine !== outcome
  const mark = (id: string) => {
    if (id === outcome) return { icon: 'check', word: id === mine ? t('mineRight') : t('result') } as const
    if (id !== mine) return null
    return { icon: wrong ? 'cross' : null, word: t('mine') } as const
  }
  if (outcome === null) {
    return (
      <div className="answered">
        <p className="asked-before">{words(ask(prediction.id))}</p>
        <p className="said-before">
          {t('mine')}: <b>{words(optionKey(prediction.id, mine))}</b>
        </p>
      </div>
    )
  }
  return (
    <div className="answered">
      <h2>{words(ask(prediction.id))}</h2>
      <ul className="guess">
        {prediction.options.map(({ id }) => {
          const shown = mark(id)
          return (
            <li key={id} className={id === outcome ? 'got' : id === mine ? 'mine' : undefined}>
              <span>{words(optionKey(prediction.id, id))}</span>
              {shown && (
                <small>
                  {shown.icon && <Icon name={shown.icon} />}
                  {shown.word}
                </small>
              )}
            </li>
          )
        })}
      </ul>
      <p className="learn">
        <i className={wrong ? 'seed c1' : 'seed none'} aria-hidden="true" />
        <span>
          {words(why(prediction.id))} {wrong && fact && t('intoReview')}
        </span>
      </p>
    </div>
  )
}
