import type { Instant } from '../core/time'

/** ISO 8601 in UTC to the second, which every program reads alike: `2026-11-21T03:00:00Z`. */
export const timestamp = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`
