import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { domainVerdict, shareOf } from '@/lib/exam/scale'
import type { ReportModel } from './report-model'

const WIDTH = 120

function Meter({ share, cut }: { share: number; cut: number }) {
  const mark = `M${cut * WIDTH} 0v14`
  return (
    <svg className="meter" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" height="14" aria-hidden="true">
      <rect className="m" y="4" width={WIDTH} height="6" rx="3" />
      <rect className="f" y="4" width={share * WIDTH} height="6" rx="3" />
      <path className="gap" d={mark} />
      <path className="cut" d={mark} />
    </svg>
  )
}

const LOOKS = {
  meets: { icon: 'check', tone: 'ok' },
  needs: { icon: 'raise', tone: 'no' },
  unknown: { icon: null, tone: 'na' },
} as const

type DomainTableProps = {
  readonly blueprint: Blueprint
  readonly domains: ReportModel['domains']
  readonly locale: Locale
}

/** The four domains in the blueprint's order: a meter for the eye, counts and a word for everybody. */
export function DomainTable({ blueprint, domains, locale }: DomainTableProps) {
  const t = useTranslations('exam')
  const { cut } = blueprint
  return (
    <table className="doms">
      <caption>{t('byDomain')}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{t('domain')}</th>
          <th scope="col">{t('share')}</th>
          <th scope="col">{t('correctOf')}</th>
          <th scope="col">{t('verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {blueprint.domains.map(({ id, name, weight }) => {
          const tally = domains.find(({ domain }) => domain === id) ?? { correct: 0, scored: 0 }
          const verdict = domainVerdict(tally, cut)
          const { icon, tone } = LOOKS[verdict]
          return (
            <tr key={id}>
              <th scope="row">
                {name[locale]}
                <small>{weight}%</small>
              </th>
              <td className="v">
                <Meter share={shareOf(tally)} cut={cut.share} />
              </td>
              <td className="num">
                {tally.correct} / {tally.scored}
              </td>
              <td>
                <span className={`verdict ${tone}`}>
                  {icon && <Icon name={icon} />}
                  {t(verdict)}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
