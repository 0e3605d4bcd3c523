/**
 * The seed of every property test. `npm test` plays the same examples each time, so that a failure says something about the change and
 * not about the day; `npm run soak` draws new ones and prints the seed, and SEED plays any run again.
 */
import fc from 'fast-check'

export const SEED = Number(process.env.SEED ?? 20_261_121)

fc.configureGlobal({ seed: SEED })
