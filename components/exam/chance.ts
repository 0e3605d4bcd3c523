import type { Chance } from '@/lib/exam/readiness'

/** Never none and never all: an estimate is not that sure. */
const percent = (share: number): number => Math.min(99, Math.max(1, Math.round(share * 100)))

/** A chance as whole percents from 1 to 99, for words. */
export const percents = ({ probability, low, high }: Chance) => ({
  chance: percent(probability),
  from: percent(low),
  to: percent(high),
})
