import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Confidence } from '@/lib/progress/events'

export const CONFIDENCES: readonly Confidence[] = ['sure', 'unsure', 'guess']

type ConfidenceRowProps = {
  readonly confidence: Confidence | undefined
  readonly disabled: boolean
  readonly onChange: (confidence: Confidence) => void
}

/** How sure the candidate is of the answer. Said or left out; nothing depends on it but what the report can tell. */
export function ConfidenceRow({ confidence, disabled, onChange }: ConfidenceRowProps) {
  const t = useTranslations('room')
  const name = useId()
  return (
    <fieldset className="sure" disabled={disabled}>
      <legend>{t('howSure')}</legend>
      {CONFIDENCES.map((one) => (
        <label key={one}>
          <input type="radio" className="vh" name={name} checked={confidence === one} onChange={() => onChange(one)} />
          <span>{t(one)}</span>
        </label>
      ))}
    </fieldset>
  )
}
