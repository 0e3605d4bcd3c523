import { typedPlaces } from '@/lib/labs/sharding/presets'
import type { State } from '@/lib/labs/sharding/state'
import { KeyTable } from './key-table'
import { NodeGrid } from './node-grid'
import { Schemes } from './schemes'

/** The keys that were typed; the three schemes beside each other; the nodes of the limit. */
export function Readout({ state }: { readonly state: State }) {
  const typed = typedPlaces(state)
  return (
    <div className="sharding">
      {typed.length > 0 && <KeyTable typed={typed} />}
      {state.places.length > 0 && <Schemes state={state} />}
      <NodeGrid state={state} />
    </div>
  )
}
