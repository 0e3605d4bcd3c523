import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Locale } from '@/lib/core/locale'
import type { Exposure } from '@/lib/exam/selection'
import { KindTiles } from './kind-tiles'
import { narrowings, type PaperChoice } from './paper-choice'

const NARROWING = { domain: 'ofDomain', topic: 'ofTopic', pair: 'ofPair' } as const
const MODES = [
  { study: false, name: 'modeExam' },
  { study: true, name: 'modeStudy' },
] as const

type ChoicesProps = {
  readonly locale: Locale
  readonly index: QuestionIndex
  readonly exposure: Exposure
  readonly choice: PaperChoice
  readonly onChoice: (choice: PaperChoice) => void
  readonly extraTime: boolean
  readonly onExtraTime: (on: boolean) => void
}

/** Which paper, of what, in which mode, and with how much time. */
export function PaperChoices({ choice, onChoice, extraTime, onExtraTime, ...known }: ChoicesProps) {
  const { locale, index } = known
  const t = useTranslations('papers')
  const id = useId()
  const { kind, study } = choice
  return (
    <div className="asked">
      <KindTiles {...known} choice={choice} extraTime={extraTime} onChoice={onChoice} />
      {(kind === 'domain' || kind === 'topic' || kind === 'pair') && (
        <p className="narrow">
          <label htmlFor={`${id}of`}>{t(NARROWING[kind])}</label>
          <select
            id={`${id}of`}
            value={choice.of}
            onChange={(event) => onChoice({ ...choice, of: event.currentTarget.value })}
          >
            {narrowings(kind, index).map((one) => (
              <option key={one.id} value={one.id}>
                {one.name[locale]}
              </option>
            ))}
          </select>
        </p>
      )}
      <fieldset className="modes">
        <legend className="vh">{t('mode')}</legend>
        {MODES.map((mode) => (
          <label key={mode.name}>
            <input
              type="radio"
              className="vh"
              name={`${id}mode`}
              checked={study === mode.study}
              onChange={() => onChoice({ ...choice, study: mode.study })}
            />
            {t(mode.name)}
          </label>
        ))}
      </fieldset>
      {!study && (
        <label className="extra">
          <input
            type="checkbox"
            checked={extraTime}
            aria-describedby={`${id}extra`}
            onChange={(event) => onExtraTime(event.currentTarget.checked)}
          />
          <span>
            <b>{t('extraTime')}</b>
            <small id={`${id}extra`}>{t('extraTimeNote')}</small>
          </span>
        </label>
      )}
    </div>
  )
}
