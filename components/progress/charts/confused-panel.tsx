import { useTranslations } from 'next-intl'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import type { Confusion } from '@/lib/progress/statistics/confusions'
import { TableBehind } from '../../exam/table-behind'
import { ConfusedChart } from './confused-chart'
import { Panel } from './panel'

/** More would be a list of everything. All stand in the table. */
const SHOWN = 8

type ConfusedProps = { readonly locale: Locale; readonly confusions: readonly Confusion[] }

/** Which concept is taken for which, and a duel for the pair that needs it most. */
export function ConfusedPanel({ locale, confusions }: ConfusedProps) {
  const t = useTranslations('progress')
  const [worst] = confusions
  if (!worst) {
    return (
      <Panel name="confused" title={t('confused')}>
        <p className="empty">{t('confusedEmpty')}</p>
      </Panel>
    )
  }
  const directed = confusions.filter(({ taken }) => taken.some(({ times }) => times > 0))
  const duel = new URLSearchParams({ kind: 'pair', of: worst.pair.id })
  return (
    <Panel
      name="confused"
      title={t('confused')}
      lead={t('confusedLead', { name: worst.pair.name[locale] })}
      note={t('confusedNote')}
      table={
        <TableBehind
          summary={t('table')}
          caption={t('confused')}
          columns={[
            t('pairColumn'),
            t('forwardColumn'),
            t('backwardColumn'),
            t('differenceColumn'),
            t('settledColumn'),
          ]}
          rows={confusions.map(({ pair, taken, difference }) => {
            const tallies = [...taken, difference]
            const settled = tallies.reduce((sum, one) => sum + one.settled, 0)
            return [pair.name[locale], ...tallies.map(({ times }) => String(times)), String(settled)]
          })}
        />
      }
    >
      {directed.length > 0 && (
        <ConfusedChart
          locale={locale}
          confusions={directed.slice(0, SHOWN)}
          label={t('confusedPicture', { count: directed.length })}
        />
      )}
      <StudyLink locale={locale} path={`/exam?${duel}`} className="soft duel">
        {t('duel')}
      </StudyLink>
    </Panel>
  )
}
