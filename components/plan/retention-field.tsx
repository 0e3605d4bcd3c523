import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { RetentionCost } from '@/lib/scheduler/plan/types'
import type { PlanEdit } from './use-plan-edit'

type FieldProps = {
  readonly retention: number
  readonly costs: readonly RetentionCost[] | null
  readonly edit: PlanEdit
}

/** Where minutes are few, the choices differ in tenths of them. */
const inMinutes = (minutes: number): string => minutes.toFixed(minutes < 9.95 ? 1 : 0)

/** Two decimals are what can be chosen: 0.8 + 0.1 is 0.90. */
const isSame = (one: number, two: number): boolean => one.toFixed(2) === two.toFixed(2)

/** The choices with what each costs: closed to one line, because the usual one is right for most. */
export function RetentionField({ retention, costs, edit }: FieldProps) {
  const t = useTranslations('plan')
  const name = useId()
  const note = useId()
  const [chosen, setChosen] = useState(retention)
  useEffect(() => setChosen(retention), [retention])
  const cost = costs?.find((one) => isSame(one.retention, chosen))
  const most = Math.max(1, ...(costs ?? []).map(({ minutes }) => minutes))
  return (
    <details className="field choice">
      <summary>
        <span>{t('retention')}</span>
        {/* Known late: it comes before what was there, into the room between, and pushes nothing. */}
        <small>{cost && t('retentionCost', { minutes: inMinutes(cost.minutes) })}</small>
        <b>{chosen.toFixed(2)}</b>
        <Icon name="down" size="s" />
      </summary>
      <fieldset aria-describedby={note}>
        <legend className="vh">{t('retention')}</legend>
        {(costs ?? []).map((one) => (
          <label key={one.retention}>
            <input
              type="radio"
              name={name}
              checked={isSame(one.retention, chosen)}
              onChange={() => {
                setChosen(one.retention)
                edit.change({ retention: one.retention })
              }}
              onBlur={edit.settle}
            />
            <b>{one.retention.toFixed(2)}</b>
            <svg className="rail" height="6" aria-hidden="true">
              <rect className="gone" width={`${(one.minutes / most) * 100}%`} height="6" rx="3" />
            </svg>
            <span>{t('retentionCost', { minutes: inMinutes(one.minutes) })}</span>
          </label>
        ))}
      </fieldset>
      <p className="note" id={note}>
        {t('retentionNote')}
      </p>
    </details>
  )
}
