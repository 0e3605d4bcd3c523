import { useTranslations } from 'next-intl'
import type { State } from '@/lib/labs/caching/state'
import { LatencyChart } from './latency-chart'
import { NumberTable } from './number-table'
import { SecondsChart } from './seconds-chart'

/** The numbers so far, the load of the database second by second, and how slow reads were: the systems beside each other. */
export function Readout({ state }: { readonly state: State }) {
  const t = useTranslations('lab-caching')
  const { systems, at } = state
  return (
    <div className="caching">
      <NumberTable systems={systems} />
      <h2>{t('bySecond')}</h2>
      <div className="systems">
        {systems.map((system) => (
          <SecondsChart key={system.name} system={system} systems={systems} until={Math.floor(at / 1000)} />
        ))}
      </div>
      <h2>{t('byLatency')}</h2>
      <div className="systems">
        {systems.map((system) => (
          <LatencyChart key={system.name} system={system} />
        ))}
      </div>
    </div>
  )
}
