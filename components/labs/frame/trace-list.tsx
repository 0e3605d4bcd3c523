import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Lab } from './lab'
import type { Run } from './run'
import { useLabWords } from './use-lab-words'

type TraceListProps<Setup, State, Act, Kind extends string> = {
  readonly lab: Pick<Lab<Setup, State, Act, Kind>, 'id'>
  readonly run: Run<State, Kind>
  readonly announced: number | null
}

/** How many steps are told before the reader asks for more. */
const RECENT = 30

/** What happened, newest first, up to the state that is shown. This is all a screen reader needs. */
export function TraceList<Setup, State, Act, Kind extends string>({
  lab,
  run,
  announced,
}: TraceListProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const words = useLabWords(lab.id)
  const format = useFormatter()
  const [all, setAll] = useState(false)
  const from = all ? 0 : Math.max(0, run.at - RECENT)
  const told = run.steps
    .slice(from, run.at + 1)
    .map((step, index) => ({ step, number: from + index }))
    .filter(({ step }) => step.trace.length > 0)
    .reverse()
  const said = announced === null ? undefined : run.steps[announced]
  const seconds = (ms: number) => format.number(ms / 1000, { style: 'unit', unit: 'second', maximumFractionDigits: 1 })
  return (
    <section className="tracebox" aria-label={t('trace')}>
      <p className="vh" aria-live="polite">
        {said?.trace.map(({ kind, values }) => words(`trace-${kind}`, values)).join(' ')}
      </p>
      {told.length === 0 && <p className="aside">{t('traceEmpty')}</p>}
      <ol className="trace">
        {told.map(({ step, number }) => (
          <li key={number} className={number === run.at ? 'now-row' : undefined} value={number}>
            <span className="number" aria-hidden="true">
              {number}
            </span>
            <span>
              {step.trace.map(({ kind, values }, index) => (
                // A step's lines never change their order.
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, and stay as they are
                <span key={index} className="line">
                  {words(`trace-${kind}`, values)}{' '}
                </span>
              ))}
            </span>
            <small className="when">{seconds(step.trace[0]?.at ?? 0)}</small>
          </li>
        ))}
      </ol>
      {from > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('traceEarlier', { count: from })}
        </button>
      )}
    </section>
  )
}
