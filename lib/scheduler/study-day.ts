/**
 * The study day: the learner's local day, turning at 04:00, so that an evening after midnight still belongs to the evening.
 * The only definition of "day" in the code. All arithmetic is on instants; the offset is the one in force at the act.
 */
import { DAY, HOUR, type Instant, MINUTE, type OffsetMinutes } from '../core/time'

/** A reading of the clock: when, and how far east of UTC the learner was. */
export type Moment = { readonly at: Instant; readonly offset: OffsetMinutes }

/** Days since 1970-01-01 on the learner's calendar. Two acts belong together when their numbers are equal. */
export type StudyDay = number

/** Local hour at which a new study day begins, as in Anki. */
const TURN = 4 * HOUR

/** How far the study calendar stands from UTC, in milliseconds: t_study = t_utc + offset − 4 h. */
const shift = (offset: OffsetMinutes): number => offset * MINUTE - TURN

/** An instant on a calendar whose UTC midnight is the learner's 04:00. For code that counts days in UTC. */
export const toStudyTime = (at: Instant, offset: OffsetMinutes): Instant => at + shift(offset)

/** The inverse of `toStudyTime` for the same offset. */
export const fromStudyTime = (studyTime: Instant, offset: OffsetMinutes): Instant => studyTime - shift(offset)

/** day = ⌊(at + offset − 4 h) / 24 h⌋ */
export const studyDay = (at: Instant, offset: OffsetMinutes): StudyDay => Math.floor(toStudyTime(at, offset) / DAY)

/** The instant of 04:00 local with which a study day begins. */
export const studyDayStart = (day: StudyDay, offset: OffsetMinutes): Instant => fromStudyTime(day * DAY, offset)

/** The instant at which the study day of `now` ends and the next begins. */
export const nextStudyDayStart = (now: Moment): Instant => studyDayStart(studyDay(now.at, now.offset) + 1, now.offset)
