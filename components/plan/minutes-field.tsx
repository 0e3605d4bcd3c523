import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { LEAST_MINUTES, type MinutesRefusal, MOST_MINUTES, readMinutes } from './limits'
import type { PlanEdit } from './use-plan-edit'

type FieldProps = {
  readonly minutes: number
  readonly edit: PlanEdit
  readonly onRefused: (refused: boolean) => void
}

/** A number to type and a slider for the thumb, both of one value. */
export function MinutesField({ minutes, edit, onRefused }: FieldProps) {
  const t = useTranslations('plan')
  const id = useId()
  const said = useId()
  const number = useRef<HTMLInputElement>(null)
  const slider = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(String(minutes))
  const [refusal, setRefusal] = useState<MinutesRefusal | null>(null)

  useEffect(() => {
    if (number.current !== document.activeElement) setText(String(minutes))
  }, [minutes])

  const refuse = (why: MinutesRefusal | null): void => {
    setRefusal(why)
    onRefused(why !== null)
  }
  const type = (value: string): void => {
    setText(value)
    const read = readMinutes(value)
    if (read.ok) edit.change({ minutes: read.value })
    else edit.drop('minutes')
    // "1" may be on its way to "15": what is too little so far is refused when the field is left; too much stays too much.
    if (read.ok || Number(value) > MOST_MINUTES) refuse(read.ok ? null : read.error)
  }
  const judge = (): void => {
    const read = readMinutes(text)
    refuse(read.ok ? null : read.error)
    edit.settle()
  }

  // The browser's own change event: once when the thumb lets go, and at each key. React's fires at every tick between.
  const { change } = edit
  useEffect(() => {
    const input = slider.current
    const letGo = (): void => change({ minutes: Number(input?.value) })
    input?.addEventListener('change', letGo)
    return () => input?.removeEventListener('change', letGo)
  }, [change])

  const shown = readMinutes(text)
  const value = shown.ok ? shown.value : minutes
  return (
    <div className="field">
      <label htmlFor={id}>{t('minutes')}</label>
      <span className="measure">
        <input
          id={id}
          ref={number}
          className="well"
          type="number"
          inputMode="numeric"
          min={LEAST_MINUTES}
          max={MOST_MINUTES}
          value={text}
          aria-invalid={refusal !== null}
          aria-describedby={said}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={() => undefined}
          onBlur={judge}
          onKeyDown={(event) => event.key === 'Enter' && judge()}
        />
        <span>{t('minutesUnit')}</span>
      </span>
      <input
        ref={slider}
        className="slider"
        type="range"
        min={LEAST_MINUTES}
        max={MOST_MINUTES}
        step="5"
        value={value}
        aria-label={t('minutesSlider')}
        aria-valuetext={t('minutesValue', { count: value })}
        onChange={(event) => {
          setText(event.currentTarget.value)
          refuse(null)
        }}
      />
      <div id={said} role="alert">
        {refusal && <p className="refusal">{t('minutesRefused', { least: LEAST_MINUTES, most: MOST_MINUTES })}</p>}
      </div>
    </div>
  )
}
