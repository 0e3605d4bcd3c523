import type { Model } from '@/lib/labs/model'
import { type Measure, median } from '../table'

const ROUNDS = 5

/** Milliseconds of so many steps from a start, without acts unless given one for every step. */
function timed<Setup, State, Act, Kind extends string>(
  model: Model<Setup, State, Act, Kind>,
  setup: Setup,
  count: number,
  actOf: (step: number) => Act | undefined,
): number {
  let state = model.start(setup, 'bench')
  const from = performance.now()
  for (let step = 0; step < count; step++) state = model.step(state, actOf(step)).state
  return performance.now() - from
}

/**
 * What a step of a lab's model costs, and whether it costs more as a run grows longer: the time a step takes in a run ten times as long,
 * as a ratio. The times are shown beside their bar, the ratio decides.
 * @param bar milliseconds that 1,000 steps may take
 */
export function rate<Setup, State, Act, Kind extends string>(
  name: string,
  model: Model<Setup, State, Act, Kind>,
  setup: Setup,
  count: number,
  bar: number,
  actOf: (step: number) => Act | undefined = () => undefined,
): readonly Measure[] {
  timed(model, setup, count, actOf)
  const times = (steps: number) => Array.from({ length: ROUNDS }, () => timed(model, setup, steps, actOf))
  const short = median(times(count))
  const long = median(times(10 * count))
  return [
    { name: `${name}: 1,000 steps`, value: (short / count) * 1000, unit: 'ms', bar },
    { name: `${name}: a step of a run ten times as long`, value: long / short / 10, unit: 'ratio', bar: 2 },
  ]
}
