import type { Deployment } from './set-up'

/**
 * Times of the lab in milliseconds. **Ours**, chosen within what the ledger says (ElastiCache: writes resume within a few seconds;
 * RDS Multi-AZ: 60 to 120 seconds; promotion of an RDS read replica: several minutes), so that a run can be watched.
 */
export type Tempo = {
  readonly writeEvery: number
  readonly readEvery: number
  readonly detection: number
  /** Least time from detection to promotion, and how much longer it may take. */
  readonly promotion: number
  readonly spread: number
  readonly naming: number
  /** Promotion by hand, from the order to the end. */
  readonly byHand: number
}

const cache: Tempo = {
  writeEvery: 500,
  readEvery: 800,
  detection: 2000,
  promotion: 800,
  spread: 400,
  naming: 1000,
  byHand: 1000,
}
const database: Tempo = {
  writeEvery: 10_000,
  readEvery: 15_000,
  detection: 20_000,
  promotion: 35_000,
  spread: 55_000,
  naming: 5000,
  byHand: 180_000,
}

/** One way between a database and its standby; a write is acknowledged after the way back. */
export const SYNCHRONOUS_MS = 10

export const tempoOf = (deployment: Deployment): Tempo => (deployment.startsWith('rds-') ? database : cache)

export const isSynchronous = (deployment: Deployment): boolean => deployment === 'rds-multi-az'

/** Whether a promoted copy becomes a database of its own, with the endpoint it always had. */
export const promotesAway = (deployment: Deployment): boolean =>
  deployment === 'rds-read-replica' || deployment === 'rds-cross-region'
