import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { type DomainVerdict, domainVerdict, shareOf } from '@/lib/exam/scale'
import type { ReportModel } from './report-model'

const WIDTH = 120

function Meter({ share, cut }: { share: number; cut: number | null }) {
  const mark = cut === null ? '' : `M${cut * WIDTH} 0v14`
  return (
    <svg className="meter" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" height="14" aria-hidden="true">
      <rect className="m" y="4" width={WIDTH} height="6" rx="3" />
      <rect className="f" y="4" width={share * WIDTH} height="6" rx="3" />
      {mark && <path className="gap" d={mark} />}
      {mark && <path className="cut" d={mark} />}
    </svg>
  )
}

const LOOKS = {
  meets: { icon: 'check', tone: 'ok' },
  needs: { icon: 'raise', tone: 'no' },
  unknown: { icon: null, tone: 'na' },
} as const

function Verdict({ of: verdict }: { of: DomainVerdict }) {
  const t = useTranslations('exam')
  const { icon, tone } = LOOKS[verdict]
  return (
    <span className={`verdict ${tone}`}>
      {icon && <Icon name={icon} />}
      {t(verdict)}
    </span>
  )
}

type DomainTableProps = {
  readonly blueprint: Blueprint
  readonly domains: ReportModel['domains']
  readonly locale: Locale
  /** Whether the paper can say which domain meets competencies; else it gives counts alone, where it asked something. */
  readonly judged: boolean
}

/** The domains in the blueprint's order: a meter for the eye, counts and a word for everybody. */
export function DomainTable({ blueprint, domains, locale, judged }: DomainTableProps) {
  const t = useTranslations('exam')
  const { cut } = blueprint
  const rows = blueprint.domains.map((domain) => ({
    ...domain,
    tally: domains.find((one) => one.domain === domain.id) ?? { correct: 0, scored: 0 },
  }))
  return (
    <table className="doms">
      <caption>{t('byDomain')}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{t('domain')}</th>
          <th scope="col">{t('share')}</th>
          <th scope="col">{t('correctOf')}</th>
          {judged && <th scope="col">{t('verdict')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ tally }) => judged || tally.scored > 0)
          .map(({ id, name, weight, tally }) => (
            <tr key={id}>
              <th scope="row">
                {name[locale]}
                {judged && <small>{weight}%</small>}
              </th>
              <td className="v">
                <Meter share={shareOf(tally)} cut={judged ? cut.share : null} />
              </td>
              <td className="num">
                {tally.correct} / {tally.scored}
              </td>
              {judged && (
                <td>
                  <Verdict of={domainVerdict(tally, cut)} />
                </td>
              )}
            </tr>
          ))}
      </tbody>
    </table>
  )
}
