import { useTranslations } from 'next-intl'
import type { Blueprint } from '@/lib/content/types'
import { passProbability } from '@/lib/exam/readiness'
import { type Cut, estimateScore, type Tally } from '@/lib/exam/scale'
import { percents } from './chance'
import type { ReportModel } from './report-model'
import { ScoreScale } from './score-scale'

type ReportEstimateProps = {
  readonly tally: Tally
  readonly cut: Cut
  readonly domains: ReportModel['domains']
  /** The exam whose passing is foretold. */
  readonly exam: Blueprint
}

/** Our estimate of passing and of the scaled score: intervals, and whether the score can tell the sides of the pass mark apart. */
export function ReportEstimate({ tally, cut, domains, exam }: ReportEstimateProps) {
  const t = useTranslations('exam')
  const words = useTranslations('report')
  const estimate = estimateScore(tally, cut)
  const { low, high, certain, passed } = estimate
  const { overall } = passProbability(domains, exam)
  return (
    <>
      <p className="prob">
        {overall.kind === 'known' &&
          words.rich('passChance', { ...percents(overall), b: (chunks) => <b className="chance">{chunks}</b> })}{' '}
        {t.rich('estimate', { low, high, pass: cut.scaled, b: (chunks) => <b>{chunks}</b> })}{' '}
        {t(certain ? (passed ? 'above' : 'below') : 'spans')}{' '}
        {overall.kind === 'not-enough' && words('passChanceMore', { more: overall.more })}
      </p>
      <ScoreScale estimate={estimate} cut={cut} />
    </>
  )
}
