import type { Locale } from '../../../core/locale'
import type { CheckName } from './messages'

/**
 * What became of a check: within its bound; outside; outside, but the bank is too small to be judged; a figure without a bound;
 * something that could not be looked at.
 */
export type Verdict = 'holds' | 'fails' | 'not yet' | 'shown' | 'skipped'

/** One line of the audit. */
export type Row = {
  readonly check: CheckName
  /** What was measured: a guesser, a lesson, a domain; empty where the check is one. */
  readonly subject: string
  /** The language whose half was read; null where it makes no difference. */
  readonly language: Locale | null
  readonly measured: string
  readonly bound: string
  readonly verdict: Verdict
  /** The places to look at; the table shows the first few, `--json` all. */
  readonly details: readonly string[]
}

/** @param enough whether there is enough of everything to judge */
export const judge = (broken: boolean, enough: boolean): Verdict => (broken ? (enough ? 'fails' : 'not yet') : 'holds')

/** A share as per cent with one decimal. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`
