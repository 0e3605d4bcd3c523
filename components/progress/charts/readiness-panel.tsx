import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Outlook, Readiness } from '@/lib/exam/readiness'
import { TableBehind } from '../../exam/table-behind'
import { IntervalBars } from './interval-bars'
import { Panel } from './panel'

type ReadinessProps = { readonly locale: Locale; readonly blueprint: Blueprint; readonly readiness: Readiness }

/** In whole percent; no estimate says never or for certain. */
const whole = (share: number): string => String(Math.min(99, Math.max(1, Math.round(share * 100))))

/** How likely the pass mark is to be reached, of the whole and by domain: intervals, never one proud number. */
export function ReadinessPanel({ locale, blueprint, readiness: { overall, domains } }: ReadinessProps) {
  const t = useTranslations('progress')
  if (overall.kind === 'not-enough' && domains.every(({ outlook }) => outlook.kind === 'not-enough')) {
    return (
      <Panel name="readiness" title={t('readiness')}>
        <p className="empty">{t('readinessEmpty', { more: overall.more })}</p>
        <StudyLink locale={locale} path="/exam" className="link">
          {t('toExam')}
        </StudyLink>
      </Panel>
    )
  }
  const rows = [
    { key: 'overall', name: t('overall'), outlook: overall },
    ...domains.map(({ domain, outlook }) => ({
      key: domain,
      name: blueprint.domains.find(({ id }) => id === domain)?.name[locale] ?? domain,
      outlook,
    })),
  ]
  const words = (outlook: Outlook): string =>
    outlook.kind === 'known'
      ? t('percent', { value: `${whole(outlook.low)}–${whole(outlook.high)}` })
      : t('needsMore', { more: outlook.more })
  return (
    <Panel
      name="readiness"
      title={t('readiness')}
      lead={
        overall.kind === 'known'
          ? t('readinessLead', { low: whole(overall.low), high: whole(overall.high) })
          : t('readinessEmpty', { more: overall.more })
      }
      note={t('readinessNote')}
      table={
        <TableBehind
          summary={t('table')}
          caption={t('readiness')}
          columns={[t('domain'), t('chance'), t('intervalColumn')]}
          rows={rows.map(({ name, outlook }) => [
            name,
            outlook.kind === 'known' ? t('percent', { value: whole(outlook.probability) }) : '–',
            words(outlook),
          ])}
        />
      }
    >
      <IntervalBars
        label={t('readinessPicture')}
        rows={rows.map(({ key, name, outlook }) => ({
          key,
          name,
          value: words(outlook),
          interval: outlook.kind === 'known' ? { low: outlook.low, at: outlook.probability, high: outlook.high } : null,
        }))}
      />
    </Panel>
  )
}
