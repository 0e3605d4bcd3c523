import type { Kind, State } from '@/lib/labs/caching/state'
import type { PictureProps } from '../frame/lab'
import { ConfigurationLine } from './configuration-line'
import { Drawing } from './drawing'

/** Both systems side by side: what each is, and where the last step went. */
export function Picture({ state, trace }: PictureProps<State, Kind>) {
  const { systems } = state
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
    </div>
  )
}
