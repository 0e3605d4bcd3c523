import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { withExtraTime } from '@/lib/exam/paper'
import { type Exposure, selectedEntries } from '@/lib/exam/selection'
import { kindName } from './kind-name'
import { choose, PARTS, type PaperChoice } from './paper-choice'

type TilesProps = {
  readonly locale: Locale
  readonly index: QuestionIndex
  readonly exposure: Exposure
  readonly choice: PaperChoice
  readonly extraTime: boolean
  readonly onChoice: (choice: PaperChoice) => void
}

/** The kinds of paper, all in view: whole exams first, then parts of the bank. */
export function KindTiles({ locale, index, exposure, choice, extraTime, onChoice }: TilesProps) {
  const t = useTranslations('papers')
  const name = useId()
  const left = (kind: 'unseen' | 'missed') => {
    const count = selectedEntries(index, { kind }, exposure).filter(({ use }) => use === 'form').length
    return t('length', { count })
  }
  const exam = ({ questions: count, minutes }: Blueprint) =>
    choice.study
      ? t('length', { count })
      : t('lengthMinutes', { count, minutes: extraTime ? withExtraTime(minutes) : minutes })
  const kinds = [
    ...index.blueprints.map((blueprint) => ({ kind: blueprint.id, note: exam(blueprint) })),
    ...PARTS.map((kind) => ({ kind, note: kind === 'unseen' || kind === 'missed' ? left(kind) : null })),
  ]
  return (
    <fieldset className="tiles">
      <legend>{t('kind')}</legend>
      {kinds.map(({ kind, note }) => (
        <label key={kind}>
          <input
            type="radio"
            className="vh"
            name={name}
            checked={choice.kind === kind}
            onChange={() => onChoice(choose(kind, index, choice.study))}
          />
          <b>{kindName(kind, index, locale, t)}</b>
          {note && <small>{note}</small>}
        </label>
      ))}
    </fieldset>
  )
}
