import { useTranslations } from 'next-intl'
import { useCallback, useMemo } from 'react'
import type { Question } from '@/lib/content/types'
import { type FlightRecord, flightRecord, questionsSeen } from '@/lib/exam/flight-record'
import { isOfAttempt } from '@/lib/progress/projections/attempts'
import type { AttemptProgress } from '@/lib/progress/state'
import { useProgressStore } from '@/lib/store/react'
import { FlightLegend } from './flight-legend'
import { isChange } from './flight-marks'
import { FlightReplay } from './flight-replay'
import { FlightTable } from './flight-table'
import { FlightTimeline } from './flight-timeline'
import { useDuration } from './use-duration'
import { useReplay } from './use-replay'
import { useResource } from './use-resource'

type RecorderProps = { readonly attempt: AttemptProgress; readonly paper: readonly Question[] }

/** How the paper was flown: where the time went, what was changed. A sentence, a picture, a table, a replay. */
export function FlightRecorder({ attempt, paper }: RecorderProps) {
  const t = useTranslations('report')
  const status = useTranslations('status')
  const store = useProgressStore()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reason given afterwards changes the attempt, not its events
  const load = useCallback(
    async () => (await store.eventsOf(attempt)) ?? undefined,
    [store, attempt.id, attempt.events.last],
  )
  const { value: events, failed, retry } = useResource(load)
  const record = useMemo(() => events && flightRecord(events.filter(isOfAttempt), paper), [events, paper])
  return (
    <section className="rec recorder" id="flight" aria-busy={!record && !failed}>
      {record && <Flight record={record} />}
      {!record && <h2>{t('flight')}</h2>}
      {!record && !failed && <p className="lead">{t('flightLoading')}</p>}
      {failed && (
        <p className="lead" role="alert">
          {t('flightFailed')}{' '}
          <button type="button" className="link" onClick={retry}>
            {status('retry')}
          </button>
        </p>
      )}
    </section>
  )
}

function Flight({ record }: { record: FlightRecord }) {
  const t = useTranslations('report')
  const spell = useDuration()
  const replay = useReplay(record.total)
  const changed = record.answers.filter(isChange).length
  return (
    <>
      <div className="headrow">
        <h2>{t('flight')}</h2>
        <p>{t('flightLead', { time: spell(record.total), changed, ...questionsSeen(record) })}</p>
        <FlightLegend record={record} />
      </div>
      <FlightTimeline record={record} cursor={replay.moment} />
      <FlightReplay record={record} replay={replay} />
      <FlightTable record={record} />
    </>
  )
}
