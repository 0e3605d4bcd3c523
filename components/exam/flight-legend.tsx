import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FlightRecord } from '@/lib/exam/flight-record'
import { CHANGE_WORDS, type Change, ChangeMark, isChange } from './flight-marks'

const CHANGES: readonly Change[] = ['wrong-to-right', 'right-to-wrong', 'wrong-to-wrong']

function Key({ word, width = 22, children }: { word: string; width?: number; children: ReactNode }) {
  return (
    <li>
      <svg viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
        {children}
      </svg>
      {word}
    </li>
  )
}

/** What the marks of the picture mean; those that do not occur are left out. */
export function FlightLegend({ record }: { record: FlightRecord }) {
  const t = useTranslations('report')
  const happened = new Set(record.answers.filter(isChange).map(({ change }) => change))
  return (
    <ul className="legend2">
      <Key word={t('stayed')}>
        <path className="stay" d="M2 6h18" />
      </Key>
      {record.stays.some(({ again }) => again) && (
        <Key word={t('returned')}>
          <path className="stay again" d="M2 6h18" />
        </Key>
      )}
      {record.aways.length > 0 && (
        <Key word={t('away')}>
          <rect className="gone" x="1" width="20" height="12" />
        </Key>
      )}
      {record.switches.length > 0 && (
        <Key word={t('switched')} width={4}>
          <path className="tick" d="M2 0v12" />
        </Key>
      )}
      {CHANGES.filter((change) => happened.has(change)).map((change) => (
        <Key key={change} word={t(CHANGE_WORDS[change])} width={12}>
          <ChangeMark change={change} x={6} y={6} />
        </Key>
      ))}
    </ul>
  )
}
