import { useTranslations } from 'next-intl'
import type { FlightRecord } from '@/lib/exam/flight-record'
import { clock } from '@/lib/i18n/format'
import { CHANGE_WORDS, isChange } from './flight-marks'
import { TableBehind } from './table-behind'
import { useDuration } from './use-duration'

type Row = { readonly at: number; readonly number: number | null; readonly what: string }

/** Everything in the picture as text, in order of time. */
export function FlightTable({ record }: { record: FlightRecord }) {
  const t = useTranslations('report')
  const spell = useDuration()
  const rows: readonly Row[] = [
    ...record.stays.map(({ from, to, number, again }) => ({
      at: from,
      number,
      what: t(again ? 'didReturn' : 'didStay', { time: spell(to - from) }),
    })),
    ...record.aways.map(({ from, to }) => ({
      at: from,
      number: null,
      what: t('didLeave', { time: spell(to - from) }),
    })),
    ...record.answers.map((answer) => ({
      at: answer.at,
      number: answer.number,
      what: isChange(answer) ? t('didChange', { change: t(CHANGE_WORDS[answer.change]) }) : t('didAnswer'),
    })),
    ...record.switches.map(({ at, number, language }) => ({ at, number, what: t('didSwitch', { language }) })),
    ...record.flags.map(({ at, number, flagged }) => ({ at, number, what: t(flagged ? 'didFlag' : 'didUnflag') })),
  ]
  return (
    <TableBehind
      summary={t('table')}
      caption={t('flightTable')}
      columns={[t('colTime'), t('colQuestion'), t('colWhat')]}
      rows={rows
        .toSorted((one, two) => one.at - two.at)
        .map(({ at, number, what }) => [
          clock(Math.floor(at / 1000) * 1000),
          number === null ? '–' : String(number),
          what,
        ])}
    />
  )
}
