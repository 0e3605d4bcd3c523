import { useTranslations } from 'next-intl'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Known, Outlook, Readiness } from '@/lib/exam/readiness'
import { percents } from './chance'
import { TableBehind } from './table-behind'

const HEIGHT = 18

/** The chance as a point in its interval, on a rail from none to all. */
function Rail({ outlook, label }: { outlook: Known; label: string }) {
  const { probability, low, high } = outlook
  return (
    <svg className="rail-in" width="100%" height={HEIGHT} role="img" aria-label={label}>
      <rect className="rail" y="7" width="100%" height="4" rx="2" />
      <rect className="range" x={`${100 * low}%`} y="7" width={`${100 * (high - low)}%`} height="4" rx="2" />
      <circle className="dot" cx={`${100 * probability}%`} cy="9" r="5" />
    </svg>
  )
}

function Row({ name, outlook }: { name: string; outlook: Outlook }) {
  const t = useTranslations('report')
  const known = outlook.kind === 'known'
  return (
    <li className="ready">
      <span>{name}</span>
      {known ? (
        <>
          <Rail outlook={outlook} label={t('readinessPicture', { name, ...percents(outlook) })} />
          <span className="num" aria-hidden="true">
            {percents(outlook).chance}%
          </span>
        </>
      ) : (
        <span className="wait">{t('readinessDomainMore', { more: outlook.more })}</span>
      )}
    </li>
  )
}

type ReadinessRowsProps = { readonly locale: Locale; readonly exam: Blueprint; readonly readiness: Readiness }

/** The whole exam and each domain of it: a picture, and the table behind it. */
export function ReadinessRows({ locale, exam, readiness: { overall, domains } }: ReadinessRowsProps) {
  const t = useTranslations('report')
  const rows = [
    { name: t('readinessWhole'), outlook: overall },
    ...domains.map(({ domain, outlook }) => ({
      name: exam.domains.find(({ id }) => id === domain)?.name[locale] ?? domain,
      outlook,
    })),
  ]
  return (
    <>
      <ul className="readiness">
        {rows.map((row) => (
          <Row key={row.name} {...row} />
        ))}
      </ul>
      <TableBehind
        summary={t('table')}
        caption={t('readiness')}
        columns={[t('colDomain'), t('colChance'), t('colInterval')]}
        rows={rows.map(({ name, outlook }) => {
          if (outlook.kind !== 'known') return [name, t('readinessDomainMore', { more: outlook.more }), '–']
          const { chance, from, to } = percents(outlook)
          return [name, `${chance}%`, `${from}–${to}%`]
        })}
      />
    </>
  )
}
