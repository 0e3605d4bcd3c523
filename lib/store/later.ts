import { SECOND } from '../core/time'

/** Runs something after so many milliseconds; calling the result takes it back. */
export type Later = (ms: number, run: () => void) => () => void

/** Pauses between tries in milliseconds; the last one repeats. */
export const BACK_OFF: readonly [number, ...number[]] = [SECOND, 2 * SECOND, 5 * SECOND, 15 * SECOND, 30 * SECOND]
