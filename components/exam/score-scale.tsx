import { useTranslations } from 'next-intl'
import type { Cut, Estimate } from '@/lib/exam/scale'

/** The interval on the exam's scale, cut by the pass mark. The words beside it say the same. */
export function ScoreScale({ estimate: { low, high }, cut }: { estimate: Estimate; cut: Cut }) {
  const t = useTranslations('exam')
  const { min, max, scaled: pass } = cut
  const at = (score: number): string => `${((score - min) / (max - min)) * 100}%`
  return (
    <>
      <svg className="chart scale" role="img" aria-label={t('scaleLabel', { low, high, pass, min, max })}>
        <line className="rail" x1="0" x2="100%" y1="44" y2="44" />
        <line className="range" x1={at(low)} x2={at(high)} y1="44" y2="44" />
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
