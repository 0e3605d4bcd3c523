import { asked, counted } from './measures'
import { type Event, plan, type System } from './state'

/** Asks the database: what finds no free connection waits for the first that will be. The event comes with the answer. */
export function ask(system: System, what: 'queries' | 'changes', event: Event): System {
  const { at, connections, workload } = system
  const free = Math.min(...connections)
  const done = Math.max(at, free) + workload.queryTime
  const taken = {
    ...system,
    connections: connections.with(connections.indexOf(free), done),
    measures: asked(system.measures, at, what),
  }
  return plan(taken, done - at, event)
}

/** The database has answered. */
export const freed = (system: System): System => ({
  ...system,
  measures: counted(system.measures, (tally) => ({ ...tally, busy: tally.busy - 1 })),
})
