import { useTranslations } from 'next-intl'
import { hitRatio, percentile } from '@/lib/labs/caching/measures'
import type { System } from '@/lib/labs/caching/state'
import { percentOf } from './percent'

type RowName = 'hitRatio' | 'stale' | 'p50' | 'p95' | 'p99' | 'load' | 'peak' | 'evictions' | 'expiries' | 'refusals'

/** The numbers so far, the systems beside each other. What no system has seen is left out. */
export function NumberTable({ systems }: { readonly systems: readonly System[] }) {
  const t = useTranslations('lab-caching')
  const ms = (value: number | null): string => (value === null ? '–' : t('msValue', { value }))
  const rows: readonly (readonly [RowName, (system: System) => string])[] = [
    ['hitRatio', ({ measures }) => percentOf(hitRatio(measures))],
    ['stale', ({ measures: { tally } }) => t('outOf', { part: tally.stale, all: tally.answered })],
    ...([50, 95, 99] as const).map(
      (percent) => [`p${percent}`, ({ measures }: System) => ms(percentile(measures, percent))] as const,
    ),
    ['load', ({ measures: { tally } }) => String(tally.queries + tally.changes)],
    ['peak', ({ measures: { tally } }) => String(tally.mostBusy)],
    ...(['evictions', 'expiries', 'refusals'] as const)
      .filter((count) => systems.some(({ measures }) => measures.tally[count] > 0))
      .map((count) => [count, ({ measures }: System) => String(measures.tally[count])] as const),
  ]
  return (
    <table className="numbers">
      <caption className="vh">{t('figures')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{t('number')}</span>
          </th>
          {systems.map(({ name }) => (
            <th key={name} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            {systems.map((system) => (
              <td key={system.name}>{value(system)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
