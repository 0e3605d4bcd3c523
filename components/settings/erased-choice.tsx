import { useTranslations } from 'next-intl'

type ChoiceProps = {
  readonly count: number
  readonly cards: number
  readonly erased: 'leave' | 'include'
  readonly onChange: (erased: 'leave' | 'include') => void
}

/** The file holds what was erased here: whether it comes back is the learner's to say. */
export function ErasedChoice({ count, cards, erased, onChange }: ChoiceProps) {
  const t = useTranslations('settings')
  return (
    <fieldset className="choices">
      <legend>{t('erasedTitle', { count, cards })}</legend>
      {(['leave', 'include'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name="erased" checked={erased === choice} onChange={() => onChange(choice)} />
          {t(choice === 'leave' ? 'erasedLeave' : 'erasedInclude')}
        </label>
      ))}
    </fieldset>
  )
}
