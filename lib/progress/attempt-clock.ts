/** The clock of an exam: wall time from the start, running whether or not anyone looks. Nothing is stored but the start. */
import { type Instant, MINUTE } from '../core/time'
import type { Form } from '../exam/form'
import type { AttemptProgress } from './state'

/** The instant at which a paper is due. */
export const deadline = (form: Pick<Form, 'minutes'>, startedAt: Instant): Instant => startedAt + form.minutes * MINUTE

/** Milliseconds left of a paper: from its whole length down to 0, also under a clock that stands before the start. */
export const remaining = (form: Pick<Form, 'minutes'>, startedAt: Instant, now: Instant): number =>
  Math.min(form.minutes * MINUTE, Math.max(0, deadline(form, startedAt) - now))

/** Milliseconds left of an attempt. A clock set back gains no time beyond the last act: that one is known to have been. */
export const attemptRemaining = (attempt: AttemptProgress, now: Instant): number =>
  remaining(attempt.form, attempt.startedAt, Math.max(now, attempt.latestAt))
