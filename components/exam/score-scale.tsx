import { useTranslations } from 'next-intl'
import type { Cut, Estimate } from '@/lib/exam/scale'

/** The interval on the exam's scale, cut by the pass mark. The words beside it say the same. */
export function ScoreScale({ estimate: { low, high }, cut }: { estimate: Estimate; cut: Cut }) {
  const t = useTranslations('exam')
  const { min, max, scaled: pass } = cut
  const share = (score: number): number => ((score - min) / (max - min)) * 100
  const at = (score: number): string => `${share(score)}%`
  return (
    <>
      <svg className="chart scale" role="img" aria-label={t('scaleLabel', { low, high, pass, min, max })}>
        <rect className="rail" width="100%" y="41" height="6" rx="3" />
        <rect className="range" x={at(low)} width={`${share(high) - share(low)}%`} y="41" height="6" rx="3" />
        <line className="gap" x1={at(pass)} x2={at(pass)} y1="36" y2="52" />
        <line className="cut" x1={at(pass)} x2={at(pass)} y1="26" y2="56" />
        <text className="strong" x={at(pass)} y="16" fontSize="13" textAnchor="middle">
          {t('passMark', { pass })}
        </text>
        <text x={at(low)} y="76" fontSize="13" textAnchor="start">
          {low}
        </text>
        <text x={at(high)} y="76" fontSize="13" textAnchor="end">
          {high}
        </text>
      </svg>
      <p className="axis">{t('interval', { min, max })}</p>
    </>
  )
}
