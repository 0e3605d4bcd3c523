import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Moment } from '@/lib/scheduler/study-day'
import { type DayRefusal, examDayRange, readExamDay } from './limits'
import type { PlanEdit } from './use-plan-edit'

type FieldProps = {
  readonly examDay: string | null
  readonly now: Moment
  readonly edit: PlanEdit
  readonly onRefused: (refused: boolean) => void
}

/** Years that a hand still types at: 0002, 0020, 0202 on the way to 2026. */
const isHalfTyped = (text: string): boolean => text < '1000'

/** The browser's own date field: it is typed into, picked from, and read aloud in every language. */
export function ExamDayField({ examDay, now, edit, onRefused }: FieldProps) {
  const t = useTranslations('plan')
  const id = useId()
  const said = useId()
  const field = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<DayRefusal | null>(null)
  const { first, last } = examDayRange(now)

  // The field is its own master while it is being typed into; another tab's choice waits until it is left.
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = examDay ?? ''
  }, [examDay])

  const refuse = (why: DayRefusal | null): void => {
    setRefusal(why)
    onRefused(why !== null)
  }
  const read = (input: HTMLInputElement): void => {
    const day = readExamDay(input.value, now)
    if (day.ok) edit.change({ examDay: day.value })
    else edit.drop('examDay')
    refuse(day.ok || isHalfTyped(input.value) ? null : day.error)
  }
  /** The field is left, or Enter pressed: what stands there now is meant. Emptied by the picker, it means no exam day. */
  const judge = (input: HTMLInputElement): void => {
    const { value, validity } = input
    const day = readExamDay(value, now)
    if (value === '' && !validity.badInput) {
      refuse(null)
      if (examDay !== null) edit.change({ examDay: null })
    } else if (!day.ok) refuse(day.error)
    edit.settle()
  }
  const remove = (): void => {
    refuse(null)
    edit.change({ examDay: null })
    edit.settle()
    if (!field.current) return
    field.current.value = ''
    // The key goes with the day: the focus stays where a new one is chosen.
    field.current.focus()
  }
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') judge(event.currentTarget)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t('examDay')}</label>
      <input
        id={id}
        ref={field}
        className="well"
        type="date"
        defaultValue={examDay ?? ''}
        min={first}
        max={last}
        aria-invalid={refusal !== null}
        aria-describedby={said}
        onInput={(event) => read(event.currentTarget)}
        onBlur={(event) => judge(event.currentTarget)}
        onKeyDown={enter}
      />
      <div id={said} role="alert">
        {refusal && <p className="refusal">{t(refusal)}</p>}
      </div>
      {examDay !== null && (
        <button type="button" className="link" onClick={remove}>
          {t('remove')}
        </button>
      )}
    </div>
  )
}
