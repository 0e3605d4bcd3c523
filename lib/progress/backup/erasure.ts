/**
 * What was erased in this browser. Erasing is local: a mark is all that stays, so that a backup which still holds those events is not
 * taken back without a question. Marks are per device because ids are: "everything" is a mark for each device there was.
 */
import type { Instant } from '../../core/time'
import { isInstant } from '../guard'
import { type Check, isText, oneOf, shape } from '../guard/checks'
import { isDeviceId, parseEventId } from '../ids'

export type Erasure = {
  /** `all`: every event; `course`: those about the course (course-events.ts). */
  readonly scope: 'all' | 'course'
  readonly device: string
  /** The last id of that device that was erased; those before it were too, as far as they were here. */
  readonly upTo: string
  readonly at: Instant
}

export const isErasure: Check<Erasure> = shape<Erasure>({
  scope: oneOf('all', 'course'),
  device: (value): value is string => isText(value) && isDeviceId(value),
  upTo: (value): value is string => isText(value) && parseEventId(value) !== null,
  at: isInstant,
})

/** One mark for each device among the events. */
export function marksFor(scope: Erasure['scope'], events: readonly { readonly id: string }[], at: Instant): Erasure[] {
  const last = new Map<string, string>()
  for (const { id } of events) {
    const device = parseEventId(id)?.device
    if (device !== undefined && id > (last.get(device) ?? '')) last.set(device, id)
  }
  return [...last].map(([device, upTo]) => ({ scope, device, upTo, at }))
}

/** @param ofCourse ids of the events about the course, among those asked about */
export function erasedBy(
  erasures: readonly Erasure[],
  ofCourse: ReadonlySet<string>,
): (event: { readonly id: string }) => boolean {
  const last = new Map<string, string>()
  const key = (scope: string, device: string | undefined): string => `${scope}/${device}`
  for (const { scope, device, upTo } of erasures) {
    const name = key(scope, device)
    if (upTo > (last.get(name) ?? '')) last.set(name, upTo)
  }
  return ({ id }) => {
    const device = parseEventId(id)?.device
    if (id <= (last.get(key('all', device)) ?? '')) return true
    return ofCourse.has(id) && id <= (last.get(key('course', device)) ?? '')
  }
}
