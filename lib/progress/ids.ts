/**
 * Event ids: a hybrid logical clock written so that comparing strings compares clocks.
 *
 *     time(9) - counter(4) - device(10)      base 36, lower case, 25 characters, e.g. 0mh5t2k9c-0000-k3v9x0q2ab
 *
 * Physical time as far as the device's clock can be believed, a counter where it stands still or steps back, and the
 * device so that two devices never write the same id. After Kulkarni et al., "Logical Physical Clocks" (2014).
 */
import { DAY, type Instant } from '../core/time'

const TIME_WIDTH = 9
const COUNTER_WIDTH = 4
const DEVICE_WIDTH = 10

/** The last instant an id can hold: 36⁹ − 1 ms, in the year 5188. */
export const MAX_INSTANT: Instant = 36 ** TIME_WIDTH - 1
const MAX_COUNTER = 36 ** COUNTER_WIDTH - 1

/** A foreign clock further ahead than this is wrong: its events are kept, but our own ids do not follow it. */
const TRUSTED_LEAD = DAY

const ID = new RegExp(`^([0-9a-z]{${TIME_WIDTH}})-([0-9a-z]{${COUNTER_WIDTH}})-([0-9a-z]{${DEVICE_WIDTH}})$`)
const DEVICE = new RegExp(`^[0-9a-z]{${DEVICE_WIDTH}}$`)

export type EventIdParts = { readonly time: Instant; readonly counter: number; readonly device: string }

export type EventIdSource = {
  /** A new id, greater than every id this source has given or adopted. */
  next(): string
  /** Tells the source of an id seen elsewhere (another tab, an import), so that what follows it sorts after it. */
  observe(id: string): void
}

const base36 = (value: number, width: number): string => value.toString(36).padStart(width, '0')

/** @param device as `isDeviceId` accepts it */
export const formatEventId = ({ time, counter, device }: EventIdParts): string =>
  `${base36(time, TIME_WIDTH)}-${base36(counter, COUNTER_WIDTH)}-${device}`

/** The parts of an id, or null for a string that is none. */
export function parseEventId(id: string): EventIdParts | null {
  const [, time, counter, device] = ID.exec(id) ?? []
  if (time === undefined || counter === undefined || device === undefined) return null
  return { time: Number.parseInt(time, 36), counter: Number.parseInt(counter, 36), device }
}

/** Ten characters of base 36. The store draws them once and keeps them; two writers must not share one. */
export const isDeviceId = (value: string): boolean => DEVICE.test(value)

/** A physical clock's reading as an id can hold it. */
const readable = (at: Instant): Instant => Math.min(MAX_INSTANT, Math.max(0, Math.floor(at)))

/**
 * @param clock.device ten characters of base 36, this writer's own
 * @param clock.now the device's wall clock; it may jump either way
 * @param clock.last greatest id known from the log, or '' for an empty one
 */
export function createEventIds({
  device,
  now,
  last,
}: {
  device: string
  now: () => Instant
  last: string
}): EventIdSource {
  let time = 0
  let counter = 0

  function observe(id: string): void {
    const seen = parseEventId(id)
    if (seen === null) return
    // Our own ids are followed wherever they led: else a clock set back would make us write the same id twice.
    if (seen.device !== device && seen.time > readable(now()) + TRUSTED_LEAD) return
    if (seen.time > time || (seen.time === time && seen.counter > counter)) {
      time = seen.time
      counter = seen.counter
    }
  }

  function next(): string {
    const wall = readable(now())
    if (wall > time) {
      time = wall
      counter = 0
    } else if (counter < MAX_COUNTER) counter += 1
    else {
      time += 1
      counter = 0
    }
    return formatEventId({ time, counter, device })
  }

  observe(last)
  return { next, observe }
}
