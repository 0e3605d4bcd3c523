/** The border of the log: what comes from a row, another tab or a file is `unknown` until it has passed here (rule 7). */
import { err, ok, type Result } from '../core/result'
import { type Envelope, EVENT_VERSION, type EventKind, type LearningEvent, type LoggedEvent } from './events'
import { between, type Check, type Fields, faultIn, isCount, isText } from './guard/checks'
import { eventFields } from './guard/event-fields'
import { isDeviceId, MAX_INSTANT, parseEventId } from './ids'

/** Why a row was refused: the kind where there is one, and the field. For the quarantine, not for the screen. */
export type Refusal = { readonly reason: string }

const isEventId: Check<string> = (value): value is string => isText(value) && parseEventId(value) !== null
const isVersion: Check<number> = (value): value is number => isCount(value) && value >= 1

/** A time a device can show and an id can hold. */
export const isInstant: Check<number> = between(0, MAX_INSTANT)

/** Real offsets lie within −12 h and +14 h; a day either way is beyond doubt no offset. */
const isOffset = between(-1440, 1440)

const envelopeFields: Fields<Envelope & { readonly kind: string }> = {
  v: isVersion,
  id: isEventId,
  at: isInstant,
  offset: isOffset,
  device: (value): value is string => isText(value) && isDeviceId(value),
  kind: isText,
}

const isEnvelope = (value: unknown): value is Envelope & { readonly kind: string } =>
  faultIn(envelopeFields, value) === null
const isKind = (kind: string): kind is EventKind => Object.hasOwn(eventFields, kind)

/** Whether this code understands an event that `parseEvent` has let through. */
export const isKnown = (event: LoggedEvent): event is LearningEvent => event.v === EVENT_VERSION && isKind(event.kind)

/**
 * An event as it stands, fields we do not know included: it may come from a newer release and must survive the journey.
 * A kind we do not know is let through to be kept. What breaks its own promise is refused, and so is a version we do not know:
 * nothing about it can be relied on. Refused rows are set aside whole, and read again by the next release.
 */
export function parseEvent(value: unknown): Result<LoggedEvent, Refusal> {
  if (!isEnvelope(value)) return err({ reason: `envelope: ${faultIn(envelopeFields, value) || 'not an object'}` })
  if (value.v > EVENT_VERSION) return err({ reason: `version ${value.v}, newer than ${EVENT_VERSION}` })
  if (!isKind(value.kind)) return ok(value)
  const fault = faultIn(eventFields[value.kind], value)
  return fault === null ? ok(value) : err({ reason: `${value.kind}: ${fault}` })
}
