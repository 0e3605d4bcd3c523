import { useTranslations } from 'next-intl'
import type { Kind, State } from '@/lib/labs/caching/state'
import type { PictureProps } from '../frame/lab'
import { ConfigurationLine } from './configuration-line'
import { Drawing } from './drawing'
import { LatencyChart } from './latency-chart'
import { NumberTable } from './number-table'
import { SecondsChart } from './seconds-chart'

/** Both systems side by side: what each is, where the last step went, and the numbers so far. */
export function Picture({ state, trace }: PictureProps<State, Kind>) {
  const t = useTranslations('lab-caching')
  const { systems, at } = state
  const second = Math.floor(at / 1000)
  return (
    <div className="caching">
      <div className="systems">
        {systems.map((system) => (
          <ConfigurationLine key={system.name} system={system} other={systems.find((one) => one !== system)} />
        ))}
      </div>
      <div className="phone">
        <Drawing width={342} state={state} trace={trace} />
      </div>
      <div className="desk">
        <Drawing width={760} state={state} trace={trace} />
      </div>
      <NumberTable systems={systems} />
      <h2>{t('bySecond')}</h2>
      <div className="systems">
        {systems.map((system) => (
          <SecondsChart key={system.name} system={system} systems={systems} until={second} />
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
