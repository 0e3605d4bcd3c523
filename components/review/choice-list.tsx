import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import type { Temperature } from '@/lib/scheduler/memory'
import type { Choice, Heat } from './choices'

type ChoiceListProps = { readonly locale: Locale; readonly choices: readonly Choice[]; readonly cram: boolean }

/** One row a choice: its name, what is due of it, and how warm its cards are. */
export function ChoiceList({ locale, choices, cram }: ChoiceListProps) {
  const t = useTranslations('choose')
  return (
    <ul className="choices">
      {choices.map(({ id, name, query, total, due, fresh, heat }) => (
        <li key={id}>
          <StudyLink locale={locale} path={`/review?${query}${cram ? '&cram=1' : ''}`}>
            <span className="choice-name">{name[locale]}</span>
            <small>{t('scope', { total, due, fresh })}</small>
            <HeatBar heat={heat} />
          </StudyLink>
        </li>
      ))}
    </ul>
  )
}

/** A step of the ramp for each temperature. */
const STEPS: readonly (readonly [Temperature, string])[] = [
  ['hot', 't7'],
  ['warm', 't5'],
  ['cold', 't1'],
  ['none', 'n'],
]

function HeatBar({ heat }: { heat: Heat }) {
  const t = useTranslations('choose')
  const total = Math.max(1, heat.hot + heat.warm + heat.cold + heat.none)
  let x = 0
  return (
    <svg className="heatbar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={t('heat', heat)}>
      {STEPS.map(([name, step]) => {
        const width = (100 * heat[name]) / total
        const at = x
        x += width
        return width > 0 && <rect key={name} className={step} x={at} y="0" width={width} height="6" />
      })}
    </svg>
  )
}
