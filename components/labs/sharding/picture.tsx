import { useTranslations } from 'next-intl'
import { typedPlaces } from '@/lib/labs/sharding/presets'
import type { Kind, State } from '@/lib/labs/sharding/state'
import type { PictureProps } from '../frame/lab'
import { SlotBar } from './slot-bar'

/** The slots and whose they are. */
export function Picture({ state, trace }: PictureProps<State, Kind>) {
  const t = useTranslations('lab-sharding')
  const marked = new Set(trace.flatMap(({ values }) => [values.shard, values.to]).map(Number))
  const typed = typedPlaces(state)
  return (
    <div className="sharding">
      <h2>{t('slotsHeading')}</h2>
      <div className="phone">
        <SlotBar width={342} state={state} typed={typed} marked={marked} />
      </div>
      <div className="desk">
        <SlotBar width={760} state={state} typed={typed} marked={marked} />
      </div>
    </div>
  )
}
