import { useTranslations } from 'next-intl'
import { rampStep, temperature } from '@/lib/scheduler/retrievability'

/** Recall as it is written everywhere: two decimals. */
export const twoDecimals = (r: number): string => r.toFixed(2)

/** Seed, word, number; with a second value, where a hit would lead. Never colour alone. */
export function TemperatureChip({ r, becomes }: { r: number | null; becomes?: number }) {
  const t = useTranslations('review')
  const shown = becomes ?? r
  return (
    <span className="temp">
      <i className={shown === null ? 'seed none' : `seed c${rampStep(shown)}`} aria-hidden="true" />
      {becomes === undefined ? (
        <>
          <b>{t(temperature(r))}</b> {r !== null && twoDecimals(r)}
        </>
      ) : (
        <b>
          {r === null ? t('none') : twoDecimals(r)} → {twoDecimals(becomes)}
        </b>
      )}
    </span>
  )
}
