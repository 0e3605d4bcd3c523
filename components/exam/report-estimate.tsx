import { useTranslations } from 'next-intl'
import { type Cut, estimateScore, type Tally } from '@/lib/exam/scale'
import { ScoreScale } from './score-scale'

/** Our estimate of the scaled score: an interval, and whether it can tell the sides of the pass mark apart. */
export function ReportEstimate({ tally, cut }: { tally: Tally; cut: Cut }) {
  const t = useTranslations('exam')
  const estimate = estimateScore(tally, cut)
  const { low, high, certain, passed } = estimate
  return (
    <>
      <p className="prob">
        {t.rich('estimate', { low, high, pass: cut.scaled, b: (chunks) => <b>{chunks}</b> })}{' '}
        {t(certain ? (passed ? 'above' : 'below') : 'spans')}
      </p>
      <ScoreScale estimate={estimate} cut={cut} />
    </>
  )
}
