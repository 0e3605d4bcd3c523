import { useTranslations } from 'next-intl'
import type { AttemptProgress } from '@/lib/progress/state'
import { calibration, ENOUGH_ANSWERS } from '@/lib/progress/statistics/calibration'
import type { Share } from '@/lib/progress/statistics/interval'
import { TableBehind } from '../../exam/table-behind'
import { IntervalBars } from './interval-bars'
import { Panel } from './panel'

const whole = (share: number): string => String(Math.round(share * 100))

/** Whether "sure" means right. */
export function CalibrationPanel({ attempts }: { attempts: readonly AttemptProgress[] }) {
  const t = useTranslations('progress')
  const rows = calibration(attempts)
  if (rows.every(({ right }) => right === null)) {
    const most = Math.max(...rows.map(({ answers }) => answers))
    return (
      <Panel name="calibration" title={t('calibration')}>
        <p className="empty">{t('calibrationEmpty', { more: ENOUGH_ANSWERS - most })}</p>
      </Panel>
    )
  }
  const sure = rows.find(({ confidence }) => confidence === 'sure')?.right
  const interval = ({ low, high }: Share): string => t('percent', { value: `${whole(low)}–${whole(high)}` })
  return (
    <Panel
      name="calibration"
      title={t('calibration')}
      lead={sure ? t('calibrationLead', { of: sure.of, hits: sure.hits }) : undefined}
      note={t('calibrationNote')}
      table={
        <TableBehind
          summary={t('table')}
          caption={t('calibration')}
          columns={[t('confidenceColumn'), t('answersColumn'), t('rightColumn'), t('shareColumn'), t('intervalColumn')]}
          rows={rows.map(({ confidence, answers, right }) => [
            t(confidence),
            String(answers),
            right ? String(right.hits) : '–',
            right ? t('percent', { value: whole(right.share) }) : t('needsMore', { more: ENOUGH_ANSWERS - answers }),
            right ? interval(right) : '–',
          ])}
        />
      }
    >
      <IntervalBars
        label={t('calibrationPicture')}
        rows={rows.map(({ confidence, answers, right }) => ({
          key: confidence,
          name: t(confidence),
          value: right
            ? t('percent', { value: whole(right.share) })
            : t('needsMore', { more: ENOUGH_ANSWERS - answers }),
          interval: right && { low: right.low, at: right.share, high: right.high },
        }))}
      />
    </Panel>
  )
}
