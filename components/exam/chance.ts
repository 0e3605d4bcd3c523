import type { Chance } from '@/lib/exam/readiness'

/** Never none and never all: an estimate is not that sure. */
const percent = (share: number): number => Math.min(99, Math.max(1, Math.round(share * 100)))

/** A chance as whole percents from 1 to 99, for words; `side` says that the whole interval lies at one end. */
export const percents = ({ probability, low, high }: Chance) => {
  const [chance, from, to] = [percent(probability), percent(low), percent(high)]
  return { chance, from, to, side: to === 1 ? 'least' : from === 99 ? 'most' : 'between' }
}
